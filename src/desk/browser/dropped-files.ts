import { mostBytes } from '../../load/read/workbook/unpack.ts';
import { isArchive, isWanted } from '../deliveries/expand-archives.ts';
import type { Delivery } from '../examined.ts';

/** A file with its folders, as it was dropped or chosen. */
export interface NamedFile {
  name: string;
  file: File;
}

/** Files that were chosen, one by one or as a folder. */
export function chosenFiles(list: FileList | null): NamedFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Files that were dropped, and those in folders that were. */
export async function droppedFiles(items: DataTransferItemList): Promise<NamedFile[]> {
  // They are gone once the event is over.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: NamedFile[] = [];
  // A folder is told in portions, the last of which is empty.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return found;
    for (const files of await Promise.all(part.map(filesIn)))
      for (const it of files) found.push(it);
  }
}

/** The bytes of files that may be checked, and the names of those that came along in a folder. */
export async function readFiles(
  files: readonly NamedFile[],
): Promise<{ deliveries: Delivery[]; others: string[] }> {
  const isRead = ({ name }: NamedFile) => !name.includes('/') || isWanted(name) || isArchive(name);
  const deliveries = await Promise.all(files.filter(isRead).map(read));
  return { deliveries, others: files.filter((it) => !isRead(it)).map(({ name }) => name) };
}

/** What is too large is not taken into memory. */
async function read({ name, file }: NamedFile): Promise<Delivery> {
  if (file.size > mostBytes) return { name, bytes: new Uint8Array(), size: file.size };
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
