import type { SeenSheet } from './seen-sheet.ts';
import { groupName } from './plan-rows.ts';
import type { ProposedRecipes } from './propose-recipes.ts';
import { quoted, type ProposedRow } from './proposed-row.ts';

interface Around {
  planId: string | null;
  unknown: readonly string[];
  fillDown: readonly string[];
  marks: readonly string[];
  needsYear: boolean;
}

/** The drafted map as a file that a person reads and finishes. */
export function mapText(
  { grid, head, groups, byMeaning }: SeenSheet,
  { rows, questions }: ProposedRecipes,
  { planId, unknown, fillDown, marks, needsYear }: Around,
): string {
  const list = (texts: readonly string[]) => `[${texts.map(quoted).join(', ')}]`;
  const usesYear = rows.some(({ cells }) =>
    cells.some(({ yaml }) => yaml.includes('period: year')),
  );
  // What is quoted has no line breaks left; those of what is said beside it would end the comment.
  return [
    `# ${grid.file.split('/').at(-1)!} の読み方の下書き。見出しから推しはかったものなので、1行ずつ確かめてください。`,
    '# 左が読み込む先の列、右がシートの見出し。書き方は docs/desk/forms.md にあります。',
    ...questions.map((it) => `# 確かめること：${it}`),
    '',
    planId === null ? '# plan: 計画のID' : `plan: ${planId}`,
    ...(grid.sheet === null ? [] : [`sheets: ${list([grid.sheet])}`]),
    `head: ${head.first === head.last ? head.first : `${head.first}-${head.last}`} # 見出しの行`,
    ...(usesYear && needsYear ? ['# year: 2025 # 見出しに年度のない列の年度'] : []),
    ...(fillDown.length > 0 ? [`fill_down: ${list(fillDown)} # 空欄は、上の行と同じ`] : []),
    ...(groups.length > 0 && !byMeaning.has('section')
      ? [`groups: ${groupName} # 行の間にある見出し（${groups.slice(0, 3).join('、')}）`]
      : []),
    ...(marks.length > 0 ? [`blank_marks: ${list(marks)} # 値がないことを示す印`] : []),
    '',
    'tables:',
    ...[...Map.groupBy(rows, ({ table }) => table)].flatMap(([table, own]) => [
      `  ${table}:`,
      ...own.flatMap(rowLines),
    ]),
    ...(unknown.length > 0
      ? [
          '',
          '# 読み方がわからなかった見出し（要るものは、上の表に加えてください）',
          ...unknown.map((it) => `#   ${it}`),
        ]
      : []),
    '',
  ]
    .map((line) => line.replace(/\s*\n\s*/g, ' '))
    .join('\n');
}

function rowLines({ cells }: ProposedRow): string[] {
  return cells.map(({ column, yaml, comment }, at) => {
    const end = comment === undefined ? '' : ` # ${comment}`;
    return `    ${at === 0 ? '-' : ' '} ${column}: ${yaml}${end}`;
  });
}
