import { expect, test } from 'vitest';
import { similarPhase } from './similar-phase.ts';

const rows = ['検討', '調達・開発', '試行', '順次導入', '導入', '*の公表', '*'].map(
  (pattern, at) => ({
    line: at + 2,
    cells: { pattern },
    isMisshapen: false,
  }),
);

test.each([
  ['調達・構築', '調達・開発'],
  ['再検討', '検討'],
  ['全庁に導入', '導入'],
  ['順次導入を拡大', '順次導入'],
  ['結果の公表', '*の公表'],
  ['開園', undefined],
  ['調整', undefined],
  ['', undefined],
])('%s is most like %s', (stage, pattern) => {
  expect(similarPhase(stage, rows)?.cells.pattern).toBe(pattern);
});
