/** The letters that a font has a shape for, by their code points: the widest table of its `cmap` that speaks Unicode. */
export function lettersOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  const letters = new Set<number>();
  for (let n = 0; n < count; n += 1) {
    const platform = view.getUint16(cmap + 4 + n * 8);
    const encoding = view.getUint16(cmap + 6 + n * 8);
    // Unicode, as the font's maker (0) or Windows (3) number it; 5 holds variants, no letters.
    const isUnicode = platform === 3 ? encoding === 1 || encoding === 10 : encoding !== 5;
    if (platform !== 1 && isUnicode)
      addLetters(view, cmap + view.getUint32(cmap + 8 + n * 8), letters);
  }
  return letters;
}

function tableAt(view: DataView, wanted: string): number {
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const bytes = [0, 1, 2, 3].map((n) => view.getUint8(at + n));
    if (String.fromCharCode(...bytes) === wanted) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${wanted}.`);
}

/** Formats 4 (to U+FFFF) and 12 (all) of the specification of OpenType, cmap. */
function addLetters(view: DataView, at: number, letters: Set<number>): void {
  const format = view.getUint16(at);
  if (format === 12) {
    const count = view.getUint32(at + 12);
    for (let group = at + 16; group < at + 16 + count * 12; group += 12)
      for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1)
        letters.add(code);
  }
  if (format === 4) addShortLetters(view, at, letters);
}

function addShortLetters(view: DataView, at: number, letters: Set<number>): void {
  const size = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + size];
  const [deltas, offsets] = [starts + size, starts + size * 2];
  for (let n = 0; n < size; n += 2) {
    const offset = view.getUint16(offsets + n);
    const start = view.getUint16(starts + n);
    for (let code = start; code <= view.getUint16(ends + n) && code < 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? (code + view.getUint16(deltas + n)) & 0xffff
          : view.getUint16(offsets + n + offset + (code - start) * 2);
      if (glyph !== 0) letters.add(code);
    }
  }
}
