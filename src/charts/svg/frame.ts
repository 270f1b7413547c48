import type { Plan } from '../../model/types/model.ts';
import { dateName } from '../../words/fiscal-year.ts';
import { palette } from '../palette.ts';
import { clipWords, words, type Looks, type Mark } from './marks.ts';

/** How the words around a chart look in a file. */
export const frameLooks = {
  owner: { fill: palette.textSoft },
  small: { 'font-size': 11, fill: palette.textSoft },
} satisfies Looks;

/** Over a chart: what it shows, and of whose plan, or draft, it is. */
export function frameHead(
  { organization, title, draftWords }: Plan,
  name: string,
  most: { name: number; owner: number },
): Mark[] {
  const owner = [organization.name, title, draftWords].filter(Boolean).join(' ');
  return [
    words(12, 28, clipWords(name, most.name), 'title'),
    words(12, 50, clipWords(owner, most.owner), 'owner'),
  ];
}

/** Under a chart: the source, and by whom, as of when and on what terms the chart is published. */
export function frameFoot(plan: Plan, source: string, height: number, most = 90): Mark[] {
  const { title, asOf, licence } = plan.site.settings;
  const publisher = `${title}（${dateName(asOf)}時点） ${licence}`;
  return [
    words(12, height - 28, clipWords(`出典：${source}`, most), 'small'),
    words(12, height - 10, clipWords(publisher, most), 'small'),
  ];
}
