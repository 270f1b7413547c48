import { dateName } from '../../../src/words/fiscal-year.ts';
import { fiscalYearSpan } from '../../../src/words/period.ts';
import type { Plan } from '../../../src/model/types/model.ts';
import { absolute, urls } from '../../../src/publish/urls.ts';
import type { Chapter } from './book-chapters.ts';

/** What the title page of a book says. */
export interface Cover {
  organization: string;
  title: string;
  facts: [name: string, words: string][];
  draftWords: string | null;
  about: string;
}

/** The title page of the book of a plan. */
export function coverOf(plan: Plan): Cover {
  const { site, organization, title, startFy, endFy, draftWords } = plan;
  const { settings } = site;
  return {
    organization: organization.name,
    title,
    draftWords: draftWords && `${draftWords}内容です。決定された計画とは違うことがあります。`,
    facts: [
      ['期間', startFy && endFy ? fiscalYearSpan(startFy, endFy) : '資料に書かれていません'],
      ['収録したもの', plan.holdings],
      ['いつのデータか', `${dateName(settings.asOf)}時点`],
      ['もとのページ', absolute(site, urls.plan(plan))],
      ['もとの資料', plan.source.attribution],
      ['公開', settings.publisher],
      ['利用条件', `${settings.licence}（${settings.licenceUrl}）`],
    ],
    about: `${settings.title}のページをまとめた冊子です。新しい内容は、もとのページで確かめてください。`,
  };
}

// Both functions below run in the browser, alone: they can use their arguments and the page only.

/** Puts the title page and the contents before the chapters; page numbers are still to come. */
export function addFront({ cover, chapters }: { cover: Cover; chapters: Chapter[] }): void {
  const make = (name: string, className: string, ...inside: (Node | string)[]) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...inside);
    return element;
  };
  const facts = cover.facts.flatMap(([name, words]) => [
    make('dt', '', name),
    make('dd', '', words),
  ]);
  const front = make(
    'section',
    'cover',
    make('p', 'cover-organization', cover.organization),
    make('h1', 'cover-title', cover.title),
    ...(cover.draftWords ? [make('p', 'notice', cover.draftWords)] : []),
    make('dl', 'facts', ...facts),
    make('p', 'cover-about', cover.about),
  );
  const entries = chapters.map(({ id, title, level }) => {
    const link = make('a', '', make('span', 'entry', title), make('span', 'page-number', '000'));
    link.setAttribute('href', `#${id}`);
    return make('li', `level-${Math.min(3, level)}`, link);
  });
  const contents = make('section', 'contents', make('h1', '', '目次'), make('ol', '', ...entries));
  document.querySelector('main')!.prepend(front, contents);
}

/** Writes the pages on which chapters begin into the contents. Takes them by the ids of chapters. */
export function numberContents(pages: Record<string, number>): void {
  for (const link of document.querySelectorAll('.contents a')) {
    const page = pages[link.getAttribute('href')!.slice(1)];
    link.querySelector('.page-number')!.textContent = page === undefined ? '' : `${page}`;
  }
}
