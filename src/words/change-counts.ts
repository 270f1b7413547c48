/** 「追加 12、変更 5、削除 0」 */
export function changeCounts(
  changes: readonly { kind: 'added' | 'changed' | 'removed' }[],
): string {
  const count = (kind: string) => changes.filter((it) => it.kind === kind).length;
  return `追加 ${count('added')}、変更 ${count('changed')}、削除 ${count('removed')}`;
}
