/** What words around a number say of it, and the number that is left. */
export interface Qualified {
  /** The text without those words. */
  rest: string;
  /** Cells that take their meaning. */
  also: Record<string, string>;
  /** The words, to be shown. */
  words: string;
}

const forms: readonly [RegExp, Record<string, string>][] = [
  [/^(?:≧|≥|>=|=>)(?<rest>.+)$/, { qualifier: 'at_least' }],
  [/^(?:≦|≤|<=|=<|~)(?<rest>.+)$/, { qualifier: 'at_most' }],
  [/^>(?<rest>.+)$/, { qualifier: 'above' }],
  [/^<(?<rest>.+)$/, { qualifier: 'below' }],
  [/^(?<rest>.+?)(?:以上|~)$/, { qualifier: 'at_least' }],
  [/^(?<rest>.+?)(?:未満|を下回る|より(?:少ない|下|小さい|低い))$/, { qualifier: 'below' }],
  [
    /^(?<rest>.+?)(?:超|を?超える|超え|を上回る|より(?:多い|上|大きい|高い))$/,
    { qualifier: 'above' },
  ],
  [/^(?:最低|少なくとも)(?<rest>.+)$/, { qualifier: 'at_least' }],
  [/^(?<rest>.+?)(?:以下|以内|まで)$/, { qualifier: 'at_most' }],
  [/^(?:最大|最高|上限)(?<rest>.+)$/, { qualifier: 'at_most' }],
  [/^(?:約|およそ|おおよそ|おおむね|概ね)(?<rest>.+?)(?:程度|前後|ほど)?$/, { qualifier: 'about' }],
  [/^(?<rest>.+?)(?:程度|前後|ほど|くらい|ぐらい)$/, { qualifier: 'about' }],
  [/^(?:各年度?|毎年度?|年間?|各|毎)(?<rest>\d.*)$/, { qualifier: 'each' }],
  [/^(?<rest>.+?)\/年$/, { qualifier: 'each' }],
  [/^(?:計|合計|累計|延べ|のべ|総数)(?<rest>.+)$/, { qualifier: 'total' }],
  [/^(?<rest>.+?)(?:計)$/, { qualifier: 'total' }],
  [/^(?<rest>.+?)\+[αaɑ]$/i, { qualifier: 'plus' }],
  [/^(?:平均)(?<rest>.+)$/, { aggregation: 'average' }],
];

/** Takes 以上, 約, 年 … off a number and says which cells hold that: 80以上 → 80 and `at_least`. Takes the text in plain form. */
export function readQualifier(plain: string): Qualified | undefined {
  for (const [pattern, also] of forms) {
    const rest = pattern.exec(plain)?.groups?.['rest']?.trim();
    if (rest !== undefined && /\d/.test(rest))
      return { rest, also, words: plain.replace(rest, '').trim() };
  }
  return undefined;
}

/** Words that no code of `qualifier` can say. */
export const unsayable = /弱|強|余|割|.~.|から|または|及び|・|、|数[十百千万]/;
