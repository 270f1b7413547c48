import { addRow } from '../../../src/load/intake/drafts/drafts.ts';
import { Stop } from '../../launch/stop.mjs';
import { answersTo } from '../answers.ts';
import { newPlanFiles } from '../new-plan.ts';
import type { Addition, AddOrder } from './add-to-site.ts';
import { organizationNamed } from './find-rows.ts';

const needed = {
  'plan-title': '計画の名前',
  'plan-english': '計画の英語の名前',
  start: '計画の最初の年度、西暦（例：2026）',
  end: '計画の最後の年度、西暦（例：2030）',
} as const;

/** Adds a plan without measures: its row, its document as a source, its empty tables and its introduction. */
export function addPlan({ drafts, words: [planId], options }: AddOrder): Addition {
  if (planId === undefined)
    throw new Stop(
      '計画のIDを書いてください。例：npm run new -- plan kaku-reform-2031 --plan-title …',
    );
  const plans = drafts.open('plans', null);
  const there = plans.rows.find(({ cells }) => cells['plan_id'] === planId);
  if (there)
    throw new Stop(
      `計画「${planId}」（${there.cells['title'] ?? ''}）は、もうあります。別のIDを書いてください。`,
    );
  const answers = answersTo(needed, options);
  const organization = organizationNamed(drafts, options['organization']);
  const [source, title] = [`${planId}-plan`, answers['plan-title']];
  const organizationId = organization['organization_id'] ?? '';
  addRow(drafts.open('sources', null), {
    source_id: source,
    organization_id: organizationId,
    title,
    status: 'adopted',
    attribution: `出典：${organization['name'] ?? ''}「${title}」をもとに作成`,
  });
  addRow(plans, {
    plan_id: planId,
    organization_id: organizationId,
    title,
    title_en: answers['plan-english'],
    start_fy: answers.start,
    end_fy: answers.end,
    status: 'adopted',
    text_origin: 'official',
    source_id: source,
  });
  const plan = { planId, planTitle: title, startFy: answers.start, endFy: answers.end };
  return {
    files: newPlanFiles(plan),
    next: [
      `content/plans/${planId}/index.mdx に、計画のねらいを書きます。`,
      `data/sources.csv の ${source} に、計画書のアドレスと発行の日を書きます。`,
      `npm run excel -- ${planId} でブックを書き出し、うしろのシート（体系、施策、取組項目など）に書いて、npm run import で受け取ります。`,
    ],
  };
}
