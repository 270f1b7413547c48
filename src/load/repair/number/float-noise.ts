/** Digits that a computer keeps exactly; what comes after them is noise of binary fractions. */
const exact = 15;

/** The shortest decimal of a number with more digits than can be exact: 69.900000000000006 → 69.9; nothing if it has no noise. */
export function withoutFloatNoise(text: string): string | undefined {
  if (!/^-?\d+\.\d+$/.test(text)) return undefined;
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '');
  if (digits.length <= exact) return undefined;
  const written = String(Number(Number(text).toPrecision(exact)));
  // Very small numbers are written with an exponent, which no cell may hold.
  return written === text || written.includes('e') ? undefined : written;
}
