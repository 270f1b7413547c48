import { checkDigit } from '../../../src/load/rules/cells/check-digit.ts';

/** A government that does not exist. */
export interface Government {
  /** From 0. */
  at: number;
  /** `g0007` */
  id: string;
  name: string;
  kana: string;
  english: string;
  kind: 'city' | 'town' | 'village';
  /** Begins with 9, where no prefecture is. */
  lgCode: string;
}

const fronts =
  '青アオ 赤アカ 白シロ 東ヒガシ 西ニシ 南ミナミ 北キタ 上カミ 下シモ 中ナカ 大オオ 小コ 新シン 古フル 高タカ 長ナガ 広ヒロ 深フカ 早ハヤ 豊トヨ 松マツ 竹タケ 梅ウメ 桜サクラ 藤フジ 石イシ 岩イワ 金カネ 朝アサ 夕ユウ'
    .split(' ')
    .map(split);
const rears =
  '山ヤマ 川カワ 原ハラ 野ノ 田タ 島シマ 浜ハマ 崎サキ 沢サワ 谷タニ 森モリ 林バヤシ 池イケ 橋ハシ 坂サカ 里サト 岡オカ 浦ウラ 瀬セ 木キ'
    .split(' ')
    .map(split);
const kinds = [
  ['city', '市', 'シ', 'City'],
  ['town', '町', 'マチ', 'Town'],
  ['village', '村', 'ムラ', 'Village'],
] as const;

/** How many governments have a name of their own: enough for the 1,788 of the country. */
export const mostGovernments = fronts.length * rears.length * kinds.length;

/** The government at a place of the list: 架空青山市, 架空青山町 … */
export function government(at: number): Government {
  const [kind, word, kana, english] = kinds[at % kinds.length]!;
  const rest = Math.floor(at / kinds.length);
  const [front, frontKana] = fronts[rest % fronts.length]!;
  const [rear, rearKana] = rears[Math.floor(rest / fronts.length) % rears.length]!;
  const five = String(90_001 + at);
  return {
    at,
    id: `g${String(at).padStart(4, '0')}`,
    name: `架空${front}${rear}${word}`,
    kana: `カクウ${frontKana}${rearKana}${kana}`,
    english: `Fictional ${english} ${at + 1}`,
    kind,
    lgCode: `${five}${checkDigit(five)}`,
  };
}

function split(word: string): [string, string] {
  return [word.slice(0, 1), word.slice(1)];
}
