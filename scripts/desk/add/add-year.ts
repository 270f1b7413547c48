import { reportSource } from '../../../src/load/intake/drafts/report-source.ts';
import { Stop } from '../../launch/stop.mjs';
import type { Addition, AddOrder } from './add-to-site.ts';
import { planNamed } from './find-rows.ts';

/**
 * Prepares a year of a plan: the report in which its results will be published becomes a source. The rows to be
 * filled stand in the workbook of the year, since a result without words is none.
 */
export function addYear({ drafts, words: [year], options }: AddOrder): Addition {
  const plan = planNamed(drafts, options['plan']);
  const [planId, title] = [plan['plan_id'] ?? '', plan['title'] ?? ''];
  const fy = yearOf(year, plan, title);
  const done = drafts
    .open('results', planId)
    .rows.filter(({ cells }) => cells['fy'] === String(fy) && cells['kind'] !== 'plan');
  if (done.length > 0)
    throw new Stop(
      `「${title}」の${fy}年度には、もう実績が${done.length}行あります。直すときは npm run excel -- ${planId} --fy ${fy} で書き出してください。`,
    );
  const sources = drafts.open('sources', null);
  const before = sources.rows.length;
  const source = reportSource(drafts, planId, fy);
  if (sources.rows.length === before)
    throw new Stop(
      `「${title}」の${fy}年度は、もう用意してあります（data/sources.csv の ${source}）。`,
    );
  return {
    files: [],
    next: [
      `担当課に、書き出したブックを配ります。課ごとに分けるときは npm run excel -- ${planId} --fy ${fy} --division <課の名前>`,
      '返ってきたブックを npm run import -- <ブック> --dry-run で確かめ、--dry-run を外して受け取ります。',
      `取組状況を公表したら、data/sources.csv の ${source} に、アドレスと発行の日を書きます。`,
      'data/site.csv の as_of と as_of_fy を、いまの時点に直します。',
    ],
  };
}

function yearOf(year: string | undefined, plan: Record<string, string>, title: string): number {
  const fy = Number(year);
  if (year === undefined || !/^\d{4}$/.test(year))
    throw new Stop(
      '年度を西暦4桁で書いてください。例：npm run new -- year 2026 --plan kaku-reform-2024',
    );
  const [start, end] = [plan['start_fy'] ?? '', plan['end_fy'] ?? ''];
  if ((start && fy < Number(start)) || (end && fy > Number(end)))
    throw new Stop(
      `「${title}」の期間は、${start}年度から${end}年度までです。${fy}年度はありません。`,
    );
  return fy;
}
