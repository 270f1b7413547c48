import { describe, expect, test } from 'vitest';
import { tableList } from '../../tables/all-tables.ts';
import type { Column } from '../../tables/describe/column.ts';
import { cellForms } from './cell-form.ts';
import { plainlyFine } from './plainly-fine.ts';
import { repairCell } from './repair-cell.ts';

const columns: Column[] = tableList.flatMap((table) => [...table.columns]);
const ofType = (type: string, name?: string) =>
  columns.find((it) => it.type === type && (name === undefined || it.name === name))!;

const written = [
  ...[
    '0',
    '-0',
    '0.0',
    '-0.0',
    '-1',
    '-5',
    '007',
    '1.0',
    '1.50',
    '.5',
    '5.',
    '1e5',
    '1E5',
    '1,234',
  ],
  ...['69.900000000000006', '2147483648', '999999999', '0.0000001', '１２', '▲5', '12万', '(5)'],
  ...[
    '1-2-3',
    '2025-1',
    'Jan-25',
    '2-Jan',
    'jan 01',
    'c1-Feb',
    '1月2日',
    '１月２日',
    '㋀2日',
    '2001/2/3',
  ],
  ...[
    '1/2/2001',
    '2025年1月',
    '2025年1月2日',
    '10-11',
    '-11',
    '(1)',
    '①',
    '第1の5',
    '2(2)① 実施工程',
  ],
  ...['#REF!', '###', "'=1", "'1", "'(1)", "'あ", '=1', '施策1-2', '団体020001', '20001', '020001'],
  ...[' a', 'a ', 'a  b', 'a b', 'a\tb', 'a\nb', 'a\u3000b', 'a\u00A0b', 'a\u2028b', '\u3000', ' '],
  ...[
    'R7：61%',
    'R7:61％',
    '1 2',
    '令和7年',
    'あ  い',
    'kaku-reform-2024',
    'A.1',
    'A_1',
    '-',
    '―',
    '〃',
  ],
];

describe('what is let through at a glance needs no repair and has the form of its type', () => {
  test.each(columns.map((column) => [`${column.type} ${column.name}`, column] as const))(
    '%s',
    (_, column) => {
      const isFine = plainlyFine(column);
      const wrong = written.filter(
        (text) =>
          isFine(text) &&
          (repairCell(column, text, { row: { value: '7' } }) !== undefined ||
            !cellForms[column.type].valid(text)),
      );
      expect(wrong).toEqual([]);
    },
  );
});

test.each<[string, string, string?]>([
  ['1-2-3', 'code'],
  ['c1-2025-1', 'code'],
  ['12.5', 'number'],
  ['-3', 'integer'],
  ['窓口の手続をオンラインで受け付ける。', 'text', 'summary'],
  ['2(2)①', 'text', 'source_place'],
  ['R7：61%', 'text', 'label'],
])('%s, as most cells are, is let through as %s', (text, type, name) => {
  expect(plainlyFine(ofType(type, name))(text)).toBe(true);
});
