/** The sheet that an officer fills in each year: described once for the program that writes it and the one that reads it back. */
export const entrySheetName = '今年度の記入';

/**
 * What a row of the sheet is about, as its second column says it. A task that is assessed by several, or has
 * several effects, has a row of its own for each further one.
 */
export const entryKinds = {
  action: '取組',
  measure: '施策',
  indicator: '指標',
  action_more: '取組の評価・効果',
  measure_more: '施策の評価・効果',
} as const;

export type EntryKind = keyof typeof entryKinds;

/** A column of the sheet. */
export interface EntryColumn {
  name: string;
  title: string;
  /** Stands as a note on the title. */
  about: string;
  /** Characters across, a Japanese one counting two. */
  width: number;
  /** The rows in which it is filled in; none: fixed, grey and locked. */
  fillsIn: readonly EntryKind[];
  /** What a plan must have for the column to be there. */
  needs?: EntryNeed;
}

/** A scale of its own, more than one who assesses, effects. */
export type EntryNeed = 'scale' | 'evaluators' | 'effects';

const tasks = ['action', 'measure'] as const;
const tasksAndMore = [...tasks, 'action_more', 'measure_more'] as const;

/** The columns: what is fixed on the left, what is filled in on the right. */
export const entryColumns = [
  {
    name: 'division',
    title: '担当課',
    about: '主に担当する課。',
    width: 14,
    fillsIn: [],
  },
  { name: 'kind', title: '種別', about: '取組・施策・指標のどれの行か。', width: 9, fillsIn: [] },
  {
    name: 'no',
    title: '番号',
    about: '取組・施策・指標の番号。受け取る側は、この番号で行を見分けます。変えないでください。',
    width: 9,
    fillsIn: [],
  },
  { name: 'measure', title: '施策', about: '取組や指標が属する施策。', width: 18, fillsIn: [] },
  { name: 'title', title: '取組・指標', about: '取組や指標の名前。', width: 22, fillsIn: [] },
  {
    name: 'stages',
    title: '年度の工程',
    about: '計画がこの年度に予定していること。',
    width: 14,
    fillsIn: [],
  },
  {
    name: 'target',
    title: '目標',
    about: 'この年度か、次に来る年度の目標。',
    width: 14,
    fillsIn: [],
  },
  {
    name: 'previous',
    title: '前年度の状態と実績',
    about: '1年前に記録したこと。',
    width: 24,
    fillsIn: [],
  },
  {
    name: 'state',
    title: '状態',
    about: '一覧から選びます。市で使っている言葉（「順調」など）をそのまま書くこともできます。',
    width: 11,
    fillsIn: tasks,
  },
  {
    name: 'grade',
    title: '評価',
    about: '計画が定めた評価の段階から選びます。',
    width: 7,
    fillsIn: tasksAndMore,
    needs: 'scale',
  },
  {
    name: 'evaluator',
    title: '評価者',
    about: 'だれの評価か。',
    width: 8,
    fillsIn: tasksAndMore,
    needs: 'evaluators',
  },
  {
    name: 'text',
    title: '実績',
    about:
      'この年度に何をしたかを、文で書きます。数値は単位を付けて書きます。「評価・効果」の行では、評価の理由を書きます。',
    width: 36,
    fillsIn: tasksAndMore,
  },
  {
    name: 'value',
    title: '実績値',
    about: '指標の実績を、数だけで書きます。まだわからないときは空欄にします。',
    width: 9,
    fillsIn: ['indicator'],
  },
  {
    name: 'effect_kind',
    title: '効果の種類',
    about: '効果の種類と単位。一覧から選びます。',
    width: 13,
    fillsIn: tasksAndMore,
    needs: 'effects',
  },
  {
    name: 'effect',
    title: '効果額',
    about:
      'この年度に実際にあった効果を、左の欄の単位で、数だけで書きます。まだわからないときは空欄にします。',
    width: 9,
    fillsIn: tasksAndMore,
    needs: 'effects',
  },
  {
    name: 'next_step',
    title: '次の取組',
    about: '次の年度に何をするか。',
    width: 24,
    fillsIn: tasks,
  },
  {
    name: 'note',
    title: '備考',
    about:
      '指標では、値について読み手に伝えることを書きます（公開されます）。取組では、計画をまとめる課への連絡に使えます（公開されません）。',
    width: 18,
    fillsIn: [...tasksAndMore, 'indicator'],
  },
] as const satisfies readonly EntryColumn[];

export type EntryColumnName = (typeof entryColumns)[number]['name'];

/** The line above the titles, by which a returned sheet is known: 計画ID and 年度, with a wide space between. */
export function entryMark(planId: string, fy: number): string {
  return `計画ID：${planId}　年度：${fy}`;
}

/** Plan and year of a line that `entryMark` wrote; undefined where it says none. */
export function readEntryMark(line: string): { planId: string; fy: number } | undefined {
  const found = /計画ID:\s*([\w.-]+)\s*年度:\s*(\d{4})/.exec(line.normalize('NFKC'));
  return found ? { planId: found[1]!, fy: Number(found[2]) } : undefined;
}
