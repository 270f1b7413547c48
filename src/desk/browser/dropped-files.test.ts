import { expect, test } from 'vitest';
import { droppedFiles, readFiles } from './dropped-files.ts';

interface Tree {
  [name: string]: string | Tree;
}

/** An entry as browsers hand over what was dropped: folders tell of what is in them in portions of two. */
function entry(name: string, tree: string | Tree, above = ''): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  if (typeof tree === 'string') {
    const file = (take: (file: File) => void) => take(new File([tree], name));
    return { isFile: true, name, fullPath, file } as unknown as FileSystemEntry;
  }
  const children = Object.entries(tree).map(([child, part]) => entry(child, part, fullPath));
  const readEntries = (take: (part: FileSystemEntry[]) => void) => take(children.splice(0, 2));
  const createReader = () => ({ readEntries });
  return { isFile: false, name, fullPath, createReader } as unknown as FileSystemEntry;
}

const items = (...entries: FileSystemEntry[]) =>
  entries.map((it) => ({ webkitGetAsEntry: () => it })) as unknown as DataTransferItemList;

test('what lies in dropped folders comes with its path, however many portions it is told in', async () => {
  const site = {
    data: {
      'plans.csv': 'a',
      'organizations.csv': 'b',
      'topics.csv': 'c',
      plans: { x: { 'results.csv': 'd' } },
    },
  };
  const files = await droppedFiles(items(entry('市', site), entry('記入.xlsx', 'e')));
  expect(files.map(({ name }) => name).toSorted()).toEqual([
    '市/data/organizations.csv',
    '市/data/plans.csv',
    '市/data/plans/x/results.csv',
    '市/data/topics.csv',
    '記入.xlsx',
  ]);
});

test('of a folder only what may hold a table is read, of the rest the names are known', async () => {
  const folder = {
    data: { 'plans.csv': 'a', '.~lock.plans.csv#': '', '~$記入.xlsx': '' },
    public: { 'keikaku.pdf': 'p' },
  };
  const { deliveries, others } = await readFiles(await droppedFiles(items(entry('市', folder))));
  expect(deliveries.map(({ name }) => name)).toEqual(['市/data/plans.csv']);
  expect(others.toSorted()).toEqual([
    '市/data/.~lock.plans.csv#',
    '市/data/~$記入.xlsx',
    '市/public/keikaku.pdf',
  ]);
});

test('a file that was dropped by itself is read, whatever it is, so that it can be told why it cannot be used', async () => {
  const { deliveries } = await readFiles(await droppedFiles(items(entry('記入.docx', 'x'))));
  expect(deliveries.map(({ name }) => name)).toEqual(['記入.docx']);
});

test('what is too large is not taken into memory', async () => {
  const huge = { size: 200_000_000, arrayBuffer: () => Promise.reject(new Error('read')) };
  const { deliveries } = await readFiles([{ name: '大.xlsx', file: huge as unknown as File }]);
  expect(deliveries).toEqual([{ name: '大.xlsx', bytes: new Uint8Array(), size: 200_000_000 }]);
});
