/** Bytes of a text in an encoding that Node can read but not write. */
export function encode(text: string, encoding: 'shift_jis' | 'euc-jp' | 'utf-16le'): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  const codes = codesOf(encoding);
  return Buffer.from([...text].flatMap((character) => codes.get(character) ?? missing(character)));
}

function missing(character: string): never {
  throw new RangeError(`no code for ${character}`);
}

/** Every character with its bytes, found by decoding every one- and two-byte sequence. */
function codesOf(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const codes = new Map<string, number[]>();
  const learn = (bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, bytes);
    } catch {
      // No character has this code.
    }
  };
  for (let first = 0; first < 256; first++) learn([first]);
  for (let first = 0x81; first < 256; first++)
    for (let second = 0x40; second < 256; second++) learn([first, second]);
  return codes;
}
