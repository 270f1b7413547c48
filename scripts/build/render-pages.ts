import { inJapanese, step } from './progress.ts';
import { runAstro } from './run-astro.ts';
import { stopIfFailed } from './run-tool.ts';

// Astro's line for each thing it has written: `05:43:35   ├─ /plans/index.html (+2ms)`.
const written = /[├└]─ (.+) \(\+[\d.]+m?s\)/;

/** Lets Astro write all pages and data files of the site into an empty folder. */
export async function renderPages(inputFolder: string, outFolder: string): Promise<void> {
  const counts = { ページ: 0, ファイル: 0 };
  await step('ページを生成', async (tell) => {
    // --force: prose remembered from an earlier build might be of another input folder.
    const args = ['build', '--outDir', outFolder, '--force'];
    const { code, output } = await runAstro(args, inputFolder, (line) => {
      const path = written.exec(line)?.[1];
      if (path === undefined) return;
      counts[path.endsWith('.html') ? 'ページ' : 'ファイル'] += 1;
      tell(inJapanese(counts));
    });
    const telling = output.split('\n').filter((line) => !written.test(line));
    stopIfFailed({ code, output: telling.join('\n') }, 'ページの生成に失敗しました');
  });
}
