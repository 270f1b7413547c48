import { groupProblems } from '../../load/report/group-problems.ts';
import { problemPlace } from '../../load/report/problem.ts';
import { element } from '../../search/browser/dom.ts';
import type { DeskProblem, Way } from '../corrections/ways.ts';
import type { Pick } from './picks.ts';
import { most } from './list.ts';

type Choose = (pick: Pick) => void;

/** A button that puts right all that can have been meant in one way only; nothing where there is nothing of the kind. */
export function certainButton(problems: readonly DeskProblem[], choose: Choose): HTMLElement[] {
  const certain = problems.filter(({ ways: [way] }) => way?.isCertain);
  if (certain.length === 0) return [];
  const edits = certain.flatMap(({ ways }) => ways[0]!.edits);
  const words = `ほかに考えようのない${certain.length}か所をすべて直す`;
  return [
    element(
      'p',
      {},
      button(words, () => choose({ words, edits })),
    ),
  ];
}

/** Problems of one kind, with what may be done about them by a click: all at once, those that say the same, or one. */
export function problemItems(problems: readonly DeskProblem[], choose: Choose): HTMLElement[] {
  return groupProblems(problems).map((group) => problemItem(group, choose));
}

function problemItem(group: readonly [DeskProblem, ...DeskProblem[]], choose: Choose): HTMLElement {
  const [first, ...others] = group;
  const facts: [string, string | undefined][] = [
    ['見つかったもの', first.found],
    ['期待するもの', first.expected],
    ['近いもの', first.nearest?.join('、')],
    ['直し方', first.fix],
  ];
  const more = others.map((it) =>
    element('li', {}, `${problemPlace(it)}${it.found === undefined ? '' : `：${it.found}`}`),
  );
  const summary = element('summary', {}, `同じ問題がほかに${others.length}か所`);
  const details = element('details', {}, summary, element('ul', {}, ...more.slice(0, most)));
  return element(
    'li',
    {},
    element('p', { class: 'desk-place' }, problemPlace(first)),
    element('p', {}, first.message),
    element(
      'dl',
      {},
      ...facts.flatMap(([name, text]) =>
        text ? [element('dt', {}, name), element('dd', {}, text)] : [],
      ),
    ),
    ...wayRows(group, choose),
    ...(more.length > 0 ? [details] : []),
  );
}

/** The cells of a group that say the same and may become the same stand in one row. */
function wayRows(group: readonly DeskProblem[], choose: Choose): HTMLElement[] {
  const able = group.filter(({ ways }) => ways.length > 0);
  if (able.length === 0) return [];
  const kinds = Map.groupBy(able, ({ found, ways }) =>
    JSON.stringify([found, ways.map(({ label }) => label)]),
  );
  const rows = [...kinds.values()].slice(0, most).map((alike) => wayRow(alike, choose));
  const hasOneWay = able.every(({ ways }) => ways.length === 1);
  if (!hasOneWay || kinds.size < 2) return rows;
  const edits = able.flatMap(({ ways }) => ways[0]!.edits);
  const words = `この${able.length}か所を、それぞれの近いものに直す`;
  return [
    element(
      'p',
      {},
      button(words, () => choose({ words, edits })),
    ),
    ...rows,
  ];
}

function wayRow(alike: readonly DeskProblem[], choose: Choose): HTMLElement {
  const { found = '', ways } = alike[0]!;
  const cells = ways[0]!.edits.length * alike.length;
  const place = alike.length === 1 ? problemPlace(alike[0]!) : `${alike.length}か所`;
  const buttons = ways.map(({ label }: Way, at) => {
    const words = `${place}：${found === '' ? '空欄' : `「${found}」`}→「${label}」`;
    const edits = alike.flatMap((it) => it.ways[at]!.edits);
    const name = label === '' ? '空欄にする' : `「${label}」に直す`;
    return button(name, () => choose({ words, edits }), `${words}に直す`);
  });
  const count = cells > 1 ? `（${cells}か所）` : '';
  const what = element('span', {}, found === '' ? `空欄${count}` : `「${found}」${count}`);
  return element('p', { class: 'desk-ways' }, what, ...buttons);
}

/** A button; where many are called alike, `label` says for whoever hears it which one it is. */
export function button(words: string, press: () => void, label?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', ...(label && { 'aria-label': label }) }, words);
  made.addEventListener('click', press);
  return made;
}
