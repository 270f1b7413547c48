import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build, type AstroInlineConfig } from 'astro';
import { handOver, type Composed } from '../../src/site.ts';
import { Stop } from '../launch/stop.mjs';
import { takeTurns } from '../launch/take-turns.mjs';
import { listenToAstro } from './astro-log.mjs';
import { root, workshop } from './places.ts';
import { inJapanese, step } from './progress.ts';
import { stagePublic } from './stage-public.ts';

// Astro's message for each thing it has written, `  ├─ /plans/index.html`, and one with the time that took, ` (+2ms)`.
const written = /[├└]─ (\S+)/;
const took = /^ *\(\+[\d.]+m?s\)/;

/** What Astro takes from a composed site. */
export function astroConfig({
  settings,
}: {
  settings: Pick<Composed['settings'], 'baseUrl' | 'basePath'>;
}): AstroInlineConfig {
  return { root, site: settings.baseUrl, base: settings.basePath };
}

/** Lets Astro write all pages and data files of a site composed from an input folder, and its public/, into an empty folder. */
export async function renderPages(
  composed: Composed,
  { inputFolder, outFolder }: { inputFolder: string; outFolder: string },
): Promise<void> {
  handOver(composed);
  const stage = join(dirname(outFolder), 'public');
  stagePublic(inputFolder, composed.publicFiles, stage);
  await step('ページを生成', (tell) =>
    inAstroTurn(async () => {
      const said = listen(tell);
      try {
        await build({
          ...astroConfig(composed),
          outDir: outFolder,
          publicDir: stage,
          logger: { entrypoint: new URL('./astro-log.mjs', import.meta.url) },
        });
      } catch (error) {
        const failure = 'ページの生成に失敗しました。';
        const heading = `${failure}次は、Astro のメッセージです。`;
        throw new Stop(failure, [heading, '', ...said, wordsOf(error)].join('\n'));
      } finally {
        rmSync(stage, { recursive: true, force: true });
      }
    }),
  );
}

/**
 * Does what runs Astro, one at a time: Astro keeps what it has found in a folder of the project (.astro), and two runs
 * would write it at once.
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
  const { hint, loc } = error as Error & { hint?: string; loc?: { file?: string; line?: number } };
  const place = loc?.file ? [`${loc.file}${loc.line ? ` ${loc.line}行目` : ''}`] : [];
  return [...place, error.message, ...(hint ? [hint] : [])].join('\n');
}
