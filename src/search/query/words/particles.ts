/** Words that join others or ask: they say nothing about the subject. */
const joining = new Set(
  `
    について とは って どのくらい どれくらい どのように どうやって どうして ですか
    ますか でしょうか ください したい たい です ます する して している した
    される された されて できる できた できない いくら いくつ なぜ どんな どこ
    どれ だれ いつ なに ため ための こと もの など から まで より への では
    には という ある ない いる られて られ れる れて ところ における による
    として のは ている ていく なった なる らしい みたい もらえる くらい ぐらい
    しながら しつつ もしも ほど だけ しか どう その この あの また もう まだ ように ようにする
    ようになる ようになった させる させて させたい なっている なってる なっています
    なりました なくなる なくなった してもよい してよい てもよい やすい やすく
    やすくする づらい にくい できるだけ くれる くれている ほしい してほしい
    していますか していく やっている やってる いますか ありますか あるか いるか
    あるの ているの ましたか かどうか でも とき ときに ところで ながら ですが
    だろう しよう なくて よくなる よくなった よう べき すぎる もっと ちゃんと きちんと たくさん すぐ できるか
    できます できますか してくれる しますか そもそも ほんとう そろそろ みなさん
    うちの わたし いらない いりません いらなく いい よい じゃない じゃなくて ではない
    てもらえる てもらう てもらいたい てくれる てくれて なります なりますか なって なれて
    なれる なれます らせる やらせる さん さま ことは ずに すでに むずかしい うまく
    あるの たら れば
  `
    .trim()
    .split(/\s+/),
);

/** Nouns that say how something is looked at, not what. */
const general = new Set(
  `
    方法 状況 推移 一覧 内容 詳細 情報 予定 進捗 現状 理由 結果 取組 割合 件数
    人数 仕組み 今後 効果 資料 計画 対応 実施 施策 目標 実績 データ 取り組み
    取組み 話 意味 言葉 制度 数 率 場合 必要 今 最近 県庁 職員 促進 推進 強化
    充実 向上 拡大 直接 みんな 自分 役所 行政 県 市 国 場 人 者 方 時 場面
    備え 支え 苦手 手伝 機会 様子 具合 進み具合 目的 狙い 手伝い やり方 具体的 現在 今年 来年 本当
    普通 全部 全体 毎年 誰 何 家 事 物 何故 多く 少し 程度 様々 色々 問題 仕事 自由
    最新 毎日 全国 場所 面倒 元気 手助け 同じ 別 世の中 現場 文字 説明 具体 毎回 途中 最初 最後
    以上 以下 以外 他 今度 将来 普段 昔 先 前 後 中 間 力 形 数字 全員 大人 大人数 二人 一人 三人 世間
    近く 周り 部分 種類 内 外 時期 期間 期限 割 パーセント つもり クラス みたい 感じ あれ やつ 答え 変化 不安
    お金 心配 よそ 大変 大切 大事 安心 便利 不便 生活 住民
  `
    .trim()
    .split(/\s+/),
);

/** Who acts everywhere on this site: even where the table knows other words for it, a page may lack it. */
const actors = new Set(['役所', '役場', '県庁', '自治体', '行政']);

/** The joining words, the longest first. */
const joiningByLength = [...joining].sort((a, b) => b.length - a.length);

/**
 * What is left of a run of hiragana without words that join: のざんぎょう → ざんぎょう, について → nothing.
 * Of the first run of a query only the end can join: ねぶたの → ねぶた.
 */
export function withoutJoining(run: string, isFirst = false): string {
  if (isFirst && !joining.has(run)) return withoutEnd(run).replace(/(?<=..)[のをがは]$/, '');
  let rest = run;
  for (;;) {
    const word =
      joiningByLength.find((it) => rest.startsWith(it)) ??
      /^[のはをにがでともへやかねよ]/.exec(rest)?.[0];
    if (!word || rest === '') break;
    rest = rest.slice(word.length);
  }
  const left = withoutEnd(rest);
  return left.length >= 3 || left !== rest ? left : '';
}

/** Without the joining words at the end, and the particles before them: いじめ in いじめのない, うつ in うつになったときの. */
function withoutEnd(run: string): string {
  let rest = run;
  for (;;) {
    const bare = rest.replace(/(?<=...)[のをがはにでとか]$/, '');
    const word = joiningByLength.find((it) => bare.endsWith(it) && bare.length - it.length >= 2);
    if (!word) return rest === run ? bare : bare.replace(/(?<=..)[のをがはにでと]$/, '');
    rest = bare.slice(0, -word.length);
  }
}

/** Whether a page may lack this word of a compound or sentence: 状況, 何件, 誰. */
export function isGeneral(segment: string): boolean {
  return general.has(segment) || /^何\p{Script=Han}+$/u.test(segment);
}

/** Whether a page of this site may lack a word because all of it is about that: 役所. */
export function isActor(segment: string): boolean {
  return actors.has(segment);
}

/** Whether a segment is a verb or an adjective: 売る, 知りたい, 新しい. */
export function isVerbLike(segment: string): boolean {
  return /^\p{Script=Han}{1,2}[ぁ-ゖ]*[るうくぐすつぬぶむいたてで]$/u.test(segment);
}

/**
 * Whether the rest of a run of hiragana says what is done with what stands before it: なくす in をなくす,
 * not ねぶた in のねぶた.
 */
export function isVerbAfterCase(run: string, rest: string): boolean {
  const before = run.slice(0, run.lastIndexOf(rest));
  return (
    rest.length > 2 &&
    /[をがにではもとへ]$/.test(before) &&
    /[るうくぐすつぬぶむいたてで]$/.test(rest)
  );
}
