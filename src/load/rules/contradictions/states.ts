/** States of which only one can be true of one thing in one year. */
const opposites: readonly (readonly [string, string])[] = [
  ['as_planned', 'delayed'],
  ['done', 'delayed'],
  ['done', 'under_way'],
  ['done', 'not_started'],
  ['as_planned', 'not_started'],
  ['under_way', 'not_started'],
];

/** Whether two codes of `results.state` exclude each other; a change or an end goes with any other. */
export function areOpposite(one: string, other: string): boolean {
  return opposites.some((pair) => pair.includes(one) && pair.includes(other) && one !== other);
}

const words: readonly (readonly [RegExp, string])[] = [
  [/未着手|未実施/, 'not_started'],
  [/順調(?!で[はな])|(?:計画|予定)(?:どお|通)り/, 'as_planned'],
  [/(?:遅れ|遅延)(?!は?な[いくし])/, 'delayed'],
  [/(?<!未)完了/, 'done'],
];

/** The state that a printed word names beyond doubt: 「やや遅れ」 is delayed; nothing for 「実施」 or for a mixed one. */
export function stateNamedBy(word: string): string | undefined {
  const named = words.filter(([pattern]) => pattern.test(word)).map(([, state]) => state);
  return named.length === 1 ? named[0] : undefined;
}
