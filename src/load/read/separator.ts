import type { Table } from '../../tables/describe/table.ts';
import type { Problem } from '../report/problem.ts';

const separators = {
  ',': 'コンマ',
  '\t': 'タブ',
  ';': 'セミコロン（;）',
  '，': '全角のコンマ（，）',
  '|': '縦線（|）',
} as const;

/** What stands between the cells of a file: the one that cuts names of columns out of its first lines. */
export function separatorOf(text: string, { columns }: Table): string {
  const lines = text.slice(0, 20_000).split('\n', 6);
  const words = new Set(columns.flatMap(({ name, title }) => [name, title]));
  const named = (line: string, separator: string) =>
    line.split(separator).filter((cell) => words.has(cell.replace(/["\uFEFF\r]/g, '').trim()));
  const hits = (separator: string) =>
    lines.reduce((most, line) => Math.max(most, named(line, separator).length), 0);
  const [best] = Object.keys(separators)
    .map((separator) => ({ separator, count: hits(separator) }))
    .sort((a, b) => b.count - a.count);
  return best!.count > 1 ? best!.separator : ',';
}

/** Tabs are what Excel writes as 「Unicode テキスト」; anything else comes from the settings of another country or hand. */
export function separatorProblem(separator: string): Omit<Problem, 'file'>[] {
  if (separator === ',' || separator === '\t') return [];
  return [
    {
      rule: 'header',
      line: 1,
      message: `セルが、コンマでなく${separators[separator as keyof typeof separators]}で区切られています。`,
      expected: 'セルを半角のコンマ（,）で区切ったCSV',
      fix: 'Excelなら「CSV UTF-8（コンマ区切り）」を選んで保存し直してください。npm run format -- --repair でも直せます。',
      standard: 'L1-15',
    },
  ];
}
