import { printedNumber } from '../sheet/printed-number.ts';
import type { FormColumn } from '../sheet/heading-columns.ts';
import type { SeenSheet } from './seen-sheet.ts';
import {
  from,
  one,
  plain,
  quoted,
  taken,
  type ProposedCell,
  type ProposedRow,
} from './proposed-row.ts';

/** How rows say their measure: by a number, by parts of it, by the number before the name, or by the name. */
export function ownerCells(seen: SeenSheet): {
  number: ProposedCell[];
  isName: boolean;
  title: ProposedCell[];
} {
  const measure = one(seen, 'measure') ?? one(seen, 'action');
  const parts = seen.byMeaning.get('number_part') ?? [];
  const number = one(seen, 'number');
  const name = measure && seen.nameOf(measure);
  if (parts.length > 1 || (parts.length === 1 && number)) {
    const refs = [...parts, ...(number ? [number] : [])].map(seen.nameOf);
    const join = {
      column: 'measure_no',
      yaml: `{ join: [${refs.map(quoted).join(', ')}], with: '-' }`,
      refs,
    };
    return { number: [join], isName: false, title: plain('title', name) };
  }
  if (number)
    return {
      number: plain('measure_no', seen.nameOf(number)),
      isName: false,
      title: plain('title', name),
    };
  if (measure && name !== undefined && isNumbered(seen, measure))
    return {
      number: [taken('measure_no', name, 'number')],
      isName: false,
      title: [taken('title', name, 'words')],
    };
  return { number: plain('measure_no', name), isName: true, title: plain('title', name) };
}

function isNumbered(seen: SeenSheet, column: FormColumn): boolean {
  const texts = seen.textsOf([column]);
  return texts.length > 0 && texts.every((text) => printedNumber(text)?.words);
}

/** What rows between the rows are called where there is no column of sections. */
export const groupName = '柱';

/** Where the sections of a sheet are named, and whether with their number. */
function sectionOf(seen: SeenSheet): { name: string; isNumbered: boolean } | undefined {
  const section = one(seen, 'section');
  if (section) return { name: seen.nameOf(section), isNumbered: isNumbered(seen, section) };
  if (seen.groups.length === 0) return undefined;
  return { name: groupName, isNumbered: seen.groups.every((text) => printedNumber(text)?.words) };
}

/** The section of each row. */
export function sections(seen: SeenSheet): ProposedRow | undefined {
  const section = sectionOf(seen);
  if (!section) return undefined;
  const { name } = section;
  return {
    table: 'sections',
    cells: section.isNumbered
      ? [
          taken('section_no', name, 'number'),
          taken('title', name, 'words'),
          taken('label', name, 'label'),
        ]
      : plain('title', name),
  };
}

/** How rows say their measure. */
export type Owner = ReturnType<typeof ownerCells>;

/** The measure of each row. */
export function measures(seen: SeenSheet, { number, isName, title }: Owner): ProposedRow {
  const section = sectionOf(seen);
  const home = section?.isNumbered
    ? [taken('section_no', section.name, 'number')]
    : plain('section_no', section?.name);
  const about = one(seen, 'approach') ?? one(seen, 'goal');
  return {
    table: 'measures',
    cells: [
      ...(isName ? [] : number),
      ...title,
      ...home,
      ...plain('summary', about && seen.nameOf(about)),
      ...from(seen, 'goal', 'goal'),
      ...from(seen, 'situation', 'situation'),
      ...from(seen, 'approach', 'approach'),
    ],
  };
}

/** The action of each row, where there are measures too. */
export function actions(seen: SeenSheet, { number }: Owner): ProposedRow | undefined {
  if (!one(seen, 'action') || !one(seen, 'measure')) return undefined;
  return { table: 'actions', cells: [...number, ...from(seen, 'title', 'action')] };
}

/** The divisions of each row. */
export function divisions(seen: SeenSheet, { number }: Owner): ProposedRow | undefined {
  const division = one(seen, 'division');
  if (!division) return undefined;
  const name = seen.nameOf(division);
  return {
    table: 'responsibilities',
    cells: [
      ...number,
      { column: 'division_id', yaml: `{ from: ${quoted(name)}, split: true }`, refs: [name] },
      { column: 'order', yaml: '{ nth: true }', refs: [] },
    ],
  };
}
