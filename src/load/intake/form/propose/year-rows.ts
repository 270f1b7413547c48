import type { FormColumn } from '../sheet/heading-columns.ts';
import type { Owner } from './plan-rows.ts';
import type { SeenSheet } from './seen-sheet.ts';
import {
  fixed,
  from,
  named,
  one,
  period,
  plain,
  quoted,
  type ProposedCell,
  type ProposedRow,
} from './proposed-row.ts';

/** What was done in each year, and how it is marked. */
export function results(
  seen: SeenSheet,
  { number }: Owner,
  ask: (words: string) => void,
): ProposedRow[] {
  const mark = markColumn(seen);
  const [actual] = named(seen, 'actual', 'words');
  const text = plain('text', actual && seen.nameOf(actual));
  const owner =
    one(seen, 'action') && one(seen, 'measure')
      ? [...number, ...from(seen, 'action_no', 'action')]
      : number;
  const marks = mark ? markCells(seen, mark, ask) : [];
  const issue = one(seen, 'issue');
  const rows: ProposedRow[] = [];
  if (text.length > 0 || marks.length > 0)
    rows.push({
      table: 'results',
      cells: [
        ...owner,
        period('fy', 'year'),
        fixed('kind', text.length > 0 ? 'achievement' : 'assessment'),
        ...text,
        ...marks,
        ...from(seen, 'next_step', 'next_step'),
      ],
    });
  if (issue)
    rows.push({
      table: 'results',
      cells: [
        ...owner,
        period('fy', 'year'),
        fixed('kind', 'issue'),
        ...plain('text', seen.nameOf(issue)),
      ],
    });
  return rows;
}

/** Of the columns that may hold marks the one below which the shortest words stand: 「区分」 is a mark here, a heading of many rows there. */
function markColumn(seen: SeenSheet): FormColumn | undefined {
  const longest = (column: FormColumn) =>
    seen.textsOf([column]).reduce((most, text) => Math.max(most, text.length), 0);
  const columns = seen.byMeaning.get('mark') ?? [];
  return columns.toSorted((a, b) => longest(a) - longest(b))[0];
}

/** What usual marks mean is for the municipality to say: its legend is not in the cells. */
function markCells(
  seen: SeenSheet,
  mark: FormColumn,
  ask: (words: string) => void,
): ProposedCell[] {
  const name = seen.nameOf(mark);
  const texts = seen
    .textsOf(seen.columns.filter((column) => seen.nameOf(column) === name))
    .filter((text) => !/^[-－―—ー–…‥]$/.test(text));
  if (texts.every((text) => /^[A-ESＡ-ＥＳ]$/.test(text))) return plain('grade', name);
  const words = texts.slice(0, 12).map((text) => `${quoted(text)}: ''`);
  ask(`「${name}」の ${texts.slice(0, 12).join('、')} の意味`);
  const state = {
    column: 'state',
    yaml: `{ from: ${quoted(name)}, words: { ${words.join(', ')} } }`,
    refs: [name],
    comment:
      '意味を書く：not_started 未着手、under_way 実施中、as_planned 計画どおり、delayed 遅れ、done 完了、changed 変更、ended 終了',
  };
  return [state, ...plain('state_label', name)];
}

/** What it brings in each year. */
export function effects(
  seen: SeenSheet,
  { number }: Owner,
  ask: (words: string) => void,
): ProposedRow[] {
  const found = (['planned', 'actual'] as const).flatMap((series) => {
    const column = one(seen, `effect_${series}`);
    return column ? [{ series, column }] : [];
  });
  if (found.length > 0) ask('効果額が何の効果か（effects の kind）と、単位（unit）');
  return found.map(({ series, column }) => ({
    table: 'effects',
    cells: [
      ...number,
      fixed(
        'kind',
        '',
        '何の効果か：revenue 歳入の増、saving 歳出の減、money 歳入と歳出を合わせた額、hours 時間、posts 定員',
      ),
      fixed('series', series),
      period('fy', 'year'),
      fixed('unit', '', '千円、百万円など'),
      ...plain('value', seen.nameOf(column)),
    ],
  }));
}

/** What is planned for each year. */
export function stages(seen: SeenSheet, { number }: Owner): ProposedRow[] {
  // Without an indicator, what is planned for each year is a stage if it is told in words.
  const [planned] = one(seen, 'indicator') ? [] : named(seen, 'target', 'words');
  const column = one(seen, 'schedule') ?? planned;
  if (!column) return [];
  const months =
    column.months === null
      ? []
      : [period('start_month', 'first_month'), period('end_month', 'last_month')];
  const action =
    one(seen, 'action') && one(seen, 'measure') ? from(seen, 'action_no', 'action') : [];
  return [
    {
      table: 'schedule',
      cells: [
        ...number,
        ...action,
        ...plain('stage', seen.nameOf(column)),
        period('start_fy', 'year'),
        period('end_fy', 'last_year'),
        ...months,
      ],
    },
  ];
}
