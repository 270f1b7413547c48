/** Texts of one file, one after the other, as its bytes: a text that is as long as a large file cannot be made. */
export function encoded(texts: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(65_536);
  let used = 0;
  for (const text of texts) {
    // A unit of UTF-16 takes three bytes at most.
    if (used + text.length * 3 > bytes.length) bytes = grown(bytes, used + text.length * 3);
    used += encoder.encodeInto(text, bytes.subarray(used)).written;
  }
  return bytes.slice(0, used);
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bytes.length * 2, least));
  larger.set(bytes);
  return larger;
}
