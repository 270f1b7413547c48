import { expect, test } from 'vitest';
import { readMap } from './read-map.ts';

const told = (yaml: string) =>
  readMap('map.yaml', yaml).problems.map(({ line, message, nearest }) => [
    line,
    message,
    nearest ?? [],
  ]);

test.each<[string, string, unknown[]]>([
  ['no YAML', 'tables:\n  - [', [[2, '読み方のファイルの、この行を読み取れません。', []]]],
  ['nothing', '', [[1, 'ここには、「名前: 値」を並べて書きます。', []]]],
  ['no tables', 'plan: x', [[1, 'どの表に読むか（tables）が書かれていません。', []]]],
  [
    'an unknown key at the top',
    'fil_down: [A]\ntables:\n  measures: { title: 施策名 }',
    [[1, '「fil_down」という項目はありません。', ['fill_down']]],
  ],
  [
    'an unknown table',
    'tables:\n  mesures: { title: 施策名 }',
    [[2, '「mesures」という項目はありません。', ['measures']]],
  ],
  [
    'an unknown column, and an unknown way, both at once',
    'tables:\n  measures:\n    - titel: 施策名\n      measure_no: { from: 番号, tke: number }',
    [
      [3, '「titel」という項目はありません。', ['title']],
      [4, '「tke」という項目はありません。', ['take']],
    ],
  ],
  [
    'a code that is none',
    'tables:\n  indicator_values:\n    - indicator_no: 番号\n      series: { always: targt }',
    [[4, '「targt」は、値の種類に書ける値ではありません。', ['target']]],
  ],
  [
    'a mark without a meaning, as a draft leaves it',
    "tables:\n  results:\n    - measure_no: 番号\n      state: { from: 進捗, words: { ◎: '' } }",
    [[4, '「◎」の意味が空です。', []]],
  ],
  [
    'a part of a period that there is not',
    'tables:\n  results:\n    - measure_no: 番号\n      fy: { period: yaer }',
    [[4, '書ける値ではありません。', ['year']]],
  ],
  [
    'a row without a heading',
    'tables:\n  effects:\n    - series: { always: planned }',
    [[3, 'シートの見出しが1つもないので、行を作れません。', []]],
  ],
  [
    'rows of headings',
    'head: 4-3\ntables: { measures: { title: 施策名 } }',
    [[1, '見出しの行の書き方が違います。', []]],
  ],
  [
    'a year',
    'year: 7\ntables: { measures: { title: 施策名 } }',
    [[1, '年度の書き方が違います。', []]],
  ],
  [
    'a beginning',
    "groups: { 柱: '[' }\ntables: { measures: { title: 施策名 } }",
    [[1, '始まりの書き方（正規表現）を読み取れません。', []]],
  ],
])('what is wrong is told with its line: %s', (_, yaml, expected) => {
  expect(told(yaml)).toEqual(expected);
});

test('numbers stay as they are written, and names of codes are codes', () => {
  const { map } = readMap(
    'map.yaml',
    'year: 令和7年度\nhead: 3-4\ntables:\n  effects: { kind: { always: 歳出の減 }, value: 01 }',
  );
  expect(map).toMatchObject({
    fy: 2025,
    head: [3, 4],
    recipes: [{ cells: [{ always: 'saving' }, { from: [{ words: '01', line: 4 }] }] }],
  });
});
