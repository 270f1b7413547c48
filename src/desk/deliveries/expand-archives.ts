import { isIgnored } from '../../load/read/ignored.ts';
import { UnreadableWorkbook, faults } from '../../load/read/workbook/fault.ts';
import { unpack } from '../../load/read/workbook/unpack.ts';
import { tooLargeDelivery } from '../../load/intake/sheets/open-delivery.ts';
import type { Problem } from '../../load/report/problem.ts';
import type { Delivery } from '../examined.ts';

/** What was dropped, with what lies in archives; of what nobody reads here the names alone. */
export interface Expanded {
  files: readonly Delivery[];
  others: readonly string[];
  problems: readonly Problem[];
}

/** Whether a file of a folder or an archive may hold what is checked here; what systems leave behind does not. */
export function isWanted(path: string): boolean {
  return /\.(xlsx|xlsm|xls|ods|csv|txt)$/i.test(path) && !isIgnored(`x/${path}`);
}

/** Whether a file is an archive of others. */
export function isArchive(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** Unpacks the archives among files: what lies in 回答.zip is called 回答.zip/… */
export function expandArchives(
  deliveries: readonly Delivery[],
  others: readonly string[],
): Expanded {
  const expanded = deliveries.map((delivery) =>
    isArchive(delivery.name)
      ? expanding(delivery)
      : { files: [delivery], others: [], problems: [] },
  );
  return {
    files: expanded.flatMap(({ files }) => files),
    others: [...others, ...expanded.flatMap((it) => it.others)],
    problems: expanded.flatMap(({ problems }) => problems),
  };
}

function expanding({ name: file, bytes, size = bytes.length }: Delivery): Expanded {
  const tooLarge = tooLargeDelivery(file, size);
  if (tooLarge) return { files: [], others: [], problems: [tooLarge] };
  try {
    const { names, parts } = unpack(bytes, isWanted);
    const files = [...parts].map(([path, part]) => ({ name: `${file}/${path}`, bytes: part }));
    const rest = names.filter((path) => !parts.has(path) && !path.endsWith('/'));
    return { files, others: rest.map((path) => `${file}/${path}`), problems: [] };
  } catch (error) {
    return { files: [], others: [], problems: [faultOf(file, error)] };
  }
}

function faultOf(file: string, error: unknown): Problem {
  const fault = error instanceof UnreadableWorkbook ? error.fault : faults.broken;
  if (fault !== faults.broken) return { rule: 'workbook', file, ...fault };
  return {
    rule: 'workbook',
    file,
    message: 'ZIP が壊れているか、途中で切れています。',
    expected: 'パスワードのない ZIP の全体',
    fix: 'もう一度 ZIP にするか、中のファイルをフォルダーのまま入れてください。',
  };
}
