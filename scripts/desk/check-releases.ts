import { unreleased } from '../../src/publish/releases/release.ts';
import type { Described } from '../../src/site.ts';
import { inJapanese, step } from '../build/progress.ts';

/** The names of the datasets of a site that data/releases.csv does not tell as they are now. */
export async function unreleasedIn({ datasets }: Described): Promise<string[]> {
  return step('データの版を点検', (tell) => {
    const names = unreleased(datasets).map(({ name }) => name);
    tell(inJapanese({ データセットが版の記録と違います: names.length }));
    return names;
  });
}

const mostNamed = 8;

/** What to do about them. */
export function adviceOn(names: readonly string[]): string {
  const others = names.length - mostNamed;
  return [
    `次の${names.length}データセットは、版の記録（data/releases.csv）にないか、記録した後に変わっています。`,
    ...names.slice(0, mostNamed).map((name) => `  ${name}`),
    ...(others > 0 ? [`  ほか${others}データセット`] : []),
    'データを集める側は、版の日時で更新を知ります。公開する前に、次を実行してください。',
    '  npm run release -- <版> --note <説明>',
  ].join('\n');
}
