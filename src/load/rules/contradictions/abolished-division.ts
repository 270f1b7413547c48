import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { asOfIn } from './as-of.ts';
import { byCell, planLines, siteLines, whereIs, yearIn, type Line } from './plan-rows.ts';

/** A division answers only while it is there: not before it was set up, nor after it was abolished. */
export function checkAbolishedDivision(input: RawInput): Problem[] {
  const asOfFy = asOfIn(input)?.fy ?? Infinity;
  const plans = byCell(siteLines(input, 'plans'), 'plan_id');
  const divisions = new Map(
    siteLines(input, 'divisions').map((line) => [idOf(line.cell('organization_id'), line), line]),
  );
  // Most divisions are there all the time.
  const isBounded = (line: Line) => !!line.cell('from_fy') || !!line.cell('to_fy');
  return planLines(input).flatMap((plan) => {
    const home = plans.get(plan.planId);
    const measures = byCell(plan.of('measures'), 'measure_no');
    const actions = byCell(plan.of('actions'), 'action_no');
    return plan.of('responsibilities').flatMap((line) => {
      const division = divisions.get(idOf(home?.cell('organization_id') ?? '', line));
      if (!division || !isBounded(division)) return none;
      const owners = [
        line,
        actions.get(line.cell('action_no')),
        measures.get(line.cell('measure_no')),
      ];
      const ends = owners.flatMap((owner) => (owner && yearIn(owner, 'to_fy')) ?? []);
      const bounds = [...ends, (home && yearIn(home, 'end_fy')) ?? Infinity, asOfFy];
      const last = bounds.reduce((a, b) => Math.min(a, b));
      return outside(line, division, last);
    });
  });
}

const none: Problem[] = [];

const idOf = (organization: string, { cell }: Line) => `${organization} ${cell('division_id')}`;

/** `last` is the last year in which the division answers, or the as-of year, if that is before. */
function outside(line: Line, division: Line, last: number): Problem[] {
  const [from, to] = [yearIn(division, 'from_fy'), yearIn(division, 'to_fy')];
  const until = yearIn(line, 'to_fy');
  if (to !== undefined && last > to) return [afterwards(line, division, to)];
  if (from === undefined) return [];
  const begin = yearIn(line, 'from_fy');
  if (begin !== undefined && begin < from)
    return [tooEarly(line, division, 'from_fy', begin, from)];
  return until === undefined || until >= from
    ? []
    : [tooEarly(line, division, 'to_fy', until, from)];
}

function tooEarly(
  line: Line,
  division: Line,
  column: 'from_fy' | 'to_fy',
  year: number,
  from: number,
): Problem {
  return {
    rule: 'abolished-division',
    ...placeOf(line.raw, line.record, column),
    message: `${division.cell('name')}ができる前の年度です（${whereIs(division)}の from_fy は ${from}）。`,
    found: String(year),
    expected: `${from} か、それより後の年度`,
    fix: `資料で年度を確かめ、この行の ${column} か division_id、または課の from_fy を直してください。`,
  };
}

function afterwards(line: Line, division: Line, end: number): Problem {
  const successor = division.cell('successor_id');
  const next = end + 1;
  return {
    rule: 'abolished-division',
    ...placeOf(line.raw, line.record, 'division_id'),
    message: `${division.cell('name')}は${end}年度でなくなりましたが、その後も担当になっています（${whereIs(division)}の to_fy は ${end}）。`,
    found: `${line.cell('division_id')}、to_fy=${line.cell('to_fy') || '（空欄）'}`,
    expected: `to_fy が ${end} か、それより前`,
    ...(successor ? { nearest: [successor] } : {}),
    fix: successor
      ? `この行の to_fy を ${end} とし、from_fy が ${next}、division_id が ${successor} の行を加えてください。`
      : `この行の to_fy を ${end} とし、引き継いだ課の行を加えてください。課がわかれば、data/divisions.csv の successor_id にも書きます。`,
  };
}
