import type { Meaning } from './meanings.ts';
import { actions, divisions, measures, ownerCells, sections, type Owner } from './plan-rows.ts';
import type { SeenSheet } from './seen-sheet.ts';
import {
  fixed,
  from,
  named,
  one,
  period,
  plain,
  quoted,
  type ProposedCell,
  type ProposedRow,
} from './proposed-row.ts';
import { effects, results, stages } from './year-rows.ts';

export interface ProposedRecipes {
  rows: readonly ProposedRow[];
  questions: readonly string[];
}

/** What the headings ask for, table by table; what a person has to say is left blank, with the reason beside it. */
export function proposeRecipes(seen: SeenSheet): ProposedRecipes {
  const questions: string[] = [];
  const ask = (question: string) => void questions.push(question);
  const has = (meaning: Meaning) => seen.byMeaning.get(meaning) ?? [];
  const owner = ownerCells(seen);
  const rows = [
    sections(seen),
    measures(seen, owner),
    actions(seen, owner),
    divisions(seen, owner),
    ...indicators(seen, owner, ask),
    ...results(seen, owner, ask),
    ...effects(seen, owner, ask),
    ...stages(seen, owner),
  ].flatMap((row) => (row && row.cells.length > 0 ? [row] : []));
  if (has('measure').length === 0)
    ask('施策の名前の見出しが見つかりません。measures の title に見出しを書いてください。');
  return { rows, questions };
}

function indicators(
  seen: SeenSheet,
  { number }: Owner,
  ask: (words: string) => void,
): ProposedRow[] {
  const indicator = one(seen, 'indicator');
  if (!indicator) return [];
  const name = seen.nameOf(indicator);
  ask('indicators の direction と nature は、指標ごとに違えば、読んだ後にブックで直してください。');
  const own: ProposedCell = {
    column: 'indicator_no',
    yaml: `{ from: ${quoted(name)}, within: { measure_no: ${number[0]!.yaml.startsWith('{') ? quoted(number[0]!.refs[0]!) : number[0]!.yaml} } }`,
    refs: [name],
  };
  const simple = number[0]!.yaml.startsWith('{') ? plain('indicator_no', name) : [own];
  const values = (['baseline', 'target', 'actual'] as const).flatMap((series) =>
    named(seen, series, 'numbers').map((found): ProposedRow => {
      const year =
        found.fy === null && series === 'baseline'
          ? fixed('fy', '', '基準値の年度を、西暦で書いてください')
          : period('fy', 'year');
      const day = found.months === null ? [] : [period('as_of', 'as_of')];
      const value = plain('value', seen.nameOf(found));
      return {
        table: 'indicator_values',
        cells: [...simple, fixed('series', series), year, ...day, ...value],
      };
    }),
  );
  if (values.some(({ cells }) => cells.some(({ comment }) => comment))) ask('基準値の年度');
  return [
    {
      table: 'indicators',
      cells: [
        ...number,
        ...plain('name', name),
        ...from(seen, 'unit', 'unit'),
        fixed('direction', 'increase', '増やす increase、減らす decrease、保つ maintain'),
        fixed('nature', 'level', '水準 level、単年度 flow、累計 cumulative'),
      ],
    },
    ...values,
  ];
}
