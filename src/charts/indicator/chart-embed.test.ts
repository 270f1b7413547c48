import { expect, test } from 'vitest';
import { smallPlan, type Written } from '../../testing/builders/small-site.ts';
import { chartEmbedCode } from './chart-embed.ts';
import { indicatorSvg } from './indicator-svg.ts';

function indicatorOf(values: NonNullable<Written['indicator_values']>) {
  const { indicators } = smallPlan({
    indicators: [{ indicator_no: 'a', measure_no: '1', name: '<窓口>の"数"' }],
    indicator_values: values.map((value) => ({ indicator_no: 'a', label: '', ...value })),
  });
  return indicators[0]!;
}

test('the code has the size of the picture itself', () => {
  const indicator = indicatorOf([{ series: 'target', fy: 2025, value: 10 }]);
  const code = chartEmbedCode(indicator)!;
  const [, width, height] = /<svg[^>]* width="(\d+)"[^>]* height="(\d+)"/.exec(
    indicatorSvg(indicator)!,
  )!;
  expect(code).toContain(`width="${width}" height="${height}"`);
});

test('it shows the file of the chart and links to the page of the indicator', () => {
  const code = chartEmbedCode(indicatorOf([{ series: 'target', fy: 2025, value: 10 }]))!;
  expect(code).toMatch(
    /^<a href="[^"]+\/indicators\/a\/"><img src="[^"]+\/indicators\/a\/chart\.svg"/,
  );
});

test('a name cannot break out of it', () => {
  const code = chartEmbedCode(indicatorOf([{ series: 'target', fy: 2025, value: 10 }]))!;
  expect(code).toContain('&lt;窓口&gt;');
  expect(code.match(/</g)).toHaveLength(3);
});

test('without a number there is none', () => {
  expect(chartEmbedCode(indicatorOf([]))).toBeNull();
});
