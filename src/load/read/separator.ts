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

/**
 * A text whose header is cut by another separator than its rows, written with one: somebody typed or pasted the
 * header. Gives the text as it is where one separator is enough.
 */
export function withOneSeparator(
  text: string,
  separator: string,
): { text: string; separator: string; problems: Omit<Problem, 'file'>[] } {
  const [header = '', ...rows] = text.split('\n', 20);
  const own = { text, separator, problems: separatorProblem(separator) };
  const filled = rows.filter((row) => row.trim() !== '');
  const width = header.split(separator).length;
  if (filled.length === 0 || filled.some((row) => row.includes(separator)) || width < 2) return own;
  const other = Object.keys(separators).find((it) =>
    filled.every((row) => !row.includes('"') && row.split(it).length === width),
  );
  if (other === undefined) return own;
  const nameOf = (it: string) => separators[it as keyof typeof separators];
  return {
    text: header.replaceAll(separator, other) + text.slice(header.length),
    separator: other,
    problems: [
      {
        rule: 'header',
        line: 1,
        message: `見出しは${nameOf(separator)}で、その下の行は${nameOf(other)}で区切られています。`,
        found: header,
        expected: '見出しもほかの行も、半角のコンマ（,）で区切ったCSV',
        fix: `${[separator === ',' ? '' : '見出しの行', other === ',' ? '' : '見出しの下の行'].filter(Boolean).join('と')}の区切りを、半角のコンマに直してください。`,
        standard: 'L1-15',
      },
    ],
  };
}

/** Tabs are what Excel writes as 「Unicode テキスト」; anything else comes from the settings of another country or hand. */
function separatorProblem(separator: string): Omit<Problem, 'file'>[] {
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
