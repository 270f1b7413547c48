import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { payload, type Attempt } from './attempt.ts';
import { bytes, fences, keys } from './frontmatter-attempts.ts';
import { files, links } from './link-attempts.ts';
import { code, markup } from './text-attempts.ts';

/** Every attempt with the topic that it is the prose of: `attempt-1`. */
export const attempts: readonly (Attempt & { topic: string })[] = [
  ...[fences, bytes, keys, code, markup, links, files].flat(),
].map((attempt, at) => ({ ...attempt, topic: `attempt-${at + 1}` }));

/** Where the prose of a topic lies in an input folder. */
export const proseOf = (topic: string) => `content/topics/${topic}.mdx`;

/** Files that programs leave beside one's own, and their like that would run something: paths from the input folder on. */
export const ignoredFiles = [
  ...['data', 'content', 'content/pages', 'public', 'public/files'].flatMap((folder) =>
    [
      '.x.mjs',
      '.DS_Store',
      '.about.mdx.swp',
      '._about.mdx',
      '.hidden/about.mdx',
      '~$about.mdx',
      '#about.mdx#',
      'about.mdx~',
      'about.mdx.bak',
      'Thumbs.db',
      'desktop.ini',
      'Desktop.ini',
      '.~lock.about.csv#',
      '~WRL0001.tmp',
      '.env',
    ].map((name) => `${folder}/${name}`),
  ),
  // Kept in public/ itself only.
  'public/files/.nojekyll',
  'content/.htaccess',
];

/** Writes attempts into an input folder, each as the prose of a topic of its own. */
export function writeAttempts(folder: string, list: typeof attempts): void {
  for (const { topic, content } of list) {
    appendFileSync(
      join(folder, 'data/topics.csv'),
      `${topic},試み ${topic},Attempt,例です。
`,
    );
    writeFileSync(join(folder, proseOf(topic)), content);
  }
  // What an attempt may bring to run.
  writeFileSync(join(folder, 'canary.mjs'), `${payload};\n`);
}

/** Writes the files of programs into an input folder; whoever reads one as prose or as a program runs what is in it. */
export function writeIgnoredFiles(folder: string): void {
  for (const path of ignoredFiles) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${payload};\n`);
  }
}
