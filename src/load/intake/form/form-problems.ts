import type { Grid } from '../../read/workbook/grid.ts';
import type { Problem } from '../../report/problem.ts';
import type { Drafts } from '../drafts/drafts.ts';
import { problemAt } from '../intake-notes.ts';
import type { FormMap } from './map/form-map.ts';

/** A whole sheet as a place. */
export const sheetPlace = ({ file, sheet }: Grid) => ({
  file,
  words: sheet === null ? '' : `シート『${sheet}』`,
});

/** A sheet without any heading of the map. */
export function noHead(grid: Grid, refs: readonly string[]): Problem {
  return problemAt(sheetPlace(grid), {
    message: '読み方のファイルにある見出しが、1つも見つかりません。',
    expected: refs.slice(0, 12).join('、'),
    fix: '読み方のファイルの見出しを直すか、見出しの行を head: 3-4 のように書いてください。',
  });
}

/** A file without a sheet that the map names. */
export function noSheet(
  file: string,
  grids: readonly Grid[],
  { sheets, file: map }: FormMap,
): Problem {
  return {
    rule: 'form-map',
    file,
    message: sheets.length > 0 ? '読むシートがありません。' : '読めるシートがありません。',
    ...(sheets.length > 0 && { expected: sheets.join('、') }),
    found: grids.flatMap(({ sheet }) => sheet ?? []).join('、'),
    fix: `${map} の sheets と見出しを確かめてください。`,
  };
}

/** A form of no plan that is known. */
export function unknownPlan(
  { file }: FormMap,
  planId: string | null,
  plans: readonly string[],
): Problem {
  return {
    rule: 'form-map',
    file,
    message:
      planId === null ? 'どの計画のものかわかりません。' : 'この計画は、データにありません。',
    ...(planId === null ? {} : { found: planId }),
    expected: plans.join('、'),
    fix: '読み方のファイルに plan: と計画のIDを書いてください。',
  };
}

/** Whether a source is in the data. */
export const hasSource = (drafts: Drafts, id: string) =>
  drafts.open('sources', null).rows.some(({ cells }) => cells['source_id'] === id);

/** A source that is not there. */
export function unknownSource({ file, sourceId }: FormMap, drafts: Drafts): Problem {
  const known = drafts.open('sources', null).rows.map(({ cells }) => cells['source_id'] ?? '');
  return {
    rule: 'form-map',
    file,
    message: '資料（source）が、data/sources.csv にありません。',
    found: sourceId ?? '',
    expected: known.slice(0, 12).join('、'),
    fix: 'ある資料のIDにするか、data/sources.csv に資料を加えてください。',
  };
}
