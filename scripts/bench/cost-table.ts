import type { BuildCost } from './build-nation.ts';

/** What builds of several sizes cost, as a table of Markdown: a row a stage, a column a size, and the cost of one measure. */
export function costTable(costs: readonly BuildCost[]): string {
  const head = ['', ...costs.map(({ measures }) => `${measures.toLocaleString('ja')}施策`)];
  const rows = [
    ...stagesOf(costs).map((step) => [
      `${step}（CPU秒）`,
      ...costs.map((cost) => seconds(cpuOf(cost, step))),
    ]),
    ['全部（CPU秒）', ...costs.map(({ cpu }) => seconds(cpu))],
    [
      '1施策あたり（CPUミリ秒）',
      ...costs.map(({ cpu, measures }) => whole((cpu / measures) * 1000)),
    ],
    ['時計での時間（秒）', ...costs.map(({ wall }) => seconds(wall))],
    ...processesOf(costs).map((name) => [
      `メモリーの最大 ${name}（MB）`,
      ...costs.map(({ memory }) => megabytes(memory[name] ?? 0)),
    ]),
    ['ファイル', ...costs.map(({ files }) => whole(files))],
    ['大きさ（MB）', ...costs.map(({ bytes }) => megabytes(bytes))],
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = line(head.map((_, at) => (at === 0 ? '---' : '---:')));
  return line(head) + rule + rows.map(line).join('');
}

/** The names of all steps of some builds, in their order. */
export function stagesOf(costs: readonly BuildCost[]): string[] {
  return [...new Set(costs.flatMap(({ steps }) => steps.map(({ step }) => step)))];
}

/** The processor seconds of one step of a build; 0 where it has none of that name. */
export function cpuOf({ steps }: BuildCost, name: string): number {
  return steps.filter(({ step }) => step === name).reduce((sum, { cpu }) => sum + cpu, 0);
}

function processesOf(costs: readonly BuildCost[]): string[] {
  return [...new Set(costs.flatMap(({ memory }) => Object.keys(memory)))].toSorted();
}

function seconds(value: number): string {
  return value.toFixed(1);
}

function megabytes(bytes: number): string {
  return whole(bytes / 1e6);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('ja');
}
