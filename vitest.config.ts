import { configDefaults, defineConfig } from 'vitest/config';

const testsNamed = (suffix: string) => [`src/**/*${suffix}`, `scripts/**/*${suffix}`];
const dist = testsNamed('.dist.test.ts');
const host = testsNamed('.host.test.ts');
const browser = testsNamed('.browser.test.ts');

// The suffix of a test says what it needs: nothing, the built sites, or these and a web server or a browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: testsNamed('.test.ts'),
          exclude: [...configDefaults.exclude, ...dist, ...host, ...browser],
        },
      },
      { test: { name: 'host', include: host, testTimeout: 30_000, hookTimeout: 30_000 } },
      { test: { name: 'dist', include: dist, testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: browser,
          // One browser at a time: on a small machine several only slow each other down.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
