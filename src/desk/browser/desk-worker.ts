import type { DeskData } from '../desk-data.ts';
import { examine, type Delivery, type DeskChoice, type Examined } from '../examine.ts';

/** What the page sends: what to check against, once, and then the files as often as they change. */
export type DeskTask =
  { kind: 'data'; data: DeskData } | { kind: 'examine'; files: Delivery[]; choice: DeskChoice };

/** What it hears. */
export type DeskAnswer = { examined: Examined } | { failed: string };

// Beside the page, so that it answers while 50,000 rows are checked.
const port = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<DeskTask>) => void): void;
  postMessage(answer: DeskAnswer): void;
};

let data: DeskData | undefined;

port.addEventListener('message', ({ data: task }) => {
  if (task.kind === 'data') {
    data = task.data;
    return;
  }
  try {
    if (data) port.postMessage({ examined: examine(task.files, data, task.choice) });
  } catch (error) {
    port.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
});
