import { getDocumentProxy } from 'unpdf';

/** Reads where the parts of a PDF that links lead to begin: page numbers by their ids, and the number of sheets. */
export async function pagesOfParts(
  pdf: Uint8Array,
): Promise<{ pages: Record<string, number>; sheets: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const pages: Record<string, number> = {};
  for (const [id, target] of Object.entries(await document.getDestinations())) {
    const [page] = (target ?? []) as Parameters<typeof document.getPageIndex>;
    if (page) pages[id] = (await document.getPageIndex(page)) + 1;
  }
  const sheets = document.numPages;
  await document.loadingTask.destroy();
  return { pages, sheets };
}
