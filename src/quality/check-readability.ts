import type { Judged } from './readability.ts';

const mostShown = 5;

/** Stops the build if a dataset breaks a rule that is not on the list of exceptions, saying all at once. */
export function checkReadability(datasets: readonly Judged[]): void {
  const faults = datasets.flatMap((dataset) =>
    dataset.results
      .filter(({ result }) => result === 'broken')
      .map(({ rule, faults: found }) => messageOf(dataset, rule.id, rule.title, found)),
  );
  if (faults.length === 0) return;
  throw new Error(
    `公開するデータが、機械可読性のルールを満たしていません。\n\n${faults.join('\n\n')}\n`,
  );
}

function messageOf({ name }: Judged, rule: string, title: string, found: string[]): string {
  const more = found.length > mostShown ? [`  ほか${found.length - mostShown}件`] : [];
  return [
    `✖ データセット ${name}：${rule} ${title}`,
    ...found.slice(0, mostShown).map((it) => `  ${it}`),
    ...more,
    '  直し方: データの値を直してください。資料のとおりで直せないときは、理由を付けて',
    '          src/quality/exceptions.ts の一覧に加えてください。',
  ].join('\n');
}
