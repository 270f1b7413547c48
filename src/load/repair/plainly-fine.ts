import type { Column } from '../../tables/describe/column.ts';
import { numbersInDate } from './numbers-in-date.ts';
import { numberings } from './repair-text.ts';

/** What layout, errors and apostrophes leave in a text; a single blank between words is fine. */
const touched = /^['# ]| $| {2}|[^\S ]|[\u3099\u309A]/;

/** Code of which no date, exponent or government can be made. */
const plainCode = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const doubtful = /[A-Za-z]{3}|\d[Ee]/;

/** Digits that no program shortens, without a sign before a zero or a zero before them. */
const plainNumber = /^(?:0|-?[1-9]\d{0,8})(?:\.\d{1,6})?$/;
const plainInteger = /^(?:0|-?[1-9]\d{0,8})$/;

const barePage = /^\d+$/;
const bracketsLost = /^-\d{1,4}$/;

/**
 * Judges at a glance the cells of a column: what it lets through needs no repair, whatever stands around it; what
 * it holds back may be fine all the same, and is looked at closely. A country has millions of cells.
 */
export function plainlyFine({ name, type }: Column): (text: string) => boolean {
  switch (type) {
    case 'number':
      return (text) => plainNumber.test(text);
    case 'integer':
      return (text) => plainInteger.test(text);
    case 'code':
      if (name === 'lg_code') return never;
      return (text) => plainCode.test(text) && !doubtful.test(text);
    case 'text':
      // A setting is judged by its key.
      if (name === 'value') return never;
      if (name === 'source_page') return (text) => barePage.test(text);
      return numberings.has(name) ? isPlainNumbering : (text) => !touched.test(text);
    default:
      return never;
  }
}

const never = () => false;

function isPlainNumbering(text: string): boolean {
  return !touched.test(text) && !bracketsLost.test(text) && numbersInDate(text) === undefined;
}
