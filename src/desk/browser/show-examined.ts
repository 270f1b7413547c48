import { groupProblems } from '../../load/report/group-problems.ts';
import { problemPlace, type Problem } from '../../load/report/problem.ts';
import { element } from '../../search/browser/dom.ts';
import { codeName, titleOf } from '../../words/code-names.ts';
import { changeCounts } from '../../words/change-counts.ts';
import type { Examined } from '../examine.ts';
import type { MeasurePreview } from '../preview-measures.ts';

/** As many of one list are drawn; whoever has more mends these first. */
const most = 200;

type Change = Examined['changes'][number];

/** Draws what was found, and gives the sentence that says it. */
export function showExamined(place: HTMLElement, examined: Examined): string {
  const { problems, mended, remarks, changes, proposals, files, measures } = examined;
  const canSave = problems.length === 0 && files.length > 0;
  place.replaceChildren(
    ...list('直すところ', groupProblems(problems).map(problemItem), 'desk-problems'),
    ...(canSave ? saving(files) : []),
    ...list('公開したときの読まれ方', measures.map(measureItem), 'desk-measures'),
    ...list(`変わること（${changeCounts(changes)}）`, changes.map(changeItem)),
    ...list(
      '読み替えたセル',
      mended.map(({ place: { file, words }, before, after, reason }) =>
        element('li', {}, `${file} ${words}：「${before}」→「${after}」　${reason}`),
      ),
    ),
    ...list(
      'お知らせ',
      remarks.map(({ place: { file, words }, words: told }) =>
        element('li', {}, `${file} ${words}：${told}`),
      ),
    ),
    ...list('変更の記録（data/changes.csv）に加える候補', proposals.map(proposalItem)),
  );
  if (problems.length > 0)
    return `直すところが${problems.length}件あります。ファイルを直して、もう一度入れてください。`;
  if (changes.length === 0) return '問題はありません。いまのデータから変わるところもありません。';
  return `問題はありません。${changeCounts(changes)}。`;
}

function list(title: string, items: readonly HTMLElement[], name = 'desk-list'): HTMLElement[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  const shown = items.slice(0, most);
  if (rest > 0) shown.push(element('li', {}, `ほかに${rest}件`));
  return [element('h2', {}, title), element('ul', { class: name }, ...shown)];
}

function problemItem([first, ...others]: [Problem, ...Problem[]]): HTMLElement {
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
    ...(more.length > 0
      ? [element('details', {}, summary, element('ul', {}, ...more.slice(0, most)))]
      : []),
  );
}

function saving(files: Examined['files']): HTMLElement[] {
  const links = files.map(({ path, text }) => {
    const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    return element('li', {}, element('a', { href, download: path.split('/').at(-1)! }, path));
  });
  return [
    element('h2', {}, '保存するファイル'),
    element(
      'p',
      {},
      '読み替えも済ませた表です。保存して、サイトのフォルダーの同じ場所に置いてください。',
    ),
    element('ul', { class: 'desk-files' }, ...links),
  ];
}

function measureItem({ no, title, address, lines }: MeasurePreview): HTMLElement {
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href: address }, `${no} ${title}`)),
    element(
      'dl',
      {},
      ...lines.flatMap(({ name, before, after }) => [
        element('dt', {}, name),
        ...(before === after
          ? [element('dd', {}, after || '（なし）')]
          : [
              element('dd', { class: 'desk-before' }, element('del', {}, before || '（なし）')),
              element('dd', { class: 'desk-after' }, element('ins', {}, after || '（なし）')),
            ]),
      ]),
    ),
  );
}

const kinds = { added: '追加', changed: '変更', removed: '削除' } as const;

function changeItem({ kind, table, key, planId, cells }: Change): HTMLElement {
  const words = (column: string, value: string) =>
    value === '' ? '（空欄）' : `「${codeName(table, column, value)}」`;
  const parts = cells.map(({ column, before, after }) => {
    const change = kind === 'added' ? '' : `${words(column, before)} → `;
    return element('li', {}, `${titleOf(table, column)}：${change}${words(column, after)}`);
  });
  const plan = planId === null ? '' : `（${planId}）`;
  const summary = element('summary', {}, `${kinds[kind]} ${titleOf(table)} ${key}${plan}`);
  return element('li', {}, element('details', {}, summary, element('ul', {}, ...parts)));
}

function proposalItem(proposal: Examined['proposals'][number]): HTMLElement {
  const { plan_id, kind, table, key, column, before, after } = proposal;
  return element('li', {}, [plan_id, kind, table, key, column, before, after].join(','));
}
