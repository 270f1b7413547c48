import { eraYearName } from '../../../words/fiscal-year.ts';
import { addRow, type Drafts } from './drafts.ts';

/**
 * The source that the results of a year are taken from: the one that those already there name, else a
 * report of the plan and year, which is added where there is none.
 */
export function reportSource(drafts: Drafts, planId: string, fy: number): string {
  const told = new Set(
    drafts
      .open('results', planId)
      // What a year is to bring (予定) stands in the report of the year before.
      .rows.filter(
        ({ before, cells }) => before && cells['fy'] === String(fy) && cells['kind'] !== 'plan',
      )
      .map(({ cells }) => cells['source_id']!),
  );
  const [only, ...others] = told;
  if (only && others.length === 0) return only;
  const id = `${planId}-${fy}-report`;
  const sources = drafts.open('sources', null);
  if (sources.rows.some(({ cells }) => cells['source_id'] === id)) return id;
  const plan = drafts.open('plans', null).rows.find(({ cells }) => cells['plan_id'] === planId);
  const own = sources.rows.find(({ cells }) => cells['source_id'] === plan?.cells['source_id']);
  const organizationId = plan?.cells['organization_id'] ?? '';
  const name = drafts
    .open('organizations', null)
    .rows.find(({ cells }) => cells['organization_id'] === organizationId)?.cells['name'];
  const title = `${plan?.cells['title'] ?? planId} ${eraYearName(fy)}の取組状況`;
  addRow(sources, {
    source_id: id,
    organization_id: organizationId,
    title,
    status: 'report',
    terms: own?.cells['terms'] ?? '',
    attribution: `出典：${name ?? ''}「${title}」をもとに作成`,
  });
  return id;
}
