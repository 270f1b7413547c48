import { westernYear } from '../../words/eras.ts';

/** One spelling for what people spell in several ways: a pattern on folded text, and what it becomes. */
export type FoldRule = readonly [found: RegExp, becomes: string | ((...found: string[]) => string)];

/** Small kana as large ones: キヤツシユレス is キャッシュレス. */
export const largeKana: Record<string, string> = Object.fromEntries(
  [...'ァィゥェォャュョッヮヵヶ'].map((small, at) => [small, [...'アイウエオヤユヨツワカケ'][at]!]),
);

/** Characters that stand for another: dashes, waves, old forms of kanji. */
export const sameCharacters: Record<string, string> = {
  ...each('‐‑‒–—―−', '-'),
  ...each('〜～∼˜', '~'),
  ...each('「」『』“”"\'’‘', ''),
  髙: '高',
  﨑: '崎',
  濵: '浜',
  濱: '浜',
  邊: '辺',
  邉: '辺',
  澤: '沢',
  齋: '斎',
  齊: '斉',
  廣: '広',
  國: '国',
  縣: '県',
  會: '会',
  體: '体',
  廳: '庁',
  ヂ: 'ジ',
  ヅ: 'ズ',
};

/** 令和6 and R6 → 2024. */
const western = (_: string, era: string, year: string): string =>
  String(westernYear(era, year) ?? `${era}${year}`);

/** Verbs that offices write with and without their kana: 取り組み, 取組み and 取組. */
const verbs = [
  ...[
    '取リ?組ミ?',
    '申シ?込ミ?',
    '引キ?継ギ?',
    '受ケ?付ケ?',
    '打チ?合ワ?セ?',
    '積ミ?立テ?',
    '貸シ?付ケ?',
  ],
  ...[
    '買イ?取リ?',
    '売リ?払イ?',
    '振リ?込ミ?',
    '支払イ?',
    '借リ?入レ?',
    '繰リ?入レ?',
    '切リ?替エ?',
  ],
  ...[
    '取リ?扱イ?',
    '引キ?上ゲ?',
    '引キ?下ゲ?',
    '書キ?換エ?',
    '締メ?切リ?',
    '売リ?上ゲ?',
    '立チ?入リ?',
  ],
  ...[
    '組ミ?替エ?',
    '割リ?引キ?',
    '払イ?込ミ?',
    '問イ?合ワ?セ?',
    '手続キ?',
    '見直シ?',
    '呼ビ?出シ?',
  ],
  ...[
    '繰リ?上ゲ?',
    '積ミ?上ゲ?',
    '掘リ?起コ?シ?',
    '洗イ?出シ?',
    '読ミ?取リ?',
    '聞キ?取リ?',
    '働キ?方',
  ],
];

/**
 * Read in this order, on text whose characters are folded already: hiragana stands as katakana,
 * letters are small and of half width. A rule must not depend on what lies outside a word.
 */
export const foldRules: readonly FoldRule[] = [
  // ワーク・ライフ・バランス
  [/(?<=[ァ-ヺー])・(?=[ァ-ヺ])/g, ''],
  [/ディジ|デイジ/g, 'デジ'],
  [/ヴ([アイエオ])/g, (_, vowel) => 'バビベボ'['アイエオ'.indexOf(vowel)]!],
  [/ヴ/g, 'ブ'],
  // か月, ヶ月, ケ所
  [/[ケ箇](?=月|所|年|国)/g, 'カ'],
  [/(?<![法個])人財(?![産政])/g, '人材'],
  [/(?<!支)障ガイ|障碍/g, '障害'],
  [/(令和|平成|昭和)(元|\d{1,2})(?!\d)/g, western],
  [/(?<![a-z0-9])([rh])(元|\d{1,2})(?![a-z0-9])/g, western],
  [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
  // 令和5～7年度, 5-7
  [/(?<=\d(年度?)?)[~]/g, '-'],
  // No.27, no 27, №27
  [/(?<![a-z])no[.．]?(?=\d)/g, 'no'],
  [new RegExp(verbs.join('|'), 'g'), (found) => found.replace(/[ァ-ヺ]/g, '')],
];

/** Long vowels: サーバ and サーバー, ペーパレス and ペーパーレス. */
export const longVowel: FoldRule = [/(?<=[ァ-ヺ])ー+/g, ''];

function each(characters: string, becomes: string): Record<string, string> {
  return Object.fromEntries([...characters].map((char) => [char, becomes]));
}
