import { element, the } from '../../search/browser/dom.ts';
import type { DeskData } from '../desk-data.ts';
import type { Delivery, DeskChoice, Examined } from '../examined.ts';
import type { DeskAnswer, DeskTask } from './desk-worker.ts';
import { chosenFiles, droppedFiles, readFiles, type NamedFile } from './dropped-files.ts';
import { editsToGive, type Picks } from './picks.ts';
import { showExamined } from './show-examined.ts';

// Runs in the browser, on /desk/ only. Files are read here and handed to a worker of the page: nothing is sent.

const page = {
  root: the<HTMLElement>('[data-desk]'),
  files: the<HTMLInputElement>('[data-desk-files]'),
  folder: the<HTMLInputElement>('[data-desk-folder]'),
  drop: the<HTMLElement>('[data-desk-drop]'),
  plan: the<HTMLSelectElement>('[data-desk-plan]'),
  year: the<HTMLInputElement>('[data-desk-year]'),
  mayDelete: the<HTMLInputElement>('[data-desk-delete]'),
  status: the<HTMLElement>('[data-desk-status]'),
  result: the<HTMLElement>('[data-desk-result]'),
  clear: the<HTMLButtonElement>('[data-desk-clear]'),
};

void start();

async function start(): Promise<void> {
  if (!isAble()) {
    tell(
      'このブラウザーでは点検できません。新しい Edge、Chrome、Firefox、Safari で開いてください。',
    );
    return;
  }
  try {
    const response = await fetch(page.root.dataset['source']!, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    work((await response.json()) as DeskData);
  } catch (error) {
    console.error(error);
    tell('点検の準備ができませんでした。ページを読み込み直してください。');
  }
}

/** What the check is written with came to browsers in 2023 and 2024. */
function isAble(): boolean {
  return (
    typeof Worker === 'function' &&
    typeof Map.groupBy === 'function' &&
    typeof Array.prototype.toSorted === 'function'
  );
}

function work(data: DeskData): void {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  const send = (task: DeskTask) => worker.postMessage(task);
  send({ kind: 'data', data });
  const desk = new Desk(send);

  worker.addEventListener('message', ({ data: answer }: MessageEvent<DeskAnswer>) =>
    desk.hear(answer),
  );
  for (const input of [page.files, page.folder])
    input.addEventListener('change', () => {
      void desk.take(chosenFiles(input.files));
      input.value = '';
    });
  for (const control of [page.plan, page.year, page.mayDelete])
    control.addEventListener('change', () => desk.check());
  page.clear.addEventListener('click', () => desk.clear());
  listenToDrops(page.drop, (files) => void desk.take(files));
  page.root.dataset['ready'] = '';
  tell('ファイルを待っています。');
}

/** What lies on the desk, and what has been chosen for it. */
class Desk {
  private files: Delivery[] = [];
  private others: string[] = [];
  private picks: Picks = { list: [], kept: new Set() };
  private examined: Examined | undefined;
  private readonly send: (task: DeskTask) => void;

  constructor(send: (task: DeskTask) => void) {
    this.send = send;
  }

  async take(files: readonly NamedFile[] | Promise<readonly NamedFile[]>): Promise<void> {
    const { deliveries, others } = await readFiles(await files);
    const names = new Set(deliveries.map(({ name }) => name));
    this.files = [...this.files.filter(({ name }) => !names.has(name)), ...deliveries];
    this.others = [...new Set([...this.others, ...others])];
    // A file that comes again may have other cells in the same places.
    for (const pick of this.picks.list)
      pick.edits = pick.edits.filter(({ file }) => !names.has(file));
    this.picks.list = this.picks.list.filter(({ edits }) => edits.length > 0);
    this.check();
  }

  check(): void {
    const { files, others, picks } = this;
    page.result.replaceChildren();
    page.clear.hidden = files.length === 0;
    if (files.length === 0) return tell('ファイルを待っています。');
    const edits = picks.list.flatMap((pick) => pick.edits);
    tell(`${named(files)}を点検しています…`);
    this.send({ kind: 'examine', files, choice: { ...chosen(), edits, others } });
  }

  clear(): void {
    this.files = [];
    this.others = [];
    this.picks = { list: [], kept: new Set() };
    this.check();
    page.files.focus();
  }

  hear(answer: DeskAnswer): void {
    if ('failed' in answer) {
      tell('点検が途中で止まりました。ファイルを1つずつ入れて、どれで止まるか確かめてください。');
      page.result.replaceChildren(element('p', { class: 'small' }, answer.failed));
    } else if ('given' in answer) {
      save(answer.given.name, answer.given.bytes);
      tell(givenWords(answer.given));
    } else {
      this.examined = answer.examined;
      this.draw();
    }
  }

  private draw(): void {
    const { picks, examined, send } = this;
    if (!examined) return;
    const again = () => {
      // The button that was pressed goes away with what it mended.
      page.status.focus();
      this.check();
    };
    const edits = () => editsToGive(picks, examined.mended);
    tell(
      showExamined(page.result, examined, {
        picks,
        again,
        redraw: () => this.draw(),
        give: (name) => send({ kind: 'give', name, edits: edits() }),
        giveSite: () => send({ kind: 'give-site' }),
      }),
    );
  }
}

function named(files: readonly Delivery[]): string {
  if (files.length > 5) return `${files.length}のファイル`;
  return files.map(({ name }) => `「${name}」`).join('');
}

function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const href = URL.createObjectURL(new Blob([bytes]));
  element('a', { href, download: name }).click();
}

function givenWords({
  name,
  cells,
  unwritten,
}: {
  name: string;
  cells: number;
  unwritten: number;
}) {
  const left = `式が入っているなどで書き換えられない${unwritten}のセルは、そのままです。`;
  const written = cells > 0 ? `${cells}のセルを書き換えて、` : '';
  return `${written}「${name}」を保存しました。${unwritten > 0 ? left : ''}`;
}

function chosen(): DeskChoice {
  const fy = Number(page.year.value);
  return {
    planId: page.plan.value || undefined,
    fy: fy > 0 ? fy : undefined,
    mayDelete: page.mayDelete.checked,
  };
}

/** Beside the box the browser would open the file instead of the page. */
function listenToDrops(
  box: HTMLElement,
  take: (files: Promise<readonly NamedFile[]>) => void,
): void {
  for (const type of ['dragover', 'drop'] as const)
    document.addEventListener(type, (event) => event.preventDefault());
  box.addEventListener('dragover', () => (box.dataset['over'] = ''));
  for (const type of ['dragleave', 'drop'] as const)
    box.addEventListener(type, () => delete box.dataset['over']);
  box.addEventListener('drop', ({ dataTransfer }) => {
    if (dataTransfer) take(droppedFiles(dataTransfer.items));
  });
}

function tell(words: string): void {
  page.status.textContent = words;
}
