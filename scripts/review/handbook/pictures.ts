import type { Part } from './few-colours.ts';
import type { Typed } from './fill-in.ts';
import type { Shot } from './page-pixels.ts';

/** The plan of the invented city. */
export const planId = 'kaku-reform-2024';

/** What its 市民課 gives back for the year 2026. */
export const typed: Typed = {
  '1-1-1-1': {
    状態: '順調',
    実績: '子育ての手続など12件を加え、37の手続をオンラインでできるようにした。',
    次の取組: '令和9年度は税の手続を加える。',
  },
  '1-1-1-2': { 状態: '計画どおり', 実績: '2つの窓口で試行を始めた。' },
  '1': { 実績値: '７０％' },
  '1-1-2-1': {
    状態: '遅れ',
    実績: 'システムの契約が11月になった。',
    次の取組: '3月から稼働する。',
  },
};

/** The same with what people write by mistake. */
export const slips: Typed = {
  ...typed,
  '1-1-1-2': { 状態: 'もうすぐ', 実績: '2つの窓口で試行を始めた。' },
  '1': { 実績値: '約７割' },
};

/** Pictures of a sheet, each with the part of the printed page that is shown. */
export const sheets: { name: string; book: 'all' | 'division'; sheet: string; part: Part }[] = [
  {
    name: 'entry-given',
    book: 'division',
    sheet: '今年度の記入',
    part: { left: 0.03, right: 0.478, top: 0.06, bottom: 0.45 },
  },
  {
    name: 'entry-filled',
    book: 'division',
    sheet: '今年度の記入',
    part: { left: 0.4765, right: 0.962, top: 0.1, bottom: 0.45 },
  },
  {
    name: 'revised-target',
    book: 'all',
    sheet: '指標の値',
    part: { left: 0.03, right: 0.6385, top: 0.06, bottom: 0.215 },
  },
  {
    name: 'replaced-division',
    book: 'all',
    sheet: '担当課',
    part: { left: 0.03, right: 0.5862, top: 0.06, bottom: 0.325 },
  },
];

/** Pictures of a page; `drops` gives the page of the desk the workbook with the slips. */
export const screens: (Shot & { name: string; path: string; drops?: true })[] = [
  {
    name: 'measure-after',
    path: `plans/${planId}/measures/1-1-1/`,
    width: 900,
    from: 'h1',
    to: 'dl.answer',
  },
  {
    name: 'told-revision',
    path: `plans/${planId}/changes/`,
    width: 900,
    from: 'li:has(.label:text-is("見直し"))',
    to: 'li:has(.label:text-is("見直し"))',
  },
  {
    name: 'revised-values',
    path: `plans/${planId}/indicators/1/`,
    width: 900,
    from: 'main table',
    to: 'main table',
  },
  {
    name: 'told-correction',
    path: `plans/${planId}/changes/`,
    width: 900,
    from: 'li:has(.label:text-is("訂正"))',
    to: 'li:has(.label:text-is("訂正"))',
  },
  {
    name: 'division-after',
    path: 'organizations/kaku-city/divisions/information/',
    width: 900,
    from: 'h1',
    to: 'p:has-text("引き継いで")',
  },
  {
    name: 'desk',
    path: 'desk/',
    width: 900,
    from: '[data-desk-status]',
    to: '[data-desk-result] li',
    drops: true,
  },
  {
    name: 'phone',
    path: `plans/${planId}/measures/1-1-1/`,
    width: 390,
    from: 'body',
    to: 'body',
    most: 844,
  },
];
