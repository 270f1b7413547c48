import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const testsNamed = (suffix: string) => [`src/**/*${suffix}`, `scripts/**/*${suffix}`];
const slow = testsNamed('.slow.test.ts');
const dist = testsNamed('.dist.test.ts');
const host = testsNamed('.host.test.ts');
const browser = testsNamed('.browser.test.ts');

// A transcription is held against its source where the input has its plan, and what speaks of all our plans where it
// has them all: the folder of another site passes every test that is left.
const transcriptions = 'src/testing/transcription';
const plans = resolve(process.env['AYUMI_INPUT'] ?? '.', 'data', 'plans');
const absent = readdirSync(transcriptions, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !existsSync(join(plans, entry.name)))
  .map(({ name }) => `${transcriptions}/${name}/**`);
const ofAllOurPlans = [
  `${transcriptions}/prose-complete.test.ts`,
  'src/quality/search/search-quality.*.test.ts',
];
const exclude = [
  ...configDefaults.exclude,
  ...(absent.length > 0 ? [...absent, ...ofAllOurPlans] : []),
];

// The suffix of a test says what it needs: nothing, more time, the built sites, or these and a web server or a browser.
export default defineConfig({
  test: {
    // The report tells by it which cases one loop made.
    includeTaskLocation: true,
    // Projects that need workers of their own run one after another, also where one command asks for several.
    projects: [
      {
        test: {
          name: 'units',
          sequence: { groupOrder: 0 },
          include: testsNamed('.test.ts'),
          exclude: [...exclude, ...slow, ...dist, ...host, ...browser],
          // No test changes what another sees, so modules are read once for all files of a worker.
          isolate: false,
          // They compute: as many workers as CI has cores, of which one would be kept free otherwise.
          maxWorkers: 2,
          // Only what hangs ends here: on a crowded machine a test of a second takes ten.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'slow',
          sequence: { groupOrder: 1 },
          include: slow,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'host',
          sequence: { groupOrder: 1 },
          include: host,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'dist',
          sequence: { groupOrder: 2 },
          include: dist,
          exclude,
          // To read the pages of the sites takes longer than most questions to them: they are read once, for all files.
          isolate: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 3 },
          include: browser,
          exclude,
          // One browser a worker, for all of its files; a test mostly waits for it, so there are two.
          isolate: false,
          maxWorkers: 2,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
