import { conformCkan } from './ckan.ts';
import { conformJson } from './json.ts';
import { conformRdf } from './rdf.ts';
import { conformTables } from './tables.ts';
import { step } from '../build/progress.ts';

/** One file held against one rule book: how much was looked at, and what goes against it. */
export interface Verdict {
  /** The file of the site. */
  file: string;
  /** The shapes or the schema. */
  rules: string;
  /** What was counted: `triples`, `datasets`. */
  counts: Record<string, number>;
  violations: string[];
  /** Recommendations that are not met: no fault. */
  warnings: string[];
}

const parts = {
  'DCAT-AP 3 の SHACL': conformRdf,
  'CKAN の収集の手順': conformCkan,
  'DCAT-US 1.1 と Data Package 2 の JSON Schema': conformJson,
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

function lineOf({ file, rules, counts, violations, warnings }: Verdict): string {
  const counted = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  const mark = violations.length > 0 ? '✖' : '✓';
  const head = `${mark} ${file} × ${rules}: ${counted.join(', ')}; 違反${violations.length}・推奨${warnings.length}`;
  return [
    head,
    ...violations.slice(0, 20).map((it) => `    違反: ${it}`),
    ...summary(warnings),
  ].join('\n');
}

/** The same recommendation for many things is one line. */
function summary(warnings: string[]): string[] {
  const kinds = new Map<string, number>();
  for (const warning of warnings) {
    const kind = warning.replace(/^\S+ /, '').slice(0, 140);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].slice(0, 12).map(([kind, count]) => `    推奨（${count}件）: ${kind}`);
}
