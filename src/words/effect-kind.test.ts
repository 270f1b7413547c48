import { expect, test } from 'vitest';
import { effectKindLabel, readEffectKind } from './effect-kind.ts';

test.each([
  [{ kind: 'saving', unit: '千円', isOneOff: false }, '歳出の減（千円）'],
  [{ kind: 'revenue', unit: '千円', isOneOff: true }, '歳入の増（千円、一時的）'],
  // The name of the kind holds brackets itself.
  [{ kind: 'money', unit: '百万円', isOneOff: false }, '効果額（歳入・歳出の区分なし）（百万円）'],
])('%j is written %s, and read back', (kind, label) => {
  expect(effectKindLabel(kind)).toBe(label);
  expect(readEffectKind(label)).toEqual(kind);
});

test.each(['歳出の減(千円)', ' 歳出の減 （千円） '])('「%s」 is read as well', (label) => {
  expect(readEffectKind(label)).toEqual({ kind: 'saving', unit: '千円', isOneOff: false });
});

test.each(['歳出の減', '歳出の減（）', '人件費（千円）', '歳出の減（千円、毎年）'])(
  '「%s」 says no kind and unit',
  (label) => {
    expect(readEffectKind(label)).toBeUndefined();
  },
);
