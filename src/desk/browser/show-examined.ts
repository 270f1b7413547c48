import { element } from '../../search/browser/dom.ts';
import { changeCounts } from '../../words/change-counts.ts';
import type { Examined } from '../examined.ts';
import type { MeasurePreview } from '../preview-measures.ts';
import { list } from './list.ts';
import { editsToGive, type Picks } from './picks.ts';
import { certainButton, problemItems } from './show-problems.ts';
import { givingBack, givingSite, mendedItems, pickItems, tableLinks } from './show-saving.ts';

type Change = Examined['changes'][number];

/** What the person at the page may do about what was found. */
export interface DeskActions {
  picks: Picks;
  /** Something was chosen or taken back: the files are to be looked at again. */
  again: () => void;
  /** Only what is saved back has changed. */
  redraw: () => void;
  give: (file: string) => void;
  giveSite: () => void;
}

/** Draws what was found, and gives the sentence that says it. */
export function showExamined(place: HTMLElement, examined: Examined, actions: DeskActions): string {
  const { problems, mended, remarks, changes, proposals, files, measures, counts } = examined;
  const { picks, again, redraw, give, giveSite } = actions;
  const choose = (pick: Picks['list'][number]) => {
    picks.list.push(pick);
    again();
  };
  const canSave = problems.length === 0 && files.length > 0;
  const saving = counts
    ? givingSite(files, giveSite)
    : [
        ...givingBack(editsToGive(picks, mended), give),
        ...(canSave ? tableLinks('保存するファイル', files) : []),
      ];
  place.replaceChildren(
    ...certainButton(problems, choose),
    ...list('直すところ', problemItems(problems, choose), 'desk-problems'),
    ...list('選んで直したところ', pickItems(picks, again)),
    ...saving,
    ...list('公開したときの読まれ方', measures.map(measureItem), 'desk-measures'),
    ...(counts ? [] : list(`変わること（${changeCounts(changes)}）`, changes.map(changeItem))),
    ...list('読み替えたセル', mendedItems(mended, picks, redraw)),
    ...list(
      'お知らせ',
      remarks.map(({ place: { file, words }, words: told }) =>
        element('li', {}, `${file} ${words}：${told}`),
      ),
    ),
    ...list('変更の記録（data/changes.csv）に加える候補', proposals.map(proposalItem)),
  );
  return sentence(examined);
}

function sentence({ problems, changes, counts }: Examined): string {
  if (problems.length > 0)
    return `直すところが${problems.length}件あります。ここで選んで直すか、ファイルを直してもう一度入れてください。`;
  if (counts) {
    const { tables, rows, measures } = counts;
    return `問題はありません。サイト全体を点検しました（表${tables}、${rows}行、施策${measures}）。`;
  }
  if (changes.length === 0) return '問題はありません。いまのデータから変わるところもありません。';
  return `問題はありません。${changeCounts(changes)}。`;
}

function measureItem({ no, title, isNew, address, lines }: MeasurePreview): HTMLElement {
  const name = `${no} ${title}`;
  return element(
    'li',
    {},
    // What is not published yet has no page.
    element('h3', {}, isNew ? `${name}（新しい施策）` : element('a', { href: address }, name)),
    element(
      'dl',
      {},
      ...lines.flatMap(({ name: line, before, after }) => [
        element('dt', {}, line),
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

function changeItem({ row, cells }: Change): HTMLElement {
  const parts = cells.map((words) => element('li', {}, words));
  const summary = element('summary', {}, row);
  return element('li', {}, element('details', {}, summary, element('ul', {}, ...parts)));
}

function proposalItem(proposal: Examined['proposals'][number]): HTMLElement {
  const { plan_id, kind, table, key, column, before, after } = proposal;
  return element('li', {}, [plan_id, kind, table, key, column, before, after].join(','));
}
