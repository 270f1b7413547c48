import { scaleLog, scaleOrdinal, schemeDark2 } from 'd3';
import { words, type Mark } from '../../src/charts/svg/marks.ts';
import { svgFile } from '../../src/charts/svg/print.ts';
import type { BuildCost } from './build-nation.ts';
import { cpuOf, stagesOf } from './cost-table.ts';

const size = { width: 760, height: 420 };
const room = { left: 70, right: 560, top: 30, bottom: 370 };
const leastSeconds = 0.1;

/** Processor seconds against measures as an SVG, both on scales of powers of ten, a line for each stage and one for all. */
export function costPicture(costs: readonly BuildCost[]): string {
  const sizes = costs.map(({ measures }) => measures);
  const most = Math.max(1, ...costs.map(({ cpu }) => cpu));
  // A single size needs some room about it too.
  const x = scaleLog([Math.min(...sizes) / 1.2, Math.max(...sizes) * 1.2], [room.left, room.right]);
  const y = scaleLog([leastSeconds, most * 1.5], [room.bottom, room.top]);
  const colour = scaleOrdinal<string, string>(stagesOf(costs), schemeDark2);
  const line = (name: string, cpu: (cost: BuildCost) => number, stroke: string): Mark[] => {
    const points = costs.map((cost) => [x(cost.measures), y(Math.max(leastSeconds, cpu(cost)))]);
    const [right, height] = points.at(-1)!;
    return [
      { shape: 'polyline', place: { points: points.join(' '), fill: 'none', stroke } },
      ...points.map(([cx, cy]): Mark => {
        return { shape: 'circle', place: { cx: cx!, cy: cy!, r: 3, fill: stroke } };
      }),
      words(right! + 8, height! + 4, name),
    ];
  };
  return svgFile({
    ...size,
    title: '施策の数と、組み立てにかかる時間',
    description: `横は施策の数、縦はプロセッサーの時間（秒）。全部では、${costs
      .map(({ measures, cpu }) => `${measures}施策で${cpu.toFixed(1)}秒`)
      .join('、')}。`,
    looks: {},
    marks: [
      ...axes(sizes, x, y),
      ...stagesOf(costs).flatMap((step) => line(step, (cost) => cpuOf(cost, step), colour(step))),
      ...line('全部', ({ cpu }) => cpu, '#000000'),
    ],
  });
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
