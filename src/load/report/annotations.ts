import type { Problem } from './problem.ts';

/**
 * Problems as GitHub Actions reads them from what a step prints: each is shown at its line of the file.
 * The form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotations(level: 'error' | 'warning', problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, column, rule, message, found, expected, fix }) => {
    const words = [
      column === undefined ? '' : `${column}：`,
      message,
      found === undefined ? '' : `\nある値：${found}`,
      expected === undefined ? '' : `\n正しい値：${expected}`,
      `\n直し方：${fix}`,
    ].join('');
    const at = line === undefined ? '' : `,line=${line}`;
    return `::${level} file=${property(file)}${at},title=${property(rule)}::${data(words)}`;
  });
}

/** What would end the line, or be read as an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
