/** Text of a file, or the line where its bytes stop making sense. */
export type Decoded =
  | { text: string; encoding: 'UTF-8' | 'UTF-16LE' | 'Shift_JIS' }
  | { badLine: number };

/**
 * Turns the bytes of a file into text: UTF-8 with or without BOM, UTF-16LE with BOM (Excel's
 * 「Unicode テキスト」), else Shift_JIS/CP932 (Excel's 「CSV」). Line breaks become LF.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', 'UTF-16LE', bytes);
  const utf8 = decodeAs('utf-8', 'UTF-8', bytes);
  if ('text' in utf8) return utf8;
  const shiftJis = decodeAs('shift_jis', 'Shift_JIS', bytes);
  return 'text' in shiftJis && !looksMisread(shiftJis.text) ? shiftJis : utf8;
}

function decodeAs(
  label: string,
  encoding: 'UTF-8' | 'UTF-16LE' | 'Shift_JIS',
  bytes: Uint8Array,
): Decoded {
  try {
    // Old programs end a file with Ctrl+Z.
    const end = bytes.at(-1) === 0x1a ? bytes.subarray(0, -1) : bytes;
    const text = new TextDecoder(label, { fatal: true }).decode(end);
    // Most files have none, which is seen far sooner than nothing is replaced.
    return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding };
  } catch {
    return { badLine: firstBadLine(label, bytes) };
  }
}

/** Bytes of another encoding often pass as Shift_JIS, but then as half-width kana or C1 codes. */
function looksMisread(text: string): boolean {
  const odd = text.match(/[\uFF61-\uFF9F\u0080-\u009F\uE000-\uF8FF]/g)?.length ?? 0;
  const japanese = text.match(/[\u3040-\u30FF\u4E00-\u9FFF]/g)?.length ?? 0;
  return odd > japanese;
}

/** Decodes line by line; a line break is 0x0A in UTF-8 and Shift_JIS, 0x0A 0x00 in UTF-16LE. */
function firstBadLine(label: string, bytes: Uint8Array): number {
  const unit = label === 'utf-16le' ? 2 : 1;
  let line = 1;
  let start = 0;
  for (let at = 0; at < bytes.length; at += unit) {
    const isBreak = bytes[at] === 0x0a && (unit === 1 || bytes[at + 1] === 0);
    if (!isBreak && at + unit < bytes.length) continue;
    try {
      new TextDecoder(label, { fatal: true }).decode(bytes.subarray(start, at + unit));
    } catch {
      return line;
    }
    line += 1;
    start = at + unit;
  }
  return line;
}
