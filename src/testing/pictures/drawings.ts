import { indicatorSvg } from '../../charts/indicator/indicator-svg.ts';
import { scheduleSvg, timelineSvg, topicSvg } from '../../charts/schedule/schedule-svg.ts';
import { buildSite } from '../../model/build/build-site.ts';
import type { Indicator } from '../../model/types/model.ts';
import type { Row } from '../../tables/all-tables.ts';
import { fixturePlan, fixtureRows, fixtureSite } from '../builders/fixture-site.ts';

const measure = fixturePlan.measures.find(({ lines }) => lines.some(({ track }) => track))!;
const topic = fixtureSite.topics.find(({ schedules }) => schedules.length > 0)!;

/** Every type of chart that stands alone, drawn from 架空市, by the name of its picture. */
export const drawings: Record<string, () => string> = {
  'measure-schedule': () => scheduleSvg(measure),
  'plan-timeline': () => timelineSvg(fixturePlan),
  'topic-schedule': () => topicSvg(topic, topic.schedules[0]!.plan),
  'indicator-level': () => chart('3'),
  'indicator-revised-target': () => chart('1'),
  'indicator-decrease': () => chart('4'),
  'indicator-cumulative': () => chart('5'),
  'indicator-relative': () => chart('8'),
  'indicator-flow': () => chart('3', { nature: 'flow', baseline_comparable: 'no' }),
  'indicator-maintain': () => chart('3', { direction: 'maintain' }),
};

/** The chart of an indicator of 架空市, also as it would be if its row said something else. */
function chart(no: string, changes: Partial<Row<'indicators'>> = {}): string {
  return indicatorSvg(indicatorWith(no, changes))!;
}

function indicatorWith(no: string, changes: Partial<Row<'indicators'>>): Indicator {
  const plans = new Map(
    [...fixtureRows.plans].map(([id, rows]) => [
      id,
      {
        ...rows,
        indicators: rows.indicators!.map((row) =>
          row.indicator_no === no ? { ...row, ...changes } : row,
        ),
      },
    ]),
  );
  const [plan] = buildSite({ ...fixtureRows, plans }).plans;
  return plan!.indicators.find((indicator) => indicator.no === no)!;
}
