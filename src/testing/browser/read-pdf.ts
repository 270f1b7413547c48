import { getDocumentProxy } from 'unpdf';

/** What a reader of a PDF finds in it. */
export interface ReadPdf {
  isTagged: boolean;
  language: string | undefined;
  title: string | undefined;
  /** Of all levels, in order. */
  bookmarks: string[];
  /** The sheets in order: size in millimetres, words without spaces, and which share of the height is empty below them. */
  sheets: { size: string; words: string; tags: string[]; emptyBelow: number }[];
  /** Where links go: a sheet, counted from 1, or an address; null if nowhere. */
  links: { from: number; to: number | string | null }[];
}

/** In points, from the edge of a sheet to above its number. */
const footer = 45;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
interface Node {
  role?: string;
  title?: string;
  items?: Node[];
  children?: Node[];
}

/** Reads a PDF as a reader program does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const info = (await document.getMetadata()).info as Record<string, string | undefined>;
  const outline = ((await document.getOutline()) ?? []) as Node[];
  const read: ReadPdf = {
    isTagged: (await document.getMarkInfo())?.Marked === true,
    language: info['Language'],
    title: info['Title'],
    bookmarks: all(outline, ({ items }) => items).map(({ title }) => title ?? ''),
    sheets: [],
    links: [],
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const { sheet, links } = await readSheet(document, number);
    read.sheets.push(sheet);
    for (const link of links) read.links.push(link);
  }
  await document.loadingTask.destroy();
  return read;
}

async function readSheet(document: Document, number: number) {
  const page = await document.getPage(number);
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const { items } = await page.getTextContent();
  const words = items.map((item) => ('str' in item ? item.str : '')).join('');
  // The number of the sheet stands in the margin below.
  const heights = items.flatMap((item) =>
    'str' in item && item.str.trim() && item.transform[5] > bottom + footer
      ? [item.transform[5] as number]
      : [],
  );
  const lowest = heights.reduce((least, height) => Math.min(least, height), top);
  const tree = (await page.getStructTree()) as Node | null;
  const links = [];
  for (const { subtype, dest, url } of await page.getAnnotations()) {
    if (subtype !== 'Link') continue;
    links.push({ from: number, to: url ?? (await sheetOf(document, dest)) });
  }
  return {
    sheet: {
      size: `${millimetres(right - left)} × ${millimetres(top - bottom)}`,
      words: words.replaceAll(/\s/g, ''),
      emptyBelow: (lowest - bottom) / (top - bottom),
      tags: all(tree ? [tree] : [], ({ children }) => children).map(({ role }) => role ?? ''),
    },
    links,
  };
}

async function sheetOf(document: Document, target: unknown): Promise<number | null> {
  const place = typeof target === 'string' ? await document.getDestination(target) : target;
  return Array.isArray(place) ? (await document.getPageIndex(place[0])) + 1 : null;
}

function all(nodes: Node[], inside: (node: Node) => Node[] | undefined): Node[] {
  return nodes.flatMap((node) => [node, ...all(inside(node) ?? [], inside)]);
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
