import { element, the } from '../../search/browser/dom.ts';
import type { DeskData } from '../desk-data.ts';
import type { Delivery, DeskChoice } from '../examine.ts';
import type { DeskAnswer, DeskTask } from './desk-worker.ts';
import { showExamined } from './show-examined.ts';

// Runs in the browser, on /desk/ only. Files are read here and handed to a worker of the page: nothing is sent.

const page = {
  root: the<HTMLElement>('[data-desk]'),
  files: the<HTMLInputElement>('[data-desk-files]'),
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
  let files: Delivery[] = [];

  const check = () => {
    page.result.replaceChildren();
    page.clear.hidden = files.length === 0;
    if (files.length === 0) return tell('ファイルを待っています。');
    tell(`${files.map(({ name }) => `「${name}」`).join('')}を点検しています…`);
    send({ kind: 'examine', files, choice: chosen() });
  };
  const take = async (list: FileList | null | undefined) => {
    const added = await Promise.all([...(list ?? [])].map(read));
    const names = new Set(added.map(({ name }) => name));
    files = [...files.filter(({ name }) => !names.has(name)), ...added];
    check();
  };

  worker.addEventListener('message', ({ data: answer }: MessageEvent<DeskAnswer>) => {
    if ('failed' in answer) {
      tell('点検が途中で止まりました。ファイルを1つずつ入れて、どれで止まるか確かめてください。');
      page.result.replaceChildren(element('p', { class: 'small' }, answer.failed));
      return;
    }
    tell(showExamined(page.result, answer.examined));
  });
  page.files.addEventListener('change', () => {
    void take(page.files.files);
    page.files.value = '';
  });
  for (const control of [page.plan, page.year, page.mayDelete])
    control.addEventListener('change', check);
  page.clear.addEventListener('click', () => {
    files = [];
    check();
    page.files.focus();
  });
  listenToDrops(page.drop, (list) => void take(list));
  page.root.dataset['ready'] = '';
  tell('ファイルを待っています。');
}

async function read(file: File): Promise<Delivery> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
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
function listenToDrops(box: HTMLElement, take: (files: FileList | undefined) => void): void {
  for (const type of ['dragover', 'drop'] as const)
    document.addEventListener(type, (event) => event.preventDefault());
  box.addEventListener('dragover', () => (box.dataset['over'] = ''));
  for (const type of ['dragleave', 'drop'] as const)
    box.addEventListener(type, () => delete box.dataset['over']);
  box.addEventListener('drop', (event) => take(event.dataTransfer?.files));
}

function tell(words: string): void {
  page.status.textContent = words;
}
