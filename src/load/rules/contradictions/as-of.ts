import type { RawInput } from '../../read/input.ts';
import { siteLines } from './plan-rows.ts';

/** When the data were true: the day or month as written (`2026-11`) and the fiscal year (2026); nothing where it is not told. */
export function asOfIn(input: RawInput): { day: string; fy: number } | undefined {
  const settings = new Map(
    siteLines(input, 'site').map(({ cell }) => [cell('key'), cell('value')]),
  );
  const day = settings.get('as_of') ?? '';
  const fy = settings.get('as_of_fy') ?? '';
  return /^\d{4}-\d\d(-\d\d)?$/.test(day) && /^\d{4}$/.test(fy)
    ? { day, fy: Number(fy) }
    : undefined;
}
