// npm run diff -- <前> [<後>]: shows in words what changes for readers between two site folders or Git revisions.
import { command } from './launch/command.mjs';
import { printDifferences } from './desk/print-differences.ts';
import { stateOf } from './desk/state-of.ts';
import { siteDifferences } from '../src/publish/differences/site-differences.ts';

await command('diff', async ({ inputFolder, words: [before, after = inputFolder] }) => {
  const old = await stateOf(inputFolder, before!);
  const now = await stateOf(inputFolder, after);
  printDifferences(siteDifferences(old, now), now);
});
