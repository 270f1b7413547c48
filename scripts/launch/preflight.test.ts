import { expect, test } from 'vitest';
import { preflight, whatDoesNotFit } from './preflight.mjs';

test.each([
  ['linux-x64', '2.36'],
  ['linux-arm64', '2.28'],
  ['linux-x64', '3.0'],
  ['darwin-arm64', undefined],
  ['win32-x64', undefined],
])('%s with glibc %s fits', (kind, glibc) => {
  expect(whatDoesNotFit({ kind, glibc })).toBeUndefined();
});

test.each([
  ['linux-x64', undefined, 'musl'],
  ['linux-x64', '2.17', '2.28 以上'],
  ['win32-arm64', undefined, 'win32-arm64'],
  ['freebsd-x64', undefined, 'freebsd-x64'],
])('%s with glibc %s does not fit, in one line that names it', (kind, glibc, named) => {
  const line = whatDoesNotFit({ kind, glibc });
  expect(line).toContain(named);
  expect(line).not.toContain('\n');
});

test('a command that is not there is answered with those that are', () => {
  expect(() => preflight('strat')).toThrow(
    'accept-pictures・assemble・bench・book・build・check・conformance・dev・diff・excel・format・import・import-form・lighthouse・lint・new・offline・preview・publish・publish-check・release・screenshot-readme・screenshots・search-quality・start・test・test-quick・typecheck',
  );
});

test('a command may live in the folder of its subject', () => {
  expect(preflight('assemble')).toMatch(/scripts.build.parts.assemble\.ts$/);
});

test('no word of JavaScript is a command', () => {
  expect(() => preflight('constructor')).toThrow('コマンド「constructor」はありません');
});

test('a command is one of the scripts', () => {
  expect(preflight('check')).toMatch(/scripts.check\.ts$/);
  expect(preflight('import-form')).toMatch(/scripts.desk.form.import-form\.ts$/);
});
