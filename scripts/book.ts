// npm run book -- <plan_id> [--out <file>]: prints a whole plan of the site last published as one tagged PDF.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command } from './launch/command.mjs';
import { Stop } from './launch/stop.mjs';
import { publishedSite } from './serve/published-site.ts';
import { bookPlan } from './review/book/book-chapters.ts';
import { findChromium } from './verify/find-chromium.ts';
import { root } from './build/places.ts';
import { printBook } from './review/book/print-book.ts';

await command('book', async ({ inputFolder, words, options }) => {
  const published = publishedSite();
  const plan = bookPlan(inputFolder, words);
  const out =
    typeof options['out'] === 'string'
      ? resolve(options['out'])
      : join(root, 'book', `${plan.id}.pdf`);
  if (existsSync(out) && statSync(out).isDirectory())
    throw new Stop('--out には、フォルダーではなく、PDF のファイルの名前を書いてください。');
  const site = { ...published, chromium: await findChromium() };
  await printBook(site, plan, out);
});
