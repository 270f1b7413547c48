import { dateSpan } from '../../words/period.ts';
import type { Organization } from '../../model/types/model.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { oneLine } from './clean-text.ts';

/** 「青森県（020001）、山形県（060003）」 */
export function areaNames(governments: readonly Organization[]): string {
  return governments.map(({ name, lgCode }) => `${oneLine(name)}（${lgCode}）`).join('、');
}

/** The period in words, both eras. */
export function periodWords({ temporal }: Dataset): string | null {
  return temporal ? dateSpan(temporal.start, temporal.end) : null;
}

/** ISO 8601: `2024-04-01/2029-03-31` */
export function periodInterval({ temporal }: Dataset): string | null {
  return temporal ? `${temporal.start}/${temporal.end}` : null;
}
