/** Words that join others or ask: they say nothing about the subject. */
const joining = new Set([
  ...[
    'について',
    'とは',
    'って',
    'どのくらい',
    'どれくらい',
    'どのように',
    'どうやって',
    'どうして',
  ],
  ...[
    'ですか',
    'ますか',
    'でしょうか',
    'ください',
    'したい',
    'たい',
    'です',
    'ます',
    'する',
    'して',
    'している',
  ],
  ...[
    'した',
    'される',
    'された',
    'されて',
    'できる',
    'できた',
    'できない',
    'いくら',
    'いくつ',
    'なぜ',
  ],
  ...[
    'どんな',
    'どこ',
    'どれ',
    'だれ',
    'いつ',
    'なに',
    'ため',
    'ための',
    'こと',
    'もの',
    'など',
    'から',
    'まで',
  ],
  ...[
    'より',
    'への',
    'では',
    'には',
    'という',
    'ある',
    'ない',
    'いる',
    'られて',
    'られ',
    'れる',
    'れて',
    'ところ',
  ],
  ...[
    'における',
    'による',
    'として',
    'のは',
    'ている',
    'ていく',
    'なった',
    'なる',
    'らしい',
    'みたい',
    'もらえる',
  ],
  ...[
    'くらい',
    'ぐらい',
    'ほど',
    'だけ',
    'しか',
    'どう',
    'その',
    'この',
    'あの',
    'また',
    'もう',
    'まだ',
  ],
]);

/** Nouns that say how something is looked at, not what. */
const general = new Set([
  ...[
    '方法',
    '状況',
    '推移',
    '一覧',
    '内容',
    '詳細',
    '情報',
    '予定',
    '進捗',
    '現状',
    '理由',
    '結果',
    '取組',
    '割合',
  ],
  ...[
    '件数',
    '人数',
    '仕組み',
    '今後',
    '効果',
    '資料',
    '計画',
    '対応',
    '実施',
    '施策',
    '目標',
    '実績',
    'データ',
  ],
  ...[
    '取り組み',
    '取組み',
    '話',
    '意味',
    '言葉',
    '制度',
    '数',
    '率',
    '場合',
    '必要',
    '今',
    '最近',
    '県庁',
    '職員',
    '促進',
    '推進',
    '強化',
    '充実',
    '向上',
    '拡大',
    '直接',
    'みんな',
    '自分',
  ],
]);

/** What is left of a run of hiragana without words that join: のざんぎょう → ざんぎょう, について → nothing. */
export function withoutJoining(run: string): string {
  const words = [...joining].sort((a, b) => b.length - a.length);
  let rest = run;
  for (;;) {
    const word =
      words.find((it) => rest.startsWith(it)) ?? /^[のはをにがでともへやかねよ]/.exec(rest)?.[0];
    if (!word || rest === '') break;
    rest = rest.slice(word.length);
  }
  return rest.length >= 3 ? rest : '';
}

/** Whether a page may lack this word of a compound or sentence. */
export function isGeneral(segment: string): boolean {
  return general.has(segment);
}

/** Whether a segment is a verb or an adjective: 売る, 知りたい, 新しい. */
export function isVerbLike(segment: string): boolean {
  return /^\p{Script=Han}{1,2}[ぁ-ゖ]*[るうくぐすつぬぶむいたてで]$/u.test(segment);
}
