import { scaleLog, scaleOrdinal, schemeDark2 } from 'd3';
import { words, type Mark } from '../../src/charts/svg/marks.ts';
import { svgFile } from '../../src/charts/svg/print.ts';
import type { BuildCost } from './build-nation.ts';
import { sumOf, type Compared } from './compare-peers.ts';
import { cpuOf, stagesOf } from './cost-table.ts';

const size = { width: 760, height: 420 };
const room = { left: 70, right: 560, top: 30, bottom: 370 };
const leastSeconds = 0.1;

/** Processor seconds against measures as an SVG, both on scales of powers of ten, a line for each stage, one for all, one for each other generator. */
export function costPicture(
  costs: readonly BuildCost[],
  compared: readonly Compared[] = [],
): string {
  const sizes = costs.map(({ measures }) => measures);
  const most = Math.max(1, ...costs.map(({ cpu }) => cpu));
  // A single size needs some room about it too.
  const x = scaleLog([Math.min(...sizes) / 1.2, Math.max(...sizes) * 1.2], [room.left, room.right]);
  const y = scaleLog([leastSeconds, most * 1.5], [room.bottom, room.top]);
  const colour = scaleOrdinal<string, string>(stagesOf(costs), schemeDark2);
  const place = (measures: number, cpu: number): Point => [
    x(measures),
    y(Math.max(leastSeconds, cpu)),
  ];
  const line = (name: string, cpu: (cost: BuildCost) => number, stroke: string): Line => {
    return { name, points: costs.map((cost) => place(cost.measures, cpu(cost))), stroke };
  };
  const others = (compared[0]?.peers ?? []).map(({ name }, at): Line => {
    const points = compared.map((it) => place(it.ours.measures, sumOf(it.peers[at]!)));
    return { name: `${name}＋Pagefind`, points, stroke: '#767676', dashes: '6 4' };
  });
  return svgFile({
    ...size,
    title: '施策の数と、組み立てにかかる時間',
    description: `横は施策の数、縦はプロセッサーの時間（秒）。全部では、${costs
      .map(({ measures, cpu }) => `${measures}施策で${cpu.toFixed(1)}秒`)
      .join('、')}。`,
    looks: {},
    marks: [
      ...axes(sizes, x, y),
      ...apart([
        ...stagesOf(costs).map((step) => line(step, (cost) => cpuOf(cost, step), colour(step))),
        line('全部', ({ cpu }) => cpu, '#000000'),
        ...others,
      ]).flatMap(lineMarks),
    ],
  });
}

type Point = readonly [number, number];

interface Line {
  name: string;
  points: readonly Point[];
  stroke: string;
  dashes?: string;
  /** Where its name stands, if not at its end. */
  nameY?: number;
}

const nameHeight = 18;

/** The lines from the top, their names so far apart that each can be read. */
function apart(lines: readonly Line[]): Line[] {
  let free = 0;
  const height = ({ points }: Line) => points.at(-1)![1];
  return lines
    .toSorted((a, b) => height(a) - height(b))
    .map((line) => {
      const nameY = Math.max(free, height(line) + 4);
      free = nameY + nameHeight;
      return { ...line, nameY };
    });
}

function lineMarks({ name, points, stroke, dashes, nameY = 0 }: Line): Mark[] {
  const look = { fill: 'none', stroke, ...(dashes && { 'stroke-dasharray': dashes }) };
  return [
    { shape: 'polyline', place: { points: points.join(' '), ...look } },
    ...points.map(([cx, cy]): Mark => ({ shape: 'circle', place: { cx, cy, r: 3, fill: stroke } })),
    words(points.at(-1)![0] + 8, nameY, name),
  ];
}

type Scale = (value: number) => number;

function axes(sizes: readonly number[], x: Scale, y: Scale & { domain: () => number[] }): Mark[] {
  const { left, right, top, bottom } = room;
  const powers = [0.1, 1, 10, 100, 1000, 10_000].filter((power) => power <= y.domain()[1]!);
  return [
    ...powers.flatMap((power): Mark[] => [
      {
        shape: 'line',
        place: { x1: left, x2: right, y1: y(power), y2: y(power), stroke: '#cccccc' },
      },
      words(left - 50, y(power) + 4, `${power}秒`),
    ]),
    { shape: 'line', place: { x1: left, x2: left, y1: top, y2: bottom, stroke: '#666666' } },
    ...sizes.map((measures) => words(x(measures) - 20, bottom + 24, `${measures}施策`)),
  ];
}
