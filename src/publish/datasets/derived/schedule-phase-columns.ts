import type { Plan, Stage } from '../../../model/types/model.ts';
import { tables } from '../../../tables/all-tables.ts';
import { choice, type Column } from '../../../tables/describe/column.ts';
import { columnOf } from '../../../tables/describe/table.ts';
import { choiceNameCells, choiceNames } from '../choice-names.ts';
import type { Cell } from '../published-table.ts';

const { values } = columnOf(tables.phases, 'phase');

const phase = choice('phase', {
  title: '段階区分',
  title_en: 'Phase',
  about:
    '段階の言葉が示す段階区分（段階区分の表から引いた列）。2つの区分にわたるときは前のほう。数量の行は空欄。',
  example: 'prepare',
  values: values!,
});

const phaseTo = choice('phase_to', {
  title: '段階区分（終わり）',
  title_en: 'Phase (to)',
  about: '段階の言葉が2つの区分にわたるとき、後のほうの区分（段階区分の表から引いた列）。',
  example: 'rollout',
  values: values!,
});

const isReplaced = choice('is_replaced', {
  title: '見直し前の工程か',
  title_en: 'Replaced',
  about: '見直した工程があり、使われなくなった段階か。いまの工程を数えるときは除く。',
  example: 'no',
  values: { yes: { ja: 'はい', en: 'Yes' }, no: { ja: 'いいえ', en: 'No' } },
});

const phaseColumns: readonly Column[] = [phase, phaseTo, ...choiceNames([phase, phaseTo])];

/**
 * What pages know of a stage: whether another took its place, and its phases, so that nobody has to match the
 * patterns of the code table again.
 */
export const stageColumns: readonly Column[] = [isReplaced, ...phaseColumns];

/** The cells of `stageColumns` for a row of the schedule. */
export function stageCells(
  plan: Plan | null,
  row: Readonly<Record<string, Cell>>,
): Record<string, Cell> {
  const measure = plan?.measures.find(({ no }) => no === row['measure_no']);
  const of = (stages: readonly Stage[] = []) => stages.find(({ no }) => no === row['stage_no']);
  const stage = of(measure?.stages);
  return {
    is_replaced: stage ? 'no' : 'yes',
    ...stagePhases(stage ?? of(measure?.replacedStages)),
  };
}

/** The same columns for what comes next: next_phase, 次の段階の段階区分. */
export const nextPhaseColumns: readonly Column[] = phaseColumns.map((column) => ({
  ...column,
  name: `next_${column.name}`,
  title: `次の段階の${column.title}`,
  title_en: `Next: ${column.title_en}`,
  about: `次の段階について、${column.about}`,
}));

/** The cells of `nextPhaseColumns`; blank where nothing comes next. */
export function nextPhaseCells(stage: Stage | undefined): Record<string, Cell> {
  const cells = Object.entries(stagePhases(stage));
  return Object.fromEntries(cells.map(([name, cell]) => [`next_${name}`, cell]));
}

function stagePhases(stage: Stage | undefined): Record<string, Cell> {
  const codes = { phase: stage?.phase ?? null, phase_to: stage?.phaseTo ?? null };
  return { ...codes, ...choiceNameCells([phase, phaseTo], codes) };
}
