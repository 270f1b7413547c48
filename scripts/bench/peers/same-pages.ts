import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PeerSite } from './peer-site.ts';

/** Pages whose words differ between two folders, with those that only one of them has. */
export function differentPages(one: string, other: string): string[] {
  const pages = (folder: string) => globSync('**/*.html', { cwd: folder });
  const all = [...new Set([...pages(one), ...pages(other)])].toSorted();
  return all.filter((page) => wordsOf(join(one, page)) !== wordsOf(join(other, page)));
}

/** Words of the measures that a built site of ours does not say on their pages. */
export function missingWords({ plans }: PeerSite, site: string): string[] {
  return plans.flatMap(({ measures }) =>
    measures.flatMap(({ address, title, summary, texts, stages, indicators, results, facts }) => {
      const page = wordsOf(join(site, address, 'index.html'));
      const wanted = [
        ...[title, summary, ...texts.map(({ text }) => text)],
        ...stages.flatMap(({ action, words }) => [action, words]),
        ...indicators.map(({ name }) => name),
        ...results.map(({ text }) => text),
        ...facts.flatMap(({ name, text }) => (name === '担当課' ? text.split('、') : [])),
      ];
      const missing = wanted.filter((words) => !page.includes(words.replaceAll(/\s+/g, '')));
      return missing.map((words) => `${address}：${words}`);
    }),
  );
}

const letters: Record<string, string> = {
  '#34': '"',
  '#39': "'",
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
};

/** The words of what stands in <main> of a page, without space; nothing where there is no page. */
function wordsOf(file: string): string {
  const html = readIfThere(file);
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? '';
  return main
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#34|#39|quot|amp|lt|gt);/g, (_, name: string) => letters[name]!)
    .replaceAll(/\s+/g, '');
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
