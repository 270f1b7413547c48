import { expect, test } from 'vitest';
import type { StatusCount } from '../../model/types/model.ts';
import { statusSegments } from './status-layout.ts';

const count = (status: StatusCount['status'], indicators: number): StatusCount => ({
  status,
  indicators: Array.from<StatusCount['indicators'][number]>({ length: indicators }),
});

test('a single status fills the bar', () => {
  expect(statusSegments([count('achieved', 3)])).toEqual([
    { status: 'achieved', count: 3, x: 0, width: 100 },
  ]);
});

// 99.4 percent are left beside one gap of 0.6: 2 of 7 are 28.4, 5 of 7 are 71.
test('segments share what the gaps leave, and end at 100', () => {
  expect(statusSegments([count('achieved', 2), count('on_track', 5)])).toEqual([
    { status: 'achieved', count: 2, x: 0, width: 28.4 },
    { status: 'on_track', count: 5, x: 29, width: 71 },
  ]);
});
