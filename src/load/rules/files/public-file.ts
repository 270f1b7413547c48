import { cellsOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import { fileOf } from '../../read/prose-tree.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';

/** An address that is a path means a file under public/, which has to be there; and no file there hides what the site makes. */
export function checkPublicFile(input: RawInput): Problem[] {
  return [...hidingFiles(input), ...absentFiles(input)];
}

/** Made of the program itself, besides what the routes name. */
const made = ['_astro', 'pagefind'];

/** Files at the place of a page or file of the site; kept releases and rules for robots of one's own are meant to be there. */
function hidingFiles({ publicFiles, takenNames }: RawInput): Problem[] {
  const hides = (path: string) => {
    const [first] = path.toLowerCase().split('/');
    return takenNames.size > 0 && (takenNames.has(first!) || made.includes(first!));
  };
  return publicFiles
    .filter((path) => !path.startsWith('data/releases/') && path !== 'robots.txt' && hides(path))
    .map((path) => ({
      rule: 'public-file',
      file: `public/${path}`,
      message:
        'このファイルの場所は、サイトが作るページやデータが使います。置くと、それが隠れます。',
      found: path,
      expected: 'public/files/ のような、サイトが使わない名前のフォルダー',
      fix: `public/files/${path.split('/').at(-1)} に移し、そこを指す所も直してください。`,
    }));
}

function absentFiles(input: RawInput): Problem[] {
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
