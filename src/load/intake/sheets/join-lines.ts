/** A mark at the beginning of a line; -5 and 2.5 are numbers. */
const bullet =
  /^\s*(?:[・･●○◎■□◆◇▪▶►✓*•‣]|[-–—](?!\d)|[（(]\d{1,2}[)）]|\d{1,2}[.．、)）](?!\d))\s*/u;
const closed = /[。．！？!?]$/u;

/**
 * One paragraph from a text in several lines, as people write into a cell: points become sentences,
 * lines that were broken to fit the cell run on. Gives the text as it is where it has one line.
 */
export function joinLines(text: string): { joined: string; reason: string } {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const points = lines.filter((line) => bullet.test(line)).length;
  // A mark alone is what is said: ○ of ◎○△.
  if (lines.length < 2 && !/^\s*[・●○■◆]\s*\S/u.test(text)) return { joined: text, reason: '' };
  const plain = lines.map((line) => line.replace(bullet, ''));
  if (points === 0)
    return { joined: plain.join(''), reason: 'セルの中の改行を、1つの文章につなぎました。' };
  const sentences = lines.reduce<string[]>((all, line, at) => {
    // A line without a mark goes on with the point above it.
    if (!bullet.test(line) && all.length > 0)
      return [...all.slice(0, -1), all.at(-1)! + plain[at]!];
    return [...all, plain[at]!];
  }, []);
  const joined = sentences
    .map((it) => (closed.test(it) || sentences.length === 1 ? it : `${it}。`))
    .join('');
  return { joined, reason: '箇条書きの印と改行を、1つの文章につなぎました。' };
}
