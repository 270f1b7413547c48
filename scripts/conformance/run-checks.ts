import { conformCkan } from './ckan.ts';
import { conformDescribed } from './described.ts';
import { conformJson } from './json.ts';
import { conformRdf } from './rdf.ts';
import { conformTables } from './tables.ts';
import { step } from '../build/progress.ts';
import { lineOf, type Verdict } from './verdict.ts';

const parts = {
  'DCAT-AP 3 の SHACL': conformRdf,
  'CKAN の収集の手順': conformCkan,
  'DCAT-US 1.1・3.0 と Data Package 2 の JSON Schema': conformJson,
  'OpenAPI・JSON Schema・Croissant': conformDescribed,
  'CSVW・Table Schema・オープンデータ一覧': conformTables,
};

/** Holds a built site against the official files in a folder; says what it checked. Gives the exit code. */
export async function checkConformance(standards: string, site: string): Promise<number> {
  const verdicts: Verdict[] = [];
  for (const [name, conform] of Object.entries(parts)) {
    verdicts.push(...(await step(`${name}で検証`, () => conform(standards, site))));
  }
  for (const verdict of verdicts) console.log(lineOf(verdict));
  const count = verdicts.flatMap(({ violations }) => violations).length;
  console.log(`\n${verdicts.length}件を検証：違反${count}件`);
  return count > 0 ? 1 : 0;
}
