import { tableList } from '../../../../tables/all-tables.ts';
import type { Column } from '../../../../tables/describe/column.ts';
import type { Table } from '../../../../tables/describe/table.ts';
import { nearestTo } from '../../../report/nearest.ts';
import { periodParts, type CellRule, type PeriodPart, type Recipe, type Ref } from './form-map.ts';
import type { YamlNode } from './yaml-node.ts';

/** Tables of a plan alone: what belongs to the whole site is not in its forms. */
const readable = tableList.filter(({ scope }) => scope === 'plan');

/** The rows that the map makes, by table, in its order. */
export function readRecipes(node: YamlNode): Recipe[] {
  return node.entries(readable.map(({ name }) => name)).flatMap(([name, recipes]) => {
    const table = readable.find((it) => it.name === name)!;
    return recipes.list().map((it) => readRecipe(table, it));
  });
}

function readRecipe(table: Table, node: YamlNode): Recipe {
  const names = table.columns.map((column) => column.name);
  const cells = node.entries(names).flatMap(([name, rule]) => {
    const column = table.columns.find((it) => it.name === name)!;
    return readRule(column, rule) ?? [];
  });
  if (cells.length > 0 && cells.every(({ from }) => from.length === 0))
    node.tell('シートの見出しが1つもないので、行を作れません。', {
      fix: '少なくとも1つの列に、見出しを書いてください。',
    });
  return { table, cells, line: node.line };
}

const ruleKeys = [
  'from',
  'join',
  'with',
  'take',
  'words',
  'split',
  'always',
  'period',
  'nth',
  'within',
];
const takes = ['number', 'words', 'label'] as const;

/** A heading, or how a cell comes from one. */
function readRule(column: Column, node: YamlNode): CellRule | undefined {
  const rule: CellRule = {
    ...{ column, line: node.line, always: null, from: [], joiner: '', take: null, words: null },
    ...{ isSplit: false, period: null, isNth: false, within: [] },
  };
  if (node.isText) {
    const from = refs(node);
    if (from.length > 0) return { ...rule, from };
    node.tell('見出しが空です。', {
      fix: 'シートの見出しを書くか、この行を消してください。',
    });
    return undefined;
  }
  const given = new Map(node.entries(ruleKeys));
  const text = (key: string) => given.get(key)?.text();
  const isYes = (key: string) => /^(true|yes)$/.test(text(key) ?? '');
  const read: CellRule = {
    ...rule,
    always: given.has('always') ? alwaysOf(column, given.get('always')!) : null,
    from: [...refs(given.get('from')), ...refs(given.get('join'))],
    joiner: text('with') ?? '',
    take: oneOf(given.get('take'), takes),
    words: wordsOf(column, given.get('words')),
    isSplit: isYes('split'),
    period: oneOf<PeriodPart>(given.get('period'), periodParts),
    isNth: isYes('nth'),
    within: (given.get('within')?.entries() ?? []).flatMap(([name, it]) =>
      refs(it).map((from) => ({ column: name, from })),
    ),
  };
  const isSaid = ['from', 'join', 'always', 'period', 'nth'].some((key) => given.has(key));
  if (!isSaid && given.size > 0)
    node.tell('値がどこから来るかが書かれていません。', {
      expected: 'from、join、always、period、nth のどれか',
    });
  return read;
}

function refs(node: YamlNode | undefined): Ref[] {
  return (node?.list() ?? []).flatMap((it) => {
    const words = it.text();
    return words ? [{ words, line: it.line }] : [];
  });
}

function oneOf<Value extends string>(
  node: YamlNode | undefined,
  known: readonly Value[],
): Value | null {
  const words = node?.text();
  if (!node || words === undefined) return null;
  const found = known.find((it) => it === words);
  if (found) return found;
  node.tell('書ける値ではありません。', {
    found: words,
    expected: known.join('、'),
    nearest: nearestTo(words, known),
  });
  return null;
}

/** A value of a list of codes is one of them, by its code or its name. */
function alwaysOf(column: Column, node: YamlNode): string | null {
  const words = node.text();
  if (words === undefined) return null;
  if (words !== '') return codeOf(column, words, node);
  node.tell('値が空です。', choicesOf(column));
  return null;
}

function codeOf({ values, title }: Column, words: string, node: YamlNode): string | null {
  if (!values || Object.hasOwn(values, words)) return words;
  const found = Object.keys(values).find((code) => values[code]!.ja === words);
  if (found !== undefined) return found;
  node.tell(`「${words}」は、${title}に書ける値ではありません。`, {
    found: words,
    ...choicesOf({ values }),
    nearest: nearestTo(words, Object.keys(values)),
  });
  return null;
}

function choicesOf({ values }: Pick<Column, 'values'>) {
  if (!values) return {};
  const names = Object.entries(values).map(([code, { ja }]) => `${code}（${ja}）`);
  return { expected: names.join('、') };
}

function wordsOf(column: Column, node: YamlNode | undefined): CellRule['words'] {
  if (!node) return null;
  const pairs = node.entries().flatMap(([word, it]) => {
    if (it.text() === '') {
      it.tell(`「${word}」の意味が空です。`, choicesOf(column));
      return [];
    }
    const value = it.text();
    const code = value === undefined ? null : codeOf(column, value, it);
    return code === null ? [] : [[word.trim(), code] as const];
  });
  return new Map(pairs);
}
