/** Digits that a computer keeps exactly; what comes after them is noise of binary fractions. */
const exact = 15;

/** The shortest decimal of a number with more digits than can be exact: 69.900000000000006 → 69.9; nothing if it has no noise. */
export function withoutFloatNoise(text: string): string | undefined {
  if (!/^-?\d+\.\d+$/.test(text)) return undefined;
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '');
  if (digits.length <= exact) return undefined;
  const rounded = Number(Number(text).toPrecision(exact));
  const written = rounded.toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 20,
  });
  return written === text ? undefined : written;
}
