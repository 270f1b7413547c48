/** One form for the index and for what people type: ＤＸ, DX and dx are the same. */
export function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
