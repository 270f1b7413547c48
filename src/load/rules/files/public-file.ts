import { cellsOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import { fileOf } from '../../read/prose-tree.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';

/** An address that is a path means a file under public/, which has to be there. */
export function checkPublicFile(input: RawInput): Problem[] {
  const { publicFiles } = input;
  const cells = cellsOf(
    input,
    ({ type }) => type === 'url',
    (value) => value.startsWith('/'),
  );
  return cells.flatMap(({ value, place }) => {
    const { file } = fileOf(value);
    if (publicFiles.includes(file)) return [];
    return [
      {
        rule: 'public-file',
        ...place,
        message: `public/${file} がありません。`,
        found: value,
        expected: 'public/ にあるファイルの、/ から始まるパス（大文字と小文字も同じに書く）',
        nearest: nearestTo(file, publicFiles).map((path) => `/${path}`),
        fix: 'ファイルを public/ に置くか、パスを直してください。',
      },
    ];
  });
}
