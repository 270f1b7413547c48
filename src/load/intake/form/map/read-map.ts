import type { Problem } from '../../../report/problem.ts';
import { westernYearIn } from '../sheet/heading-words.ts';
import type { FormMap, Group, Ref } from './form-map.ts';
import { readRecipes } from './read-recipes.ts';
import { YamlNode } from './yaml-node.ts';

const keys = [
  'plan',
  'sheets',
  'head',
  'year',
  'fill_down',
  'groups',
  'skip_rows',
  'blank_marks',
  'source',
  'tables',
] as const;

/** Reads the description of a form; everything that is wrong with it is told at once. */
export function readMap(
  file: string,
  text: string,
): { map: FormMap | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const root = YamlNode.open(file, text, problems);
  if (!root) return { map: undefined, problems };
  const given = new Map(root.entries(keys));
  const texts = (key: string) =>
    (given.get(key)?.list() ?? []).flatMap((node) => node.text() ?? []);
  const tables = given.get('tables');
  if (!tables && problems.length === 0)
    root.tell('どの表に読むか（tables）が書かれていません。', { expected: keys.join('、') });
  const map: FormMap = {
    file,
    planId: texts('plan')[0] ?? null,
    sheets: texts('sheets'),
    head: headOf(given.get('head')),
    fy: yearOf(given.get('year')),
    fillDown: (given.get('fill_down')?.list() ?? []).flatMap(refOf),
    groups: groupsOf(given.get('groups')),
    skipRows: texts('skip_rows'),
    blankMarks: texts('blank_marks'),
    sourceId: texts('source')[0] ?? null,
    recipes: tables ? readRecipes(tables) : [],
  };
  return { map: problems.length === 0 ? map : undefined, problems };
}

/** A heading that is named somewhere. */
function refOf(node: YamlNode): Ref[] {
  const words = node.text();
  return words === undefined ? [] : [{ words, line: node.line }];
}

/** 「3」 or 「3-4」 */
function headOf(node: YamlNode | undefined): FormMap['head'] {
  const words = node?.text();
  if (!node || words === undefined) return null;
  const [, first, last = first] = /^(\d{1,4})(?:\s*[-～~]\s*(\d{1,4}))?$/.exec(words) ?? [];
  if (first !== undefined && Number(last) >= Number(first)) return [Number(first), Number(last)];
  node.tell('見出しの行の書き方が違います。', {
    found: words,
    expected: '3 か 3-4 のような行の番号',
  });
  return null;
}

function yearOf(node: YamlNode | undefined): number | null {
  const words = node?.text();
  if (!node || words === undefined) return null;
  const fy = westernYearIn(words);
  if (fy !== undefined) return fy;
  node.tell('年度の書き方が違います。', { found: words, expected: '2025 か 令和7年度' });
  return null;
}

/** Names alone, or each with the beginning of its cells. */
function groupsOf(node: YamlNode | undefined): Group[] {
  if (!node) return [];
  if (node.isText || node.isList)
    return node
      .list()
      .flatMap((it) => it.text() ?? [])
      .map((name) => ({ name, begins: null }));
  return node.entries().flatMap(([name, it]) => {
    const words = it.text();
    if (words === undefined) return [];
    try {
      return [{ name, begins: new RegExp(`^(?:${words})`, 'u') }];
    } catch {
      it.tell('始まりの書き方（正規表現）を読み取れません。', {
        found: words,
        expected: '[ⅠⅡⅢ] など',
      });
      return [];
    }
  });
}
