import { eraYearName } from '../../../src/words/fiscal-year.ts';
import { chance, pick } from './pick.ts';
import type { Cells, Place, PlanRows } from './rows.ts';
import { fields, means, outcomes, situations, stages, turns, units } from './words.ts';

const startFy = 2024;
const endFy = 2028;

/** All rows of one measure, by the table's name. */
export function measureRows(place: Place): PlanRows {
  const { no, at, subject, government } = place;
  const field = fields.findIndex(({ subjects }) => subjects.includes(subject));
  const count = 2 + chance(3, government.at, at, 1);
  const actions = Array.from({ length: count }, (_, action) => action);
  const stageList = actions.flatMap((action) => stageRows(place, action));
  return {
    measures: [measureRow(place)],
    actions: actions.map((action) => actionRow(place, action)),
    responsibilities: divisionsOf(place, field),
    schedule: stageList.map((row, stage) => ({ ...row, stage_no: stage + 1 })),
    ...(at % 2 === 0 && indicatorRows(place)),
    results: [resultRow(place)],
    measure_topics: [{ measure_no: no, topic_id: fields[field]!.topic }],
  };
}

function measureRow({ no, at, sectionNo, subject, government }: Place): Cells {
  const mean = (n: number) => pick(means, government.at, at, n);
  const year = startFy + 1 + chance(3, government.at, at, 3);
  return {
    measure_no: no,
    title: `${subject}${pick(turns, government.at, at)}`,
    section_no: sectionNo,
    label: '①②③④⑤'.charAt(Number(no.split('-')[2]) - 1),
    summary: `${government.name}は、${subject}について、${mean(4)}を進め、${eraYearName(year)}に始めます。${government.name}の${subject}の進み具合は、${mean(5)}と合わせて公表します。`,
    goal: `${eraYearName(endFy)}末までに、${subject}を使いやすくする。`,
    situation: `${subject}は、${pick(situations, government.at, at)}。`,
    approach: `${mean(6)}から始め、${mean(7)}に広げる。`,
    ...from('本文', at),
  };
}

function actionRow({ no, at, subject, government }: Place, action: number): Cells {
  return {
    action_no: `${no}-${action + 1}`,
    measure_no: no,
    // One after another in the list of means, so that no two of a measure are alike.
    title: `${subject}：${means[(chance(means.length, government.at, at) + action) % means.length]!}`,
    ...from('取組', at),
  };
}

function divisionsOf({ no, at, government }: Place, field: number): Cells[] {
  const division = (place: number) => ({ measure_no: no, division_id: `d${place + 1}` });
  const lead = { ...division(field), order: 1, role: 'lead', ...from('担当', at) };
  if (chance(3, government.at, at, 2) > 0) return [lead];
  const other = division((field + 5) % fields.length);
  return [lead, { ...other, order: 2, role: 'support', ...from('担当', at) }];
}

/** Two or three stages one after another, which fill the years of the plan. */
function stageRows({ no, at, government }: Place, action: number): Cells[] {
  const first = chance(4, government.at, at, action, 8);
  const change = startFy + 1 + chance(3, government.at, at, action, 9);
  const years: [number, number][] = [
    [startFy, change - 1],
    [change, endFy - 1],
    [endFy, endFy],
  ];
  return years.map(([from_fy, to_fy], step) => ({
    measure_no: no,
    action_no: `${no}-${action + 1}`,
    stage: stages[first + step]!,
    kind: 'stage',
    start_fy: from_fy,
    end_fy: to_fy,
    ...from('工程', at),
  }));
}

function indicatorRows({ no, at, subject, government }: Place): PlanRows {
  const [what, unit] = pick(units, government.at, at);
  const indicator_no = at / 2 + 1;
  const baseline = 20 + chance(20, government.at, at, 10);
  const value = (series: string, fy: number, number: number) => {
    return { indicator_no, series, fy, value: number, ...from('指標', at) };
  };
  return {
    indicators: [
      {
        indicator_no,
        name: `${subject}で${what}`,
        unit,
        measure_no: no,
        direction: 'increase',
        nature: 'level',
        baseline_comparable: 'yes',
        origin: 'kpi',
        target_kind: 'number',
        ...from('指標', at),
      },
    ],
    indicator_values: [
      value('baseline', 2023, baseline),
      value('target', 2028, baseline + 40),
      value('actual', 2024, baseline + chance(15, government.at, at, 11) - 3),
      value('actual', 2025, baseline + chance(30, government.at, at, 12)),
    ],
  };
}

function resultRow({ no, at, subject, government }: Place): Cells {
  const [text, state, state_label] = pick(outcomes, government.at, at);
  return {
    result_no: `2025-${at + 1}`,
    fy: 2025,
    kind: 'achievement',
    text: `${subject}では、${text}`,
    measure_no: no,
    state,
    state_label,
    ...from('実績', at),
  };
}

/** Where it is printed in a document that does not exist. */
function from(part: string, at: number): Cells {
  return { source_place: `No.${at + 1} ${part}`, source_page: 4 + at };
}
