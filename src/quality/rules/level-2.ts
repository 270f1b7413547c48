import { cellName, cellsOf, wordsOf, type Grid, type GridCell } from '../grid.ts';
import { headersOf, type Layout } from '../layout.ts';
import type { Rule } from '../rule.ts';
import { areAlike } from '../similarity.ts';

const withUnit =
  /^[\d,.]+\s*(人|件|円|千円|百万円|億円|万|千|kg|km|m|g|t|ha|㎡|個|台|回|本|枚|箇所|か所|世帯|戸|社|校|棟|隻|機|両|組|点|冊|食|泊|日|月|年|時間|分|秒|歳|才|度|号|丁目|%|％)$/;
const withNote = /^[\d,.]+\s*[(（].*[)）]$/;
const percent = /^[\s\-ー−▲△▼]*[\d,.]+\s*[%％]\s*$/;

/** Columns of numbers hold numbers only: no unit, no ▲, no note. */
const numbersOnly: Rule = {
  id: 'L2-01',
  level: 2,
  title: '数値データは数値属性とし、文字列を含まないこと',
  judge: (grid, { kinds, body }) =>
    kinds.flatMap((kind, column) => {
      const cells = cellsOf(grid, column, body.from, body.to);
      if (kind !== 'numeric' && !(kind === 'mixed' && isMostlyNumbers(cells))) return [];
      const arePercents = isMost(cells, (words) => percent.test(words), 0.5);
      return cells.flatMap((cell, index) => {
        if (isAllowed(cell) || (arePercents && percent.test(wordsOf(cell)))) return [];
        const where = cellName(body.from + index, column);
        return [{ column, where, why: `数値の列に「${wordsOf(cell).slice(0, 20)}」があります` }];
      });
    }),
};

/** Numbers, and words without any digit: these are taken for signs of a missing value. */
function isAllowed(cell: GridCell): boolean {
  const words = wordsOf(cell);
  return (
    words === '' ||
    typeof cell === 'number' ||
    /^[\s\-ー−]*[\d,]+\.?\d*\s*$/.test(words) ||
    /^[^\d]+$/.test(words)
  );
}

function isMostlyNumbers(cells: GridCell[]): boolean {
  const isNumber = (words: string) =>
    /^[\s\-ー−▲△▼]*[\d,]+\.?\d*\s*$/.test(words) || withUnit.test(words) || withNote.test(words);
  return isMost(cells, isNumber, 0.5 + Number.EPSILON);
}

function isMost(cells: GridCell[], test: (words: string) => boolean, share: number): boolean {
  const filled = cells.map(wordsOf).filter((words) => words !== '');
  return filled.length > 0 && filled.filter(test).length / filled.length >= share;
}

const ditto = new Set('〃,同上,同左,同右,〇,仝,ヽ,々'.split(','));

/** The columns that name a row (words among the first three) leave nothing out: no 〃, and no blank after a value. */
const nothingLeftOut: Rule = {
  id: 'L2-02',
  level: 2,
  title: 'データ内での項目名等の省略をしていないか',
  judge: (grid, { stubs, body }) =>
    stubs.flatMap((column) => {
      const words = cellsOf(grid, column, body.from, body.to).map(wordsOf);
      const first = words.findIndex((it) => it !== '' && !ditto.has(it));
      return words.flatMap((it, index) =>
        ditto.has(it) || (it === '' && first >= 0 && index > first)
          ? [
              {
                column,
                where: cellName(body.from + index, column),
                why: it === '' ? '前の行と同じ値を省いたように見えます' : `「${it}」で省いています`,
              },
            ]
          : [],
      );
    }),
};

/** No two columns have the same name. */
const columnNamesUnique: Rule = {
  id: 'L2-03',
  level: 2,
  title: '各列が一意に識別可能な項目名を持っているか',
  judge: (grid, layout) => {
    const headers = headersOf(grid, layout);
    return headers.flatMap((header, column) =>
      headers.indexOf(header) === headers.lastIndexOf(header)
        ? []
        : [{ column, where: `${column + 1}列目`, why: `項目名「${header}」が重なっています` }],
    );
  },
};

/** In a column that looks like a list of choices no rare value is nearly another: 2019年度 among 2020年度. */
const choicesSpelledAlike: Rule = {
  id: 'L2-04',
  level: 2,
  title: '選択肢回答が標準化されているか',
  judge: (grid, layout) =>
    choiceColumns(grid, layout).flatMap(({ column, counts, total }) => {
      const isRare = (count: number) => count <= 2 && count / total <= 0.05;
      const common = [...counts].filter(([, count]) => !isRare(count)).map(([value]) => value);
      return [...counts].flatMap(([value, count]) => {
        const alike = isRare(count) ? common.find((it) => isVariant(value, it)) : undefined;
        if (alike === undefined) return [];
        const where = `${column + 1}列目`;
        return [{ column, where, why: `「${value}」は「${alike}」の書き違いに見えます` }];
      });
    }),
};

function isVariant(rare: string, common: string): boolean {
  const [a, b] = [normalized(rare), normalized(common)];
  return a === b || (Math.min([...a].length, [...b].length) >= 2 && areAlike(a, b, 0.75));
}

/** Without differences of width and without a note at the end. */
function normalized(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/(?<=\S)[\s\u3000]*[※＊＃#（(「【].*$/, '')
    .trim();
}

/** In a list of choices 「その他」 is one value; what it means stands in a column of its own. */
const othersApart: Rule = {
  id: 'L2-05',
  level: 2,
  title: '選択肢列と「その他」の詳細記入が分離されているか',
  judge: (grid, layout) =>
    choiceColumns(grid, layout).flatMap(({ column, counts }) => {
      const others = [...counts].filter(([value]) => value.includes('その他'));
      if (others.length < 2) return [];
      return others
        .filter(([, count]) => count < 3)
        .map(([value]) => ({
          column,
          where: `${column + 1}列目`,
          why: `「${value}」に「その他」の詳しい内容が混ざって見えます`,
        }));
    }),
};

/** Level 2: values that a program can compare and add up. In the order of the official list. */
export const level2: readonly Rule[] = [
  numbersOnly,
  nothingLeftOut,
  columnNamesUnique,
  choicesSpelledAlike,
  othersApart,
];

/** A column that the checker takes for a list of choices, with how often each value stands in it. */
interface ChoiceColumn {
  column: number;
  counts: Map<string, number>;
  total: number;
}

const [fewestCells, mostValues] = [20, 20];

/** Columns of words with many cells and few values. */
function choiceColumns(grid: Grid, { kinds, body }: Layout): ChoiceColumn[] {
  return kinds.flatMap((kind, column) => {
    if (kind === 'numeric' || kind === 'date' || kind === 'empty') return [];
    const counts = new Map<string, number>();
    let total = 0;
    for (const cell of cellsOf(grid, column, body.from, body.to)) {
      const words = wordsOf(cell);
      if (words === '') continue;
      total += 1;
      counts.set(words, (counts.get(words) ?? 0) + 1);
      if (counts.size > mostValues) return [];
    }
    return total >= fewestCells ? [{ column, counts, total }] : [];
  });
}
