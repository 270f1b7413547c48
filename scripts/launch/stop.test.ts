import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { projectFolder } from '../../src/testing/builders/input-folder.ts';
import { printError, Stop } from './stop.mjs';

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
  return () => void vi.restoreAllMocks();
});

test('a stop is printed as it was written, what another program said before it', () => {
  printError(new Stop('止まりました。', 'detail\nsecond'));
  expect(printed).toEqual(['\ndetail\nsecond\n', '✖ 止まりました。']);
});

test('an error of src/ that is written for people is printed as it was written', () => {
  printError(Object.assign(new Error('問題があります。'), { isForPeople: true }));
  expect(printed).toEqual(['✖ 問題があります。']);
});

describe('a fault of ours is told in a sentence, without its trace', () => {
  test.each([
    ['an error', new TypeError('x is not a function')],
    ['a stack that ran over', new RangeError('Maximum call stack size exceeded')],
    ['a text', 'something'],
    ['nothing', undefined],
    ['an error of many lines', new Error('one\n    at two (three.ts:1:1)')],
  ])('%s', (_, error) => {
    printError(error);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^✖ プログラムの誤りで止まりました（.*）。/);
    expect(printed[0]).not.toMatch(/\n|^\s+at |\.ts:\d/);
  });
});

test('the trace is kept in the file that the sentence names', () => {
  printError(new TypeError('kept for the record'));
  const file = join(projectFolder, '.site', 'error.txt');
  expect(printed[0]).toContain(file);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toMatch(/kept for the record\n\s+at /);
});

test('a full disk is called so', () => {
  printError(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: '/x' }));
  expect(printed[0]).toMatch(/^✖ ディスクに空きがありません（\/x）。/);
});

test('control characters are written out, line breaks are kept', () => {
  printError(new Stop('あ\u001b[31m\u202eい', 'a\u0007\nb'));
  expect(printed).toEqual(['\na[U+0007]\nb\n', '✖ あ[U+001B][31m[U+202E]い']);
});
