import { dayInJapan } from '../../words/day-in-japan.ts';
import { eraPattern, eraYearPattern, westernYear } from '../../words/eras.ts';
import { fullYear } from './plain-form.ts';

/** A day, month or year as the data write it, and what had to be done to read it. */
export interface ReadDate {
  /** 2026-02-10, 2026-02 or 2026 */
  value: string;
  how: 'form' | 'time' | 'zone' | 'serial' | 'month-name' | 'digits';
}

export const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const monthName = `(?<name>${monthNames.join('|')})`;
const era = `(?<era>${eraPattern})\\.?(?<eraYear>${eraYearPattern})`;
const year = `(?:${era}|(?<year>\\d{4}))`;
const time = '(?<time>[T ]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?';

const forms: readonly [RegExp, ReadDate['how']][] = [
  [
    new RegExp(
      `^${year}(?<between>[/.-])(?<month>\\d{1,2})\\k<between>(?<day>\\d{1,2})${time}$`,
      'i',
    ),
    'form',
  ],
  [new RegExp(`^${year}年(?<month>\\d{1,2})月(?<day>\\d{1,2})日?${time}$`, 'i'), 'form'],
  [new RegExp(`^${year}[/-](?<month>\\d{1,2})$`, 'i'), 'form'],
  [new RegExp(`^${era}\\.(?<month>\\d{1,2})$`, 'i'), 'form'],
  [new RegExp(`^(?<year>\\d{4})\\.(?<month>0[1-9]|1[0-2]|[2-9])$`), 'form'],
  [new RegExp(`^${year}年(?<month>\\d{1,2})月$`, 'i'), 'form'],
  [new RegExp(`^(?:${era}(?:年)?|(?<year>\\d{4})年)$`, 'i'), 'form'],
  [/^(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)$/, 'digits'],
  [new RegExp(`^${monthName}[- ]?(?<year>\\d{4}|\\d{2})$`, 'i'), 'month-name'],
  [new RegExp(`^(?<day>\\d{1,2})[- ]${monthName}[- ](?<year>\\d{4}|\\d{2})$`, 'i'), 'month-name'],
];

/** Reads a day, month or year in the forms in which people and programs write them; nothing where it is none or a question. Takes the text in plain form. */
export function readDate(plain: string): ReadDate | undefined {
  const zoned = inJapan(plain);
  if (zoned) return { value: zoned, how: 'zone' };
  const serial = fromSerial(plain);
  if (serial) return { value: serial, how: 'serial' };
  const { text, weekday } = withoutWeekday(plain);
  for (const [pattern, how] of forms) {
    const parts = pattern.exec(text)?.groups;
    const value = parts && valueOf(parts);
    if (!value) continue;
    if (weekday && weekdayOf(value) !== weekday) return undefined;
    return { value, how: parts['time'] ? 'time' : how };
  }
  return undefined;
}

function valueOf(parts: Record<string, string | undefined>): string | undefined {
  const { era: eraName, eraYear, year: west, month, name, day } = parts;
  const yearNumber = eraName ? westernYear(eraName, eraYear!) : westOf(west!);
  const monthNumber = name
    ? monthNames.findIndex((it) => it.toLowerCase() === name.toLowerCase()) + 1
    : month && Number(month);
  if (yearNumber === undefined || yearNumber < 1930) return undefined;
  return isoDay(yearNumber, monthNumber || undefined, day ? Number(day) : undefined);
}

function westOf(digits: string): number {
  return digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
}

/** 2026, 2, 10 → 2026-02-10; nothing if there is no such day. */
export function isoDay(yearNumber: number, month?: number, day?: number): string | undefined {
  const pad = (part: number) => String(part).padStart(2, '0');
  if (month === undefined) return String(yearNumber);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${yearNumber}-${pad(month)}`;
  const read = new Date(Date.UTC(yearNumber, month - 1, day));
  if (read.getUTCDate() !== day || day < 1) return undefined;
  return `${yearNumber}-${pad(month)}-${pad(day)}`;
}

/** The day in Japan of a time that names its zone: 2026-02-09T15:00:00Z → 2026-02-10. */
function inJapan(plain: string): string | undefined {
  const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(
    plain,
  );
  return zoned && !Number.isNaN(Date.parse(plain)) ? dayInJapan(plain) : undefined;
}

/** Days since 1900 as Excel counts them: 45383 is 2024-04-01. */
function fromSerial(plain: string): string | undefined {
  if (!/^[345]\d{4}(\.\d+)?$/.test(plain)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(plain)) * 86_400_000);
  return date.toISOString().slice(0, 10);
}

function withoutWeekday(plain: string): { text: string; weekday?: string } {
  const found = /^(.+?)\(([月火水木金土日])(?:曜日?)?\)$/.exec(plain);
  return found ? { text: found[1]!, weekday: found[2]! } : { text: plain };
}

function weekdayOf(value: string): string | undefined {
  return value.length === 10
    ? '日月火水木金土'[new Date(`${value}T00:00:00Z`).getUTCDay()]
    : undefined;
}
