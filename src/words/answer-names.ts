/** What people ask of a measure or an indicator, in the order of the answers: the words of pages, tables and schemas. */
export const answerNames = {
  what: '何をするか',
  byWhen: 'いつまでに',
  target: '数値目標',
  known: 'いまわかること',
  unknown: 'わからないこと',
} as const;

/** The first question where the plan is over: what is told stays a plan. */
export const whatWasPlanned = '何をする計画だったか';
