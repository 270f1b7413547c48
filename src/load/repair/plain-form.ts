/** The full year of two digits as spreadsheets read them: 29 → 2029, 30 → 1930. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** One writing for what people write in many ways: full width, dashes, blanks, a leading apostrophe. */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^'/, '')
    .replace(/[‐‑‒–—―−ー－]/g, '-')
    .replace(/[~〜～]/g, '~')
    .replace(/\s+/g, ' ')
    .trim();
}
