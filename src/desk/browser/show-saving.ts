import { element } from '../../search/browser/dom.ts';
import type { CellEdit } from '../corrections/cell-edit.ts';
import type { DeskMended, Examined } from '../examined.ts';
import { most, list } from './list.ts';
import type { Picks } from './picks.ts';
import { button } from './show-problems.ts';

/** Cells that were understood otherwise than they stand, by the reason; each kind may be kept out of what is saved back. */
export function mendedItems(
  mended: readonly DeskMended[],
  { kept }: Picks,
  change: () => void,
): HTMLElement[] {
  return [...Map.groupBy(mended, ({ reason }) => reason)].map(([reason, cells], at) => {
    const rows = cells
      .slice(0, most)
      .map(({ place: { file, words }, before, after, written }) =>
        element('li', {}, `${file} ${words}：「${before}」→「${written?.text ?? after}」`),
      );
    const summary = element('summary', {}, `${cells.length}か所`);
    const details = element('details', {}, summary, element('ul', {}, ...rows));
    if (cells.every(({ edit }) => !edit))
      return element('li', {}, element('p', {}, reason), details);
    const box = element('input', { type: 'checkbox', id: `desk-mended-${at}` });
    box.checked = !kept.has(reason);
    box.addEventListener('change', () => {
      if (box.checked) kept.delete(reason);
      else kept.add(reason);
      change();
    });
    const label = element('label', { for: box.id }, `${reason}（ファイルにも書く）`);
    return element('li', {}, element('p', { class: 'desk-tick' }, box, label), details);
  });
}

/** What was chosen by clicks, each with a way back. */
export function pickItems({ list: picks }: Picks, change: () => void): HTMLElement[] {
  return picks.map((pick, at) => {
    const undo = () => {
      picks.splice(at, 1);
      change();
    };
    return element(
      'li',
      {},
      `${pick.words}　`,
      button('もとに戻す', undo, `${pick.words}：もとに戻す`),
    );
  });
}

/** The files that were dropped and of which cells are written otherwise, to be saved back. */
export function givingBack(
  edits: readonly CellEdit[],
  give: (file: string) => void,
): HTMLElement[] {
  const files = [...new Set(edits.map(({ file }) => file))];
  if (files.length === 0) return [];
  const words = '直したセルだけを書き換え、ほかは何も変えません。';
  const buttons = files.map((file) =>
    element(
      'li',
      {},
      button(`直した「${file.split('/').at(-1)!}」を保存`, () => give(file)),
    ),
  );
  const [title, items] = list('もとのファイルを直して保存', buttons, 'desk-files');
  return [title!, element('p', {}, words), items!];
}

/** The tables of a site of which something was put right. */
export function givingSite(files: Examined['files'], give: () => void): HTMLElement[] {
  if (files.length === 0) return [];
  const all = button(`直した${files.length}つの表を ZIP で保存`, give);
  const words = '入れたものが ZIP なら、直した表のほかは何も変えません。';
  return [...tableLinks('直した表', files), element('p', {}, all, ` ${words}`)];
}

/** Links by which tables are saved. */
export function tableLinks(title: string, files: Examined['files']): HTMLElement[] {
  const links = files.map(({ path, text }) => {
    const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    return element('li', {}, element('a', { href, download: path.split('/').at(-1)! }, path));
  });
  const words =
    '読み替えも済ませた表です。保存して、サイトのフォルダーの同じ場所に置いてください。';
  return [
    element('h2', {}, title),
    element('p', {}, words),
    element('ul', { class: 'desk-files' }, ...links),
  ];
}
