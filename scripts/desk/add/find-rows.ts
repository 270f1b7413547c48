import type { DraftRow, Drafts } from '../../../src/load/intake/drafts/drafts.ts';
import { Stop } from '../../launch/stop.mjs';

type Cells = DraftRow['cells'];

/** The plan that an option names, or the only one that there is. */
export function planNamed(drafts: Drafts, id: string | undefined): Cells {
  const plans = drafts.open('plans', null).rows.map(({ cells }) => cells);
  return oneOf(plans, 'plan_id', 'title', id, { what: '計画', option: '--plan' });
}

/** The organization that an option names, or the only one that there is. */
export function organizationNamed(drafts: Drafts, id: string | undefined): Cells {
  const all = drafts.open('organizations', null).rows.map(({ cells }) => cells);
  return oneOf(all, 'organization_id', 'name', id, { what: '団体', option: '--organization' });
}

function oneOf(
  rows: readonly Cells[],
  key: string,
  title: string,
  id: string | undefined,
  { what, option }: { what: string; option: string },
): Cells {
  const [only, another] = rows;
  const found = id === undefined && !another ? only : rows.find((cells) => cells[key] === id);
  if (found) return found;
  const said =
    id === undefined
      ? `どの${what}かを、${option} に書いてください。`
      : `${what}「${id}」はありません。`;
  const lines = rows.map((cells) => `  ${cells[key] ?? ''}（${cells[title] ?? ''}）`);
  throw new Stop([said, ...lines].join('\n'));
}
