const plain = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 12, useGrouping: true });
const rounded = new Intl.NumberFormat('ja-JP', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/**
 * A number as every page prints it: 1,619 · 71.5 · ▲5. No digit is added or dropped; zeros that the
 * source prints at the end are kept by the number of its decimals: 3.00.
 */
export function numberName(value: number, decimals = 0): string {
  const digits = plain.format(Math.abs(value));
  const [, own = ''] = digits.split('.');
  const zeros = '0'.repeat(Math.max(0, decimals - own.length));
  return withSign(value, zeros === '' ? digits : `${digits}${own === '' ? '.' : ''}${zeros}`);
}

/** A number with its unit: 「1,619人」「71.5%」. */
export function amountName(value: number, unit: string, decimals = 0): string {
  return `${numberName(value, decimals)}${unit}`;
}

/** A share as percent with one decimal: 0.71066 → 「71.1%」. */
export function shareName(share: number): string {
  const percent = Math.round(Math.abs(share) * 1000) / 10;
  return `${withSign(share, rounded.format(percent))}%`;
}

/** What prints as nothing but zeros has no sign. */
function withSign(value: number, digits: string): string {
  return value < 0 && /[1-9]/.test(digits) ? `▲${digits}` : digits;
}

/** Equal but for the noise of binary fractions, so that a change of unit changes nothing. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

/** Without that noise, for values of a size: 31.65, not 31.650000000000002; 0, not 1.4e-17. */
export function withoutNoise(value: number, size: number): number {
  if (size === 0) return 0;
  const places = 13 - Math.floor(Math.log10(size));
  return Number(value.toFixed(Math.min(Math.max(places, 0), 100))) + 0;
}
