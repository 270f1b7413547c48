/** Whether one kanji may have been typed for the other: 乗 for 譲, both じょう. */
export type MayBeMeant = (a: string, b: string) => boolean;

/**
 * Whether a folded word became another by one slip: a character left out, doubled, changed or
 * swapped with its neighbour. Of kanji only those count that may
 * have been meant: 市営住宅 is not 県営住宅.
 */
export function isSlip(typed: string, meant: string, mayBeMeant: MayBeMeant): boolean {
  if (Math.min(typed.length, meant.length) < 3) return false;
  const difference = Math.abs(typed.length - meant.length);
  if (difference > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const rest = { typed: typed.slice(at), meant: meant.slice(at) };
  const length = Math.max(typed.length, meant.length);
  if (rest.typed.length > rest.meant.length)
    return rest.typed.slice(1) === rest.meant && mayBeLost(rest.typed[0]!, length);
  if (rest.typed.length < rest.meant.length)
    return rest.typed === rest.meant.slice(1) && mayBeLost(rest.meant[0]!, length);
  if (rest.typed.slice(1) === rest.meant.slice(1))
    return mayBeMistaken(rest.typed[0]!, rest.meant[0]!, length, mayBeMeant);
  return (
    rest.typed.slice(2) === rest.meant.slice(2) &&
    rest.typed.length > 1 &&
    rest.typed.startsWith(rest.meant.slice(1, 2)) &&
    rest.typed[1] === rest.meant[0]
  );
}

const kana = /[ァ-ヺーa-z]/;
const kanji = /\p{Script=Han}/u;

function mayBeLost(char: string, length: number): boolean {
  return kana.test(char) ? length >= 4 : kanji.test(char) && length >= 6;
}

function mayBeMistaken(a: string, b: string, length: number, mayBeMeant: MayBeMeant): boolean {
  if (kana.test(a) && kana.test(b)) return length >= 4;
  if (kanji.test(a) && kanji.test(b)) return length >= 3 && mayBeMeant(a, b);
  return false;
}
