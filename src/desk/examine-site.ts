import { unreadableText } from '../load/intake/sheets/csv-grid.ts';
import { decode } from '../load/read/decode.ts';
import type { TextFile } from '../load/read/folder.ts';
import type { Problem } from '../load/report/problem.ts';
import { buildSite } from '../model/build/build-site.ts';
import type { CellEdit } from './corrections/cell-edit.ts';
import { editedTable } from './corrections/edited-table.ts';
import { WaysInTables } from './corrections/ways-in-tables.ts';
import type { SiteIn } from './deliveries/site-in.ts';
import type { DeskData } from './desk-data.ts';
import type { Examined } from './examined.ts';
import { previewMeasures } from './preview-measures.ts';
import { readTables } from './read-tables.ts';

/** Checks the tables of a whole site, another government's too, and gives those of which cells were put right. */
export function examineSite(
  { tables, publicFiles }: SiteIn,
  data: DeskData,
  edits: readonly CellEdit[],
): Examined {
  const closed: Problem[] = [];
  const dropped = tables.flatMap(({ path, bytes }): TextFile[] => {
    const decoded = decode(bytes);
    if ('text' in decoded) return [{ path, text: decoded.text }];
    closed.push(unreadableText(path, decoded.badLine));
    return [];
  });
  const texts = dropped.map((file) => editedTable(file, edits));
  const takenNames = new Set(data.takenNames);
  const read = readTables(texts, takenNames, publicFiles);
  const found = [...closed, ...read.problems.filter((it) => isSeen(it, publicFiles))];
  const ways = found.length > 0 ? new WaysInTables(texts, read.input) : undefined;
  return {
    changes: [],
    mended: [],
    remarks: remarks(publicFiles),
    proposals: [],
    problems: found.map((problem) => ({ ...problem, ways: ways!.of(problem) })),
    files: texts.filter(({ text }, at) => text !== dropped[at]!.text),
    measures: found.length > 0 ? [] : measuresOf(data, takenNames, read.rows),
    counts: {
      tables: read.input.tables.length,
      rows: read.input.tables.reduce((sum, { records }) => sum + records.length, 0),
      measures:
        found.length > 0 ? 0 : buildSite(read.rows).plans.flatMap((it) => it.measures).length,
    },
  };
}

/** What is missed because the page does not see it is no problem. */
function isSeen({ rule }: Problem, publicFiles: SiteIn['publicFiles']): boolean {
  return !rule.startsWith('prose-') && (rule !== 'public-file' || publicFiles !== undefined);
}

function remarks(publicFiles: SiteIn['publicFiles']): Examined['remarks'] {
  const place = { file: 'content/', words: '' };
  const words =
    '文章は、このページでは点検しません。サイトのフォルダーで npm run check を実行してください。';
  const files = {
    place: { file: 'public/', words: '' },
    words: '入っていないので、表が指しているファイルがあるかどうかは、確かめていません。',
  };
  return [{ place, words }, ...(publicFiles === undefined ? [files] : [])];
}

function measuresOf(
  data: DeskData,
  takenNames: ReadonlySet<string>,
  rows: Parameters<typeof buildSite>[0],
): Examined['measures'] {
  return previewMeasures(readTables(data.files, takenNames).rows, rows, true);
}
