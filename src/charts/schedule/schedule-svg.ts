import {
  measureScheduleWords,
  planScheduleWords,
  topicScheduleWords,
  type ScheduleWords,
} from '../../model/schedule/schedule-words.ts';
import type { Measure, Plan, Topic } from '../../model/types/model.ts';
import { sourceWords } from '../../words/source-place.ts';
import { palette } from '../palette.ts';
import { legendOf, placedSign, type LegendItem } from '../phases/phase-legend.ts';
import { phasePatterns } from '../phases/phase-patterns.ts';
import { frameFoot, frameHead, frameLooks } from '../svg/frame.ts';
import { words, type Looks, type Mark } from '../svg/marks.ts';
import { svgFile } from '../svg/print.ts';
import { scheduleDrawing } from './schedule-drawing.ts';

const looks: Looks = {
  ...frameLooks,
  title: { 'font-size': 18, 'font-weight': 700 },
  group: { 'font-size': 14, 'font-weight': 700 },
  rule: { stroke: palette.line },
  'now-line': { stroke: palette.now, 'stroke-width': 2 },
};

/** What a picture of schedules is about. */
interface Subject {
  plan: Plan;
  measures: readonly Measure[];
  words: ScheduleWords;
  source: string;
}

/** The schedule of a measure as a picture that stands alone: title, source and licence drawn in. */
export function scheduleSvg(measure: Measure): string {
  const { plan, provenance } = measure;
  const source = sourceWords(provenance);
  return drawn({ plan, measures: [measure], words: measureScheduleWords(measure), source });
}

/** Every schedule of a plan as one picture. */
export function timelineSvg(plan: Plan): string {
  const measures = plan.measures.filter(({ stages }) => stages.length > 0);
  const source = plan.source.title;
  return drawn({ plan, measures, words: planScheduleWords(plan, measures), source });
}

/** The schedules of a plan under a topic as one picture. */
export function topicSvg(topic: Topic, plan: Plan): string {
  const { measures } = topic.schedules.find((it) => it.plan === plan)!;
  const source = plan.source.title;
  return drawn({ plan, measures, words: topicScheduleWords(topic, plan, measures), source });
}

function drawn({ plan, measures, words: { title, description }, source }: Subject): string {
  const { width, height, marks } = scheduleDrawing(plan, measures);
  return svgFile({
    width,
    height,
    title,
    description,
    looks,
    marks: [
      ...phasePatterns(),
      ...frameHead(plan, title, { name: 40, owner: 60 }),
      ...marks,
      ...legendMarks(legendOf(measures), height - 52),
      ...frameFoot(plan, source, height),
    ],
  });
}

/** What the signs mean, in two lines above the source: the phases below, what else there is above them. */
function legendMarks(items: readonly LegendItem[], y: number): Mark[] {
  const isPhase = ({ sign }: LegendItem) => sign !== 'now' && !sign.isOpen;
  const row = (own: readonly LegendItem[], bottom: number, step: number) =>
    own.flatMap((item, index) => [
      ...placedSign(item, 12 + index * step, bottom - 9),
      words(34 + index * step, bottom, item.words, 'small'),
    ]);
  const others = items.filter((item) => !isPhase(item));
  return [...row(items.filter(isPhase), y, 104), ...row(others, y - 16, 140)];
}
