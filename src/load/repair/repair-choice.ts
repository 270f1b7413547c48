import type { Column } from '../../tables/describe/column.ts';
import { nearestTo } from '../report/nearest.ts';
import type { Repair } from './repair.ts';
import { plainForm } from './western-year.ts';

/** Words that people write for yes and no; spreadsheets write TRUE. */
const yesNo: Record<string, readonly string[]> = {
  yes: ['はい', 'true', 'あり', '有', '有り', 'する', 'y'],
  no: ['いいえ', 'false', 'なし', '無', '無し', 'しない', 'n'],
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
  const names = new Map(Object.entries(values).map(([code, { ja }]) => [ja, code]));
  const near = [...nearestTo(text, Object.keys(values)), ...nearestTo(text, names.keys())];
  const possible = [...new Set(near.map((it) => names.get(it) ?? it))];
  return { possible, reason, fix: '書ける値のどれかに直してください。', rule };
}

function alsoCalled(code: string, ja: string): readonly string[] {
  return ja === '各課' ? all : (yesNo[code] ?? []);
}

/** 計画通り and 計画どおり, ＋α and +α are one. */
function keyOf(word: string): string {
  return plainForm(word)
    .toLowerCase()
    .replace(/[\s・()「」_]/g, '')
    .replace(/通り/g, 'どおり')
    .replace(/とおり/g, 'どおり');
}
