import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/places.ts';
import { runTool, stopIfFailed } from '../build/run-tool.ts';

const marks = ['<!-- npm run bench が書いたところ -->', '<!-- ここまで -->'] as const;

/** Puts a report in its place in docs/performance.md, in the form of the other documents. */
export async function intoDocs(report: string): Promise<void> {
  const file = join(root, 'docs/performance.md');
  writeFileSync(file, between(readFileSync(file, 'utf8'), report));
  stopIfFailed(await runTool('oxfmt', [file]), '文書の整形に失敗しました');
}

/** The text with the report between the marks; what was there goes. */
export function between(text: string, report: string): string {
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start === -1 || end === -1) throw new Error('docs/performance.md has no place for a report.');
  return `${text.slice(0, start)}${marks[0]}\n\n${report.trim()}\n\n${text.slice(end)}`;
}
