import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { palette, statusColours } from '../../charts/palette.ts';

/** Charts that are drawn into pages: the page and the class of their parts. */
export const inlineCharts = [
  { name: 'phase-bars', page: 'index.html', part: 'bar', height: 14 },
  { name: 'phase-years', page: 'plans/*/index.html', part: 'phase-year', height: 10 },
  { name: 'phase-strips', page: 'plans/*/index.html', part: 'phase-strip-bar', height: 10 },
  { name: 'status-bar', page: 'index.html', part: 'status-parts', height: 20 },
];

/** What the site's own styles give to parts that have no fill; roughly, to be looked at. */
const colours = { ...statusColours, not_due: palette.lineStrong, no_target: palette.panel };
const look = [
  `.status-segment { stroke: ${palette.lineStrong} }`,
  `.status-hatch { stroke: ${palette.lineStrong}; stroke-width: 2 }`,
  ...Object.entries(colours).map(
    ([status, fill]) => `.status-segment[data-status='${status}'] { fill: ${fill} }`,
  ),
].join('\n');

/** The charts that stand in pages of a built site, each made to stand alone, by the name of its picture. */
export function inlineDrawings(folder: string): Record<string, string> {
  return Object.fromEntries(
    inlineCharts.map((chart) => [chart.name, standingAlone(firstPage(folder, chart.page), chart)]),
  );
}

function firstPage(folder: string, pattern: string): string {
  const [page] = globSync(pattern, { cwd: folder }).sort();
  return readFileSync(join(folder, page!), 'utf8');
}

/** The parts one below the other, with the patterns of their page. */
function standingAlone(html: string, { part, height }: (typeof inlineCharts)[number]): string {
  const svgs = (className: string) =>
    [...html.matchAll(new RegExp(`<svg class="${className}"[^>]*>([\\s\\S]*?)</svg>`, 'g'))].map(
      ([, inside]) => inside!,
    );
  const parts = svgs(part).map(
    (inside, index) =>
      `<svg y="${index * (height + 6)}" width="300" height="${height}">${inside}</svg>`,
  );
  const total = parts.length * (height + 6);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 ${total}" width="300" height="${total}">`,
    ...(part === 'status-parts' ? [`<style>${look}</style>`] : []),
    ...svgs('pattern-defs').slice(0, 1),
    ...parts,
    '</svg>\n',
  ].join('\n');
}
