import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build, type AstroInlineConfig } from 'astro';
import { handOver, type Composed } from '../../src/site.ts';
import { Stop } from '../launch/stop.mjs';
import { takeTurns } from '../launch/take-turns.mjs';
import { listenToAstro } from './astro-log.mjs';
import { root, workshop } from './places.ts';
import { inJapanese, step } from './progress.ts';

// Astro's message for each thing it has written, `  ├─ /plans/index.html`, and one with the time that took, ` (+2ms)`.
const written = /[├└]─ (\S+)/;
const took = /^ *\(\+[\d.]+m?s\)/;

/** What Astro takes from a composed site. */
export function astroConfig({ settings }: Pick<Composed, 'settings'>): AstroInlineConfig {
  return { root, site: settings.baseUrl, base: settings.basePath };
}

/** Lets Astro write all pages and data files of a composed site into an empty folder. */
export async function renderPages(composed: Composed, outFolder: string): Promise<void> {
  handOver(composed);
  await step('ページを生成', (tell) =>
    inAstroTurn(async () => {
      const said = listen(tell);
      try {
        await build({
          ...astroConfig(composed),
          outDir: outFolder,
          // Prose remembered from an earlier build might be of another input folder.
          force: true,
          logger: { entrypoint: new URL('./astro-log.mjs', import.meta.url) },
        });
      } catch (error) {
        const failure = 'ページの生成に失敗しました。';
        const heading = `${failure}次は、Astro のメッセージです。`;
        throw new Stop(failure, [heading, '', ...said, wordsOf(error)].join('\n'));
      }
    }),
  );
}

/**
 * Does what runs Astro, one at a time: Astro keeps the list of the prose it has read in a folder of the project
 * (.astro), so two runs with different input would publish each other's prose.
 */
export function inAstroTurn<T>(work: () => Promise<T>): Promise<T> {
  return takeTurns(join(workshop, 'astro.lock'), 'ほかの生成', work);
}

/** Counts what Astro says that it has written; gives the list that everything else it says is added to. */
function listen(tell: (counts: string) => void): string[] {
  const counts = { ページ: 0, ファイル: 0 };
  const others: string[] = [];
  listenToAstro((message) => {
    const text = stripVTControlCharacters(message);
    const path = written.exec(text)?.[1];
    if (took.test(text)) return;
    if (path === undefined) return void others.push(text);
    counts[path.endsWith('.html') ? 'ページ' : 'ファイル'] += 1;
    tell(inJapanese(counts));
  });
  return others;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint } = error as Error & { hint?: string };
  return [error.stack ?? error.message, ...(hint ? [hint] : [])].join('\n');
}
