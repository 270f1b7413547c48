/** Marks of a scale that look alike are one: 〇 (a digit), ◯ (a large circle) and ○; Ｘ, ✕ and ×; Ａ and A. */
export function foldMark(mark: string): string {
  return mark
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[〇◯⚪O]/gu, '○')
    .replace(/[✕✖X]/gu, '×')
    .replace(/[▵∆]/gu, '△')
    .replace(/[-―ー−–—]/gu, '－')
    .trim();
}
