import type { Problem } from '../report/problem.ts';
import { isBlank } from './blank-cell.ts';
import type { CutRow } from './cut.ts';
import type { HeaderRow } from './header-row.ts';

type Found = Omit<Problem, 'file'>;

/** How many columns without a name stand at the right of the header. */
export function unnamedColumns({ names }: HeaderRow): number {
  const last = names.findLastIndex((cell) => cell.trim() !== '');
  return last === -1 ? 0 : names.length - 1 - last;
}

/** What is wrong with the header as it is laid out; what it names is judged by the rule `header`. */
export function headerProblems(header: HeaderRow, unnamed: number): Found[] {
  return [
    ...titleRows(header),
    ...(header.isJapanese ? [japanese(header)] : untidy(header)),
    ...(unnamed > 0 ? [withoutName(header, unnamed)] : []),
  ];
}

const rule = 'header';

function titleRows({ above, line }: HeaderRow): Found[] {
  const [first] = above;
  // 「sep=;」 tells a spreadsheet what stands between the cells, which is told itself.
  if (!first || (above.length === 1 && /^sep=/i.test(first.cells[0] ?? ''))) return [];
  return [
    {
      rule,
      line: first.line,
      message: `見出しの行（${line}行目）より前に、${above.length === 1 ? '題名などの行' : `題名などの行が${above.length}行`}${above.length === 1 ? 'が' : ''}あります。`,
      found: textOf(first),
      expected: '1行目に列の名前',
      fix: `見出しより前の${above.length === 1 ? '' : `${above.length}つの`}行を消してください。`,
      standard: 'L1-02',
    },
  ];
}

function japanese({ line, written, names }: HeaderRow): Found {
  return {
    rule,
    line,
    message: '見出しが、列の名前でなく日本語の題名で書かれています。',
    found: written.join(','),
    expected: names.join(','),
    fix: '列の名前に直してください。npm run format -- --repair でも直せます。',
    standard: 'L3-01',
  };
}

/** A name that is right but for a line break, blanks, width or capitals. */
function untidy({ line, written, names }: HeaderRow): Found[] {
  const untidyOnes = written.filter((cell, at) => cell !== names[at]);
  // Capitals everywhere are one cause.
  if (untidyOnes.length > 2)
    return [
      {
        rule,
        line,
        message: `見出しの${untidyOnes.length}つの名前に、改行、余分な空白、全角の文字、大文字、または日本語の題名が使われています。`,
        found: untidyOnes.join(','),
        expected: names.join(','),
        fix: '列の名前に直してください。npm run format -- --repair でも直せます。',
        standard: 'L1-05',
      },
    ];
  return written.flatMap((cell, at) => {
    const name = names[at]!;
    if (cell === name) return [];
    const isBroken = /[\n\r]/.test(cell);
    const isBlankName = isBlank(cell);
    return [
      {
        rule,
        line,
        column: name,
        message: isBlankName
          ? `見出しの${at + 1}列目に名前がありません。並びと値から、${name} の列と読みました。`
          : isBroken
            ? `見出しの「${name}」のセルの中に改行があります。`
            : `見出しの「${name}」に、余分な空白、全角の文字、大文字、または日本語の題名が使われています。`,
        found: cell,
        expected: name,
        nearest: [name],
        fix: `${isBlankName ? `${at + 1}列目の見出しを、` : ''}${name} に直してください。npm run format -- --repair でも直せます。`,
        standard: isBroken ? 'L1-14' : 'L1-05',
      },
    ];
  });
}

function withoutName({ line, written, rows }: HeaderRow, unnamed: number): Found {
  const from = written.length - unnamed;
  const filled = rows.flatMap(({ line: at, cells }) => {
    const values = cells.slice(from).filter((cell) => cell.trim() !== '');
    return values.length > 0 ? [{ at, value: values.join('、') }] : [];
  });
  const shown = filled.slice(0, 3).map(({ at, value }) => `${at}行目「${value}」`);
  const which = unnamed === 1 ? `${from + 1}列目` : `${from + 1}〜${written.length}列目`;
  return {
    rule,
    line,
    column: which,
    message:
      filled.length === 0
        ? '見出しの右に、名前も値もない列があります。'
        : `見出しに名前のない列があり、${filled.length}行に値があります。`,
    ...(filled.length > 0 && { found: `${shown.join('、')}${filled.length > 3 ? ' など' : ''}` }),
    expected: '名前のある列だけ',
    fix:
      filled.length === 0
        ? '列ごと（すべての行の余分なカンマを）消してください。npm run format -- --repair でも消せます。'
        : '要る値は備考の列（note）などに移し、列ごと消してください。',
    standard: 'L1-05',
  };
}

function textOf({ cells }: CutRow): string {
  return cells.filter((cell) => cell !== '').join('、');
}
