/** A field of work: its section, its division, its topic, and what its measures are about. */
export interface Field {
  title: string;
  division: string;
  topic: string;
  subjects: readonly string[];
}

const fieldList: readonly [string, string, string, string][] = [
  [
    '待たない窓口',
    '市民生活課',
    'procedures',
    '転入と転出の届出/証明書の交付/窓口の予約/書かない窓口/手数料の支払い',
  ],
  [
    '自宅でできる手続',
    'デジタル推進課',
    'procedures',
    '電子申請/給付金の受付/施設の予約/図書の貸出し/手続の案内',
  ],
  [
    '伝わる情報',
    '広報課',
    'information',
    'ホームページ/防災の知らせ/オープンデータ/会議の公開/広報紙',
  ],
  [
    '声を生かす仕組み',
    '政策企画課',
    'information',
    '意見の募集/住民アンケート/地域との話し合い/若い世代の参加/施策の評価',
  ],
  [
    '仕事の進め方',
    '行政改革課',
    'work',
    '決裁と文書/会議の運営/定型の業務の自動化/調達と契約の事務/庁内の問い合わせ',
  ],
  ['働き方', '人事課', 'work', '時間外勤務/在宅での勤務/育児と介護の休暇/相談の体制/健康の管理'],
  [
    '人を育てる',
    '職員研修所',
    'people',
    '採用の方法/職員の研修/専門職の確保/人事の評価/庁内の公募',
  ],
  [
    '組織と定員',
    '総務課',
    'people',
    '部局の編成/職員の定員/出先機関の配置/内部統制/審議会などの運営',
  ],
  ['歳入の確保', '税務課', 'finance', '税の徴収/使用料の見直し/ふるさと納税/広告の収入/基金の運用'],
  [
    '歳出の見直し',
    '財政課',
    'finance',
    '補助金の点検/事業の優先順位/公債費の抑制/予算の編成/特別会計の経営',
  ],
  [
    '施設の最適化',
    '財産管理課',
    'assets',
    '庁舎の使い方/学校の跡地/集会施設の統合/道路と橋の修繕/未利用の土地',
  ],
  [
    '力を合わせる',
    '協働推進課',
    'assets',
    '近隣の団体との連携/民間への委託/指定管理者の点検/大学との協力/公共交通の確保',
  ],
];

/** The fields in the order of the sections: four in each of the three pillars, five subjects in each field. */
export const fields: readonly Field[] = fieldList.map(([title, division, topic, subjects]) => ({
  title,
  division,
  topic,
  subjects: subjects.split('/'),
}));

/** The pillars above the fields. */
export const pillars = ['身近で使いやすい行政', '速く確かな仕事', '将来に残す財政と資産'] as const;

/** What comes after a subject to make the title of a measure. */
export const turns = [
  'の改善',
  'の見直し',
  'の効率化',
  'の充実',
  'の再構築',
  'の計画的な推進',
] as const;

/** How a measure goes about it: with の before a noun. */
export const means = [
  '利用の実態の調査',
  '手順の標準化',
  '共同のシステムへの移行',
  '対象の拡大',
  '外部の専門家の助言',
  '基準の作成と公表',
  '職員による試行',
  '利用する人への説明',
  '費用と効果の検証',
  '年度ごとの点検',
] as const;

/** What hinders today. */
export const situations = [
  '部署ごとに手順が違い、確認に時間がかかっている',
  '紙の書類が残り、同じことを何度も書いてもらっている',
  '利用する人が減る一方で、費用は横ばいのままである',
  '担当する職員が少なく、急な増加に応えられない',
  '効果を測る数値がなく、見直しの判断が遅れている',
  '制度が知られておらず、使える人の一部しか使っていない',
] as const;

/** The words of a schedule, from first to last, each in data/phases.csv. */
export const stages = ['検討', '調達・開発', '試行', '導入', '運用', '見直し'] as const;

/** What an indicator counts, and in what. */
export const units = [
  ['利用した人の割合', '%'],
  ['受け付けた件数', '件'],
  ['削減した時間', '時間'],
  ['取り組んだ部署の数', '部署'],
  ['参加した人の数', '人'],
] as const;

/** How a year went, with the state of the results table. */
export const outcomes = [
  ['予定した内容を終えた。', 'as_planned', '計画どおり'],
  ['一部の部署で始め、問題がないことを確かめた。', 'under_way', '実施中'],
  ['関係する団体との調整が続き、次の年度に延びた。', 'delayed', 'やや遅れ'],
  ['目標としていた水準に届き、定着した。', 'done', '完了'],
] as const;

/** Topics over all plans: id, title, English title. */
export const topics = [
  ['procedures', '手続の便利さ', 'Procedures'],
  ['information', '情報の公開', 'Information'],
  ['work', '仕事の効率', 'Work'],
  ['people', '人と組織', 'People'],
  ['finance', '財政の健全さ', 'Finance'],
  ['assets', '施設と連携', 'Assets'],
] as const;
