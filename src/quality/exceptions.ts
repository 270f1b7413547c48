import type { ColumnType } from '../tables/describe/column.ts';

/** Where a rule is not kept on purpose, and why; published with the result. */
export interface Exception {
  rule: string;
  /** A table and columns of it; null stands for all tables. */
  table: string | null;
  /** Names of columns; null for what concerns the whole file, or for every column of a type. */
  columns: readonly string[] | null;
  /** Every column of these types. */
  types: readonly ColumnType[] | null;
  reason: string;
}

const everywhere = { table: null, columns: null, types: null };

/** The whole list. A finding that is not on it stops the build. */
export const exceptions: readonly Exception[] = [
  {
    ...everywhere,
    rule: 'L1-06',
    types: ['text'],
    reason: '資料に印刷されたとおりの文字です。空白も資料の一部として写しています。',
  },
  {
    ...everywhere,
    rule: 'L1-07',
    types: ['text'],
    reason:
      '文章か、資料に印刷された名前です。読点や中黒は文や名前の一部で、データの区切りではありません。',
  },
  {
    ...everywhere,
    rule: 'L1-08',
    types: ['text'],
    reason:
      '①などは資料に印刷された番号で、変えると資料と照合できません。文字コードはUTF-8だけなので、どの機械でも同じ文字です。',
  },
  {
    ...everywhere,
    rule: 'L2-01',
    types: ['code', 'text'],
    reason:
      '計算する数値ではなく、施策や体系を見分ける番号か、資料に印刷された文字です。数字だけの番号と枝番のある番号があります。',
  },
  {
    ...everywhere,
    rule: 'L2-04',
    types: ['code', 'choice', 'url', 'date', 'datetime'],
    reason:
      '値の一覧が決まっているか、番号やアドレスです。似ていても別のもので、入力のときに点検しています。',
  },
  {
    ...everywhere,
    rule: 'L2-04',
    types: ['text'],
    reason: '文章か、資料に印刷された名前です。少しの違いも資料のとおりに残しています。',
  },
  {
    ...everywhere,
    rule: 'L2-05',
    types: ['text'],
    reason: '資料に印刷された名前です。「その他」を含む名前も資料のとおりに残しています。',
  },
  {
    ...everywhere,
    rule: 'L3-01',
    reason:
      '見出しは1行目だけです。文字の多い表で6行目に数字と空欄の両方があると、検査プログラムは5行目までを見出しと読みます。行の順を資料と変えることはしません。',
  },
  {
    ...everywhere,
    rule: 'L3-04',
    types: ['fiscal_year'],
    reason: '英字の列名 fy は年度（始まる年の西暦）です。日本語の見出しには（年）と書いています。',
  },
  {
    ...everywhere,
    rule: 'L3-04',
    columns: ['value', 'baseline_value', 'target_value', 'actual_value', 'expected_value'],
    reason: '単位は指標ごとに違うので、unit（単位）の列に書いています。',
  },
  {
    ...everywhere,
    rule: 'L3-04',
    columns: ['progress'],
    reason: '割合なので単位がありません。1が目標に届いたことを表します。',
  },
  {
    ...everywhere,
    rule: 'L3-04',
    types: ['code', 'text'],
    reason: '数値ではなく、見分けるための番号か、資料に印刷されたページや見出しの番号です。',
  },
  {
    ...everywhere,
    rule: 'L3-05',
    types: ['text'],
    reason:
      '資料に印刷された年度や期日です。西暦の年度は、数値の列（start_fy や fy など）にあります。',
  },
  {
    ...everywhere,
    rule: 'L3-05',
    types: ['date'],
    reason: '資料に書かれた細かさ（年・年月・年月日）のままです。書かれていない日は補いません。',
  },
];
