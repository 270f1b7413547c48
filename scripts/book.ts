// npm run book -- <plan_id> [--out <file>]: prints a whole plan of the site last published as one tagged PDF.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { finish } from './launch/finish.mjs';
import { Stop } from './launch/stop.mjs';
import { basePath } from './serve/base-path.ts';
import { bookPlan } from './review/book/book-chapters.ts';
import { findChromium } from './verify/find-chromium.ts';
import { dist, inputFolder, root } from './build/places.ts';
import { printBook } from './review/book/print-book.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});

await finish(async () => {
  if (!existsSync(dist))
    throw new Stop('冊子にするサイトがまだありません。先に npm run build を実行してください。');
  const plan = bookPlan(inputFolder, positionals);
  const out = values.out ? resolve(values.out) : join(root, 'book', `${plan.id}.pdf`);
  if (existsSync(out) && statSync(out).isDirectory())
    throw new Stop('--out には、フォルダーではなく、PDF のファイルの名前を書いてください。');
  const site = { folder: dist, base: basePath(dist), chromium: await findChromium() };
  await printBook(site, plan, out);
});
