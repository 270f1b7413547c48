/** Whether a stage word fits a pattern of phases.csv; `*` stands for any characters. */
export function matchesPattern(stage: string, pattern: string): boolean {
  const pieces = pattern.split('*').map((piece) => piece.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}$`, 'u').test(stage);
}
