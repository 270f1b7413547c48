import { siteGivenBack } from '../corrections/site-given-back.ts';
import { givenBack } from '../corrections/given-back.ts';
import type { CellEdit } from '../corrections/cell-edit.ts';
import { expandArchives } from '../deliveries/expand-archives.ts';
import type { DeskData } from '../desk-data.ts';
import { examine } from '../examine.ts';
import type { Delivery, DeskChoice, Examined } from '../examined.ts';

/** What the page sends: what to check against, once; the files as often as they change; what of them to give back. */
export type DeskTask =
  | { kind: 'data'; data: DeskData }
  | { kind: 'examine'; files: Delivery[]; choice: DeskChoice }
  | { kind: 'give'; name: string; edits: readonly CellEdit[] }
  | { kind: 'give-site' };

/** What it hears. */
export type DeskAnswer =
  | { examined: Examined }
  | { given: { name: string; bytes: Uint8Array<ArrayBuffer>; cells: number; unwritten: number } }
  | { failed: string };

// Beside the page, so that it answers while 50,000 rows are checked.
const port = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<DeskTask>) => void): void;
  postMessage(answer: DeskAnswer): void;
};

let data: DeskData | undefined;
let last: { files: Delivery[]; examined: Examined } | undefined;

port.addEventListener('message', ({ data: task }) => {
  try {
    const answer = answerTo(task);
    if (answer) port.postMessage(answer);
  } catch (error) {
    port.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
});

function answerTo(task: DeskTask): DeskAnswer | undefined {
  if (task.kind === 'data') data = task.data;
  if (task.kind === 'examine' && data) {
    last = { files: task.files, examined: examine(task.files, data, task.choice) };
    return { examined: last.examined };
  }
  if (task.kind === 'give' && last) return given(last.files, task.name, task.edits);
  if (task.kind === 'give-site' && last) {
    const { name, bytes } = siteGivenBack(last.files, last.examined.files);
    return { given: { name, bytes, cells: 0, unwritten: 0 } };
  }
  return undefined;
}

function given(files: readonly Delivery[], name: string, edits: readonly CellEdit[]): DeskAnswer {
  const file = expandArchives(files, []).files.find((it) => it.name === name)!;
  const { bytes, cells, unwritten } = givenBack(file, edits);
  const fileName = name.split('/').at(-1)!;
  return { given: { name: fileName, bytes, cells, unwritten: unwritten.length } };
}
