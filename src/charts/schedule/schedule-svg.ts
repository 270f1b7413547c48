import { eraYearName } from '../../words/fiscal-year.ts';
import type { Measure, Plan, Provenance, Topic } from '../../model/types/model.ts';
import { phaseNames } from '../../model/schedule/phase.ts';
import { phaseFills, phasePatterns } from '../phases/phase-fill.ts';
import { scheduleDrawing, type ScheduleDrawing, type SvgBar } from './schedule-svg-layout.ts';
import { clipWords, svgFile, svgFoot, svgWords } from '../svg/svg-words.ts';

/** What a picture of schedules is about. */
interface Subject {
  plan: Plan;
  measures: readonly Measure[];
  title: string;
  description: string;
  source: string;
}

/** The schedule of a measure as a picture that stands alone: title, source and licence drawn in. */
export function scheduleSvg(measure: Measure): string {
  const { plan, label, title, due, provenance } = measure;
  return drawn({
    plan,
    measures: [measure],
    title: `${label} ${title}の工程`,
    description: due.sentence,
    source: sourceWords(provenance),
  });
}

/** Every schedule of a plan as one picture. */
export function timelineSvg(plan: Plan): string {
  const measures = plan.measures.filter(({ stages }) => stages.length > 0);
  return drawn({
    plan,
    measures,
    title: `すべての取組の工程（施策${measures.length}件）`,
    description: `${plan.title}の施策${measures.length}件の工程を、年度ごとに示した図。`,
    source: plan.source.title,
  });
}

/** The schedules of a plan under a topic as one picture. */
export function topicSvg(topic: Topic, plan: Plan): string {
  const { measures } = topic.schedules.find((it) => it.plan === plan)!;
  return drawn({
    plan,
    measures,
    title: `${topic.title}の工程（${plan.organization.name}の施策${measures.length}件）`,
    description: `テーマ「${topic.title}」の施策の工程を、年度ごとに示した図。`,
    source: plan.source.title,
  });
}

function sourceWords({ source, place, page }: Provenance): string {
  return `${source.title} ${place}${page ? `（${page}ページ）` : ''}`;
}

function drawn({ plan, measures, title, description, source }: Subject): string {
  const drawing = scheduleDrawing(plan, measures);
  const { width, height } = drawing;
  const now = drawing.now === null ? '' : `　赤い線：${plan.site.settings.asOfFy}年度`;
  return svgFile({
    width,
    height,
    title,
    description,
    marks: [
      ...phasePatterns(),
      ...head(plan, title, drawing),
      ...drawing.groups.map(({ measure, y }) =>
        svgWords(
          12,
          y + 24,
          clipWords(`${measure.label} ${measure.title}`, 60),
          'font-size="14" font-weight="700"',
        ),
      ),
      ...drawing.lines.map(({ line, y }) =>
        svgWords(
          12,
          y + 20,
          clipWords([line.action?.title, line.track].filter(Boolean).join('・'), 21),
        ),
      ),
      ...drawing.bars.flatMap(bar),
      ...drawing.quantities.map(({ words, x, y }) =>
        svgWords(x, y, `◆${clipWords(words, 11)}`, 'font-size="11" fill="#4d4d4d"'),
      ),
      ...nowLine(drawing),
      ...legend(drawing),
      ...svgFoot(plan, `${source}${now}`, height),
    ],
  });
}

function head(plan: Plan, title: string, { years, height, headHeight }: ScheduleDrawing) {
  const owner = [plan.organization.name, plan.title, plan.draftWords].filter(Boolean).join(' ');
  return [
    svgWords(12, 28, clipWords(title, 40), 'font-size="18" font-weight="700"'),
    svgWords(12, 50, clipWords(owner, 60), 'fill="#4d4d4d"'),
    ...years.flatMap(({ fy, x }) => [
      svgWords(x + 4, headHeight - 22, eraYearName(fy)),
      svgWords(x + 4, headHeight - 6, `${fy}年度`, 'fill="#4d4d4d" font-size="11"'),
      `<line x1="${x}" x2="${x}" y1="${headHeight - 36}" y2="${height - 84}" stroke="#b3b3b3"/>`,
    ]),
  ];
}

function bar({ stage, x, y, width, sureWidth }: SvgBar): string[] {
  const half = (top: number, height: number, phase: string | null) => [
    rect({ x, y: top, width: sureWidth, height, phase }),
    rect({ x: x + sureWidth, y: top, width: width - sureWidth, height, phase, isOpen: true }),
  ];
  return [
    ...half(y, stage.phaseTo ? 6 : 12, stage.phase),
    ...(stage.phaseTo ? half(y + 6, 6, stage.phaseTo) : []),
    svgWords(x + 2, y - 5, clipWords(stage.words, Math.floor(width / 13))),
  ];
}

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
  phase: string | null;
  /** Beyond the year for which the source vouches. */
  isOpen?: boolean;
}

function rect({ x, y, width, height, phase, isOpen = false }: Rect): string {
  if (width <= 0) return '';
  const fill = phase ? `url(#phase-${phase})` : '#1a1a1a';
  const opacity = isOpen ? ' opacity="0.35"' : '';
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${opacity}/>`;
}

/** What the patterns mean, in one line above the source. */
function legend({ height, bars }: ScheduleDrawing): string[] {
  const y = height - 52;
  const swatches = phaseFills.flatMap(({ phase }, index) => [
    rect({ x: 12 + index * 104, y: y - 9, width: 18, height: 10, phase }),
    svgWords(34 + index * 104, y, phaseNames[phase], 'font-size="11" fill="#4d4d4d"'),
  ]);
  if (!bars.some(({ stage }) => stage.endFy === null)) return swatches;
  const open = '薄い帯：終期は資料の文字からは読めない';
  return [...swatches, svgWords(12, y - 16, open, 'font-size="11" fill="#4d4d4d"')];
}

function nowLine({ now, height, headHeight }: ScheduleDrawing): string[] {
  if (now === null) return [];
  return [
    `<line x1="${now}" x2="${now}" y1="${headHeight}" y2="${height - 84}" stroke="#ec0000" stroke-width="2"/>`,
  ];
}
