import { sizeInWords } from '../../src/words/byte-size.ts';

/** What a site is to a host: how many files, how large together, and the largest. */
export interface SiteSize {
  files: number;
  bytes: number;
  largest: { name: string; bytes: number };
}

interface Host {
  name: string;
  files?: number;
  bytes?: number;
  fileBytes?: number;
}

/** What common hosts take in their free plans, as their documentation says; a site of one's own server has no such limits. */
const hosts: readonly Host[] = [
  // docs.github.com/pages: published sites may be no larger than 1 GB; Git there takes no file above 100 MB.
  { name: 'GitHub Pages', bytes: 1e9, fileBytes: 100 * 2 ** 20 },
  // developers.cloudflare.com/pages/platform/limits
  { name: 'Cloudflare Pages（無料）', files: 20_000, fileBytes: 25 * 2 ** 20 },
];

/** For each host that a site is too large for, a sentence that says why. */
export function beyondHosts({ files, bytes, largest }: SiteSize): string[] {
  return hosts.flatMap((host) => {
    const why = [
      isMore(files, host.files) &&
        `ファイルは${inJapanese(host.files!)}個までです（いまは${inJapanese(files)}個）`,
      isMore(bytes, host.bytes) &&
        `全体で${sizeInWords(host.bytes!)}までです（いまは${sizeInWords(bytes)}）`,
      isMore(largest.bytes, host.fileBytes) &&
        `1つのファイルは${sizeInWords(host.fileBytes!)}までです（${largest.name} は${sizeInWords(largest.bytes)}）`,
    ].filter((it) => it !== false);
    return why.length > 0 ? [`${host.name} には置けません。${why.join('。')}。`] : [];
  });
}

function isMore(value: number, most: number | undefined): boolean {
  return most !== undefined && value > most;
}

function inJapanese(count: number): string {
  return count.toLocaleString('ja');
}
