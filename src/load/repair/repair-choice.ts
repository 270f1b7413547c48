import type { Column } from '../../tables/describe/column.ts';
import { nearestTo } from '../report/nearest.ts';
import type { Repair } from './repair.ts';
import { plainForm } from './plain-form.ts';

/** What people write for a code, besides its names; spreadsheets write TRUE. */
const others: Record<string, readonly string[]> = {
  yes: ['○', '〇', '◯', 'はい', 'true', 'あり', '有', '有り', 'する', 'y'],
  no: ['×', '✕', '✖', 'いいえ', 'false', 'なし', '無', '無し', 'しない', 'n'],
  at_least: ['≧', '≥', '>=', '以上'],
  at_most: ['≦', '≤', '<=', '以下', '以内'],
  above: ['超える', 'を超える', 'を上回る', 'より多い', '>'],
  below: ['を下回る', 'より少ない', '<'],
  about: ['約', '概ね', 'おおむね', 'およそ', 'ほぼ', '前後'],
  total: ['合計', '通算'],
  each: ['毎年', '毎年度', '各年', '各年度', '年間'],
};

/** Words that stand for all divisions. */
const all = ['全課', '全庁', '全部局', '全所属', '庁内各課', '全ての課', 'すべての課', '全課室'];

/** What a cell of a code list meant: 計画どおり → as_planned, はい → yes. */
export function repairChoice(column: Column, text: string): Repair | undefined {
  const values = column.values ?? {};
  if (Object.hasOwn(values, text)) return undefined;
  const plain = keyOf(text);
  const codes = Object.keys(values).filter((code) =>
    [code, values[code]!.ja, values[code]!.en, ...alsoCalled(code, values[code]!.ja)].some(
      (word) => keyOf(word) === plain,
    ),
  );
  const reason = `「${text}」は、${column.title}に書くコードではありません。`;
  const rule = 'code-list';
  if (codes.length === 1) return { certain: codes[0]!, reason, rule };
  return { possible: near(text, values), reason, fix: '書ける値のどれかに直してください。', rule };
}

/** Codes that are spelled alike, or of which the Japanese name shares a letter: 順調 is near to none. */
function near(text: string, values: NonNullable<Column['values']>): string[] {
  const names = new Map(Object.entries(values).map(([code, { ja }]) => [ja, code]));
  const letters = new Set(plainForm(text).match(/[\p{L}\p{N}]/gu));
  const alike = [...names.keys()].filter((name) => [...name].some((it) => letters.has(it)));
  const codes = /[a-z]/i.test(plainForm(text)) ? nearestTo(text, Object.keys(values)) : [];
  const named = nearestTo(text, alike).map((name) => names.get(name)!);
  return [...new Set([...codes, ...named])];
}

function alsoCalled(code: string, ja: string): readonly string[] {
  return ja === '各課' ? all : (others[code] ?? []);
}

/** 計画通り and 計画どおり, ＋α and +α are one. */
function keyOf(word: string): string {
  return plainForm(word)
    .toLowerCase()
    .replace(/[\s・()「」_]/g, '')
    .replace(/通り/g, 'どおり')
    .replace(/とおり/g, 'どおり');
}
