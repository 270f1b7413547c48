/**
 * JSON in ASCII: hosts send a file without an ending as they like, and CKAN reads `text/*` without
 * a charset as Latin-1, which would spoil every Japanese letter.
 */
export function asciiJson(content: unknown): string {
  const escaped = JSON.stringify(content, null, 1).replace(
    /[^\n -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
