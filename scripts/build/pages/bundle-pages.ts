// The process that makes one program of all pages: page-bundle.ts starts it. Astro with Vite is loaded nowhere else.
import { doOrdered } from '../processes/do-ordered.ts';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build, type AstroIntegration } from 'astro';
import { Stop } from '../../launch/stop.mjs';
import { withCost } from '../step-cost.ts';
import { listenToAstro } from './astro-log.mjs';
import { astroConfig, inAstroTurn, type Place } from './astro-config.ts';
import { assetsOf, programOf, stylesOf } from './bundle-layout.ts';

/** Where the site is to live, and the empty folder for the program and what its pages load. */
export interface BundleOrder {
  settings: Place;
  folder: string;
}

doOrdered(({ settings, folder }: BundleOrder) =>
  withCost('ページのプログラムを作成', () => inAstroTurn(() => bundle(settings, folder))),
);

async function bundle(settings: Place, folder: string): Promise<void> {
  const said: string[] = [];
  listenToAstro((message) => said.push(stripVTControlCharacters(message)));
  try {
    await build({
      ...astroConfig({ settings }),
      outDir: assetsOf(folder),
      // What lies in public/ belongs to a site and not to the program.
      publicDir: join(folder, 'no-public'),
      logger: { entrypoint: new URL('./astro-log.mjs', import.meta.url) },
      integrations: [keepProgram(folder)],
    });
  } catch (error) {
    const failure = 'ページの生成に失敗しました。';
    const heading = `${failure}次は、Astro のメッセージです。`;
    throw new Stop(failure, [heading, '', ...said, wordsOf(error)].join('\n'));
  }
}

/** Keeps what Astro has bundled at the moment at which it would render with it, and lets it render nothing. */
function keepProgram(folder: string): AstroIntegration {
  let pages: ReadonlyMap<string, { styles: unknown }> = new Map();
  return {
    name: 'keep-program',
    hooks: {
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'render-later',
          setup: () => Promise.resolve(keep(folder, pages)),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.resolve(new Response()),
        }),
    },
  };
}

function keep(folder: string, pages: ReadonlyMap<string, { styles: unknown }>): void {
  const styles = [...pages].map(([key, page]) => [key, { styles: page.styles }]);
  mkdirSync(dirname(stylesOf(folder)), { recursive: true });
  renameSync(join(assetsOf(folder), '.prerender'), programOf(folder));
  writeFileSync(stylesOf(folder), JSON.stringify(styles));
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as Error & { hint?: string; loc?: { file?: string; line?: number } };
  const place = loc?.file ? [`${loc.file}${loc.line ? ` ${loc.line}行目` : ''}`] : [];
  return [...place, error.message, ...(hint ? [hint] : [])].join('\n');
}
