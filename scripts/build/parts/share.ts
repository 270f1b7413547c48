import { createHash } from 'node:crypto';
import { Stop } from '../../launch/stop.mjs';

/** One of several shares of the plans of a site, the second of eight: `{ no: 2, of: 8 }`. */
export interface Share {
  no: number;
  of: number;
}

/** Reads 「2/8」, as it is typed. */
export function readShare(text: string): Share {
  const [, no = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (no < 1 || no > of)
    throw new Stop(
      `--part「${text}」は読めません。8つに分けた2つ目なら、--part 2/8 と書いてください。`,
    );
  return { no, of };
}

/** The keys of the plans that are in a share. Every plan is in one: they are dealt out in the order of their ids. */
export function keysOf({ no, of }: Share, keys: ReadonlyMap<string, string>): Map<string, string> {
  const dealt = [...keys].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(dealt.filter((_, at) => at % of === no - 1));
}

/** What all keys together say: the same for the same folder and code. */
export function digestOfKeys(keys: ReadonlyMap<string, string>): string {
  const list = [...keys].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(list)).digest('hex');
}
