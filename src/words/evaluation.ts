/** What an evaluation is called by who made it: 一次 → 「一次評価」, 外部評価 → 「外部評価」, nobody → 「評価」 */
export function evaluationName(evaluator: string | null): string {
  const name = evaluator ?? '';
  return name.endsWith('評価') ? name : `${name}評価`;
}
