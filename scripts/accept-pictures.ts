// npm run pictures:accept: takes every chart, as it is drawn now, for the reviewed one. Look at the changes before.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturesFolder } from '../src/testing/pictures/compare.ts';
import { drawings } from '../src/testing/pictures/drawings.ts';
import { inlineDrawings } from '../src/testing/pictures/inline.ts';
import { finish } from './launch/finish.mjs';
import { buildSite } from './build/build-site.ts';
import { fixture } from './build/places.ts';

await finish(async () => {
  const site = await buildSite({ inputFolder: fixture, publish: false });
  const alone = Object.entries(drawings).map(([name, draw]) => [name, draw()] as const);
  const pictures = [...alone, ...Object.entries(inlineDrawings(site))];
  for (const [name, svg] of pictures) writeFileSync(join(picturesFolder, `${name}.svg`), svg);
  console.log(
    `✔ ${picturesFolder} に図を${pictures.length}枚書きました。git diff で確かめてください`,
  );
});
