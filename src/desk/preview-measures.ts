import { answerNames } from '../words/answer-names.ts';
import { answerOf, type AnswerLines } from '../model/answer/answer.ts';
import { recordsOf } from '../model/answer/knowledge.ts';
import { buildSite } from '../model/build/build-site.ts';
import type { Measure, Site } from '../model/types/model.ts';
import { urls } from '../publish/urls.ts';
import type { Rows } from '../tables/describe/rows.ts';

/** The main lines of a measure's page, as they read now and as they would read. */
export interface MeasurePreview {
  no: string;
  title: string;
  /** Whether the site of the page has no such measure. */
  isNew: boolean;
  address: string;
  lines: readonly PreviewLine[];
}

export interface PreviewLine {
  name: string;
  /** As it reads now; of a new measure as it would read. */
  before: string;
  after: string;
}

/** The measures whose lines differ, in the order of their plans; none where nothing has changed. */
export function previewMeasures(before: Rows, after: Rows, isChanged: boolean): MeasurePreview[] {
  if (!isChanged) return [];
  const [was, is] = [buildSite(before), buildSite(after)];
  const old = new Map(measuresOf(was).map((measure) => [keyOf(measure), linesOf(measure)]));
  return measuresOf(is).flatMap((measure) => {
    const known = old.get(keyOf(measure));
    const lines = [...linesOf(measure)].map(([name, text]) => ({
      name,
      before: known ? (known.get(name) ?? '') : text,
      after: text,
    }));
    if (known && lines.every((line) => line.before === line.after)) return [];
    const { no, title } = measure;
    return [{ no, title, isNew: !known, address: urls.measure(measure), lines }];
  });
}

function measuresOf({ plans }: Site): readonly Measure[] {
  return plans.flatMap(({ measures }) => measures);
}

function keyOf({ plan, no }: Measure): string {
  return `${plan.id}/${no}`;
}

const answers: readonly [string, (answer: AnswerLines) => string][] = [
  [answerNames.what, ({ what }) => what],
  [answerNames.byWhen, ({ byWhen }) => byWhen],
  [answerNames.target, ({ target }) => target],
  [answerNames.known, ({ known }) => known],
  [answerNames.unknown, ({ unknown }) => unknown],
];

/** The answer, the stages and the figures of a measure, by what they are called. */
function linesOf(measure: Measure): ReadonlyMap<string, string> {
  const answer = answerOf(measure);
  const stages = measure.stages.map(({ printed }) => printed);
  const results = recordsOf(measure).map(({ text }) => text);
  const figures = measure.indicators.map(
    ({ name, targets, actuals }) =>
      `${name}（目標：${labelsOf(targets)}／実績：${labelsOf(actuals)}）`,
  );
  return new Map([
    ['名前', measure.title],
    ...answers.map(([name, read]): [string, string] => [name, read(answer)]),
    ['工程', [...new Set(stages)].join('、')],
    ['実績の記録', results.join(' ')],
    ['指標', figures.join('、')],
  ]);
}

function labelsOf(values: readonly { label: string }[]): string {
  return values.map(({ label }) => label).join('、') || 'なし';
}
