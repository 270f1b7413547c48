import { fiscalYearName } from '../../words/fiscal-year.ts';
import { answerOf } from '../../model/answer/answer.ts';
import type { Lifetime, Measure, Stage } from '../../model/types/model.ts';
import { phaseNames } from '../../model/schedule/phase.ts';
import { writeCsv } from '../../tables/csv/write-csv.ts';
import { recordContent } from './measure-record.ts';
import { answerContent, headContent, sectionContent, sourceContent } from './record-parts.ts';
import type { Cell } from '../datasets/published-table.ts';
import { urls } from '../urls.ts';

/** Everything of one measure as JSON: what its page shows. */
export function measureJson(measure: Measure): string {
  const content = {
    ...headContent(measure.plan, urls.measure(measure)),
    measure_no: measure.no,
    label: measure.label,
    title: measure.title,
    section: sectionContent(measure.section),
    answer: measureAnswerContent(measure),
    due_sentence: measure.due.sentence,
    summary: measure.summary,
    summary_is_ours: measure.plan.isSummarized,
    goal: measure.goal,
    situation: measure.situation,
    approach: measure.approach,
    title_note: measure.titleNote,
    note: measure.note,
    ...lifetimeContent(measure),
    divisions: measure.divisions.map((division) => ({
      division_id: division.id,
      name: division.name,
      role: measure.roles.get(division) ?? null,
    })),
    actions: measure.actions.map((action) => ({
      action_no: action.no,
      title: action.title,
      about: action.about,
      title_note: action.titleNote,
      ...lifetimeContent(action),
      divisions: action.divisions.map(({ name }) => name),
    })),
    schedule: measure.stages.map(stageContent),
    schedule_before_revision: measure.replacedStages.map(stageContent),
    ...recordContent(measure),
    source: sourceContent(measure.provenance),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function measureAnswerContent(measure: Measure) {
  const answer = answerOf(measure);
  const { promise, knowledge } = answer;
  return { ...answerContent(answer), promise, knowledge };
}

function stageContent(stage: Stage) {
  return {
    stage_no: stage.no,
    action_nos: stage.actions.map(({ no }) => no),
    track: stage.track,
    printed: stage.printed,
    stage: stage.words,
    kind: stage.kind,
    start_fy: stage.startFy,
    end_fy: stage.endFy,
    start_month: stage.startMonth,
    end_month: stage.endMonth,
    revision: stage.revision,
    decided_on: stage.decidedOn,
    phase: stage.phase,
    phase_to: stage.phaseTo,
    basis: stage.judgement.inferred ? 'inferred' : 'stated',
    basis_note: stage.judgement.note,
    source: sourceContent(stage.provenance),
  };
}

/** Blank where it belongs to the plan from its first year to its last. */
function lifetimeContent(it: Lifetime & { successor: { no: string } | null }) {
  return {
    from_fy: it.fromFy,
    to_fy: it.toFy,
    end_reason: it.endReason,
    successor_no: it.successor?.no ?? null,
  };
}

/** The schedule of one measure as CSV: one row per action and stage, readable without codes. */
export function measureCsv(measure: Measure): string {
  const header = [
    'measure_no',
    'measure_title',
    'stage_no',
    'action_no',
    'action_title',
    'track',
    'stage',
    'printed',
    'start_fy',
    'end_fy',
    'start_fy_name',
    'end_fy_name',
    'phase_name',
    'divisions',
    'basis',
    'basis_note',
    'source_title',
    'source_place',
    'source_page',
    'draft_note',
  ];
  const rows = measure.stages.flatMap((stage) => {
    const owners = stage.actions.length > 0 ? stage.actions : [null];
    return owners.map((action): Cell[] => [
      measure.no,
      measure.title,
      stage.no,
      action?.no ?? null,
      action?.title ?? null,
      stage.track,
      stage.words,
      stage.printed,
      stage.startFy,
      stage.endFy,
      fiscalYearName(stage.startFy),
      stage.endFy === null ? null : fiscalYearName(stage.endFy),
      stage.phase && phaseNames[stage.phase],
      (action?.divisions ?? measure.divisions).map(({ name }) => name).join('、'),
      stage.judgement.inferred ? 'inferred' : 'stated',
      stage.judgement.note,
      stage.provenance.source.title,
      stage.provenance.place,
      stage.provenance.page,
      measure.plan.draftWords,
    ]);
  });
  return writeCsv([header, ...rows.map((row) => row.map((cell) => cell ?? ''))], '\r\n');
}
