/** How an indicator stands, from the best to what cannot be judged. */
export type Status =
  | 'achieved'
  | 'on_track'
  | 'behind'
  | 'regressed'
  | 'not_due'
  | 'not_recorded'
  | 'no_target';

/**
 * A status as pages show and count it: what rests on an old figure of a plan that is over, whose last figure is not
 * recorded, is judged by nobody and so is a kind of its own. Data keep both.
 */
export type ShownStatus = Status | 'final_not_recorded';

/** The words of a status, in the order in which pages list them. */
export interface StatusWords {
  status: Status;
  name: string;
  nameEn: string;
  /** When the status applies, for the page that explains the rules. */
  when: string;
}

/** The rules in words; the first that fits, read in the order of `statusRules`, wins. */
export const statuses: readonly StatusWords[] = [
  {
    status: 'achieved',
    name: '達成',
    nameEn: 'Achieved',
    when: '最も新しい実績が最後の目標に届いていて、それが最後の目標の年度（以後）の実績か、目標が1つだけのとき（「保つ」指標では、最後の目標の年度以後の実績に限り、実績のあるすべての年度で目標を保ったとき）。',
  },
  {
    status: 'on_track',
    name: '順調',
    nameEn: 'On track',
    when: '最も新しい実績が、その年度の道筋の値に届いているとき（「保つ」指標では、実績のあるすべての年度で目標を保っているとき）。',
  },
  {
    status: 'behind',
    name: '遅れ',
    nameEn: 'Behind',
    when: '最も新しい実績が、その年度の道筋の値に届いていないとき。',
  },
  {
    status: 'regressed',
    name: '後退',
    nameEn: 'Regressed',
    when: '目標が基準値より良い値を求めているのに、最も新しい実績が基準値より悪いとき（基準値と比べられる場合）。',
  },
  {
    status: 'not_due',
    name: '評価前',
    nameEn: 'Not due',
    when: '実績が収録されておらず、最初の目標の年度がまだ終わっていないとき。',
  },
  {
    status: 'not_recorded',
    name: '実績未収録',
    nameEn: 'Not recorded',
    when: '目標の年度は終わっているが、実績が収録した資料にないとき（団体が公表していないという意味ではない）。',
  },
  {
    status: 'no_target',
    name: '数値目標なし',
    nameEn: 'No target',
    when: '数値の目標が収録されていないとき。',
  },
];

/** The order in which the rules are tried. */
export const statusRules: readonly Status[] = [
  'no_target',
  'not_due',
  'not_recorded',
  'achieved',
  'regressed',
  'on_track',
  'behind',
];

/** The words of what pages show instead of a status, where the plan is over. */
export const finalNotRecorded = {
  status: 'final_not_recorded',
  name: '最終実績未収録',
  when: '計画の期間が終わっているのに、最後の目標の年度（なければ計画の最後の年度）の実績を収録していないとき。前の実績からの判断は、年度を付けてかっこの中に書き、色では評価しない。',
} as const;

/** Everything that pages count indicators by, in their order: what judges stands before what cannot. */
export const shownStatuses: readonly { status: ShownStatus; name: string }[] = [
  ...statuses.slice(0, 4),
  finalNotRecorded,
  ...statuses.slice(4),
];

/** 順調 for on_track. */
export function statusName(status: ShownStatus): string {
  return shownStatuses.find((it) => it.status === status)!.name;
}

/** A sign for each status, so that none is told by colour alone. */
export const statusMarks: Record<ShownStatus, string> = {
  achieved: '◎',
  on_track: '○',
  behind: '△',
  regressed: '▼',
  final_not_recorded: '？',
  not_due: '－',
  not_recorded: '？',
  no_target: '・',
};
