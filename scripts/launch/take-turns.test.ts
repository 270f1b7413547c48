import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAlive, me } from './owner.mjs';
import { takeTurns } from './take-turns.mjs';

let folder = '';
let file = '';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  folder = mkdtempSync(join(tmpdir(), 'ayumi-turns-'));
  file = join(folder, 'turn.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('two that come at once work one after the other', async () => {
  const order: string[] = [];
  const work = (name: string) =>
    takeTurns(file, 'another', async () => {
      order.push(`${name} begins`);
      await sleep(50);
      order.push(`${name} ends`);
    });
  await Promise.all([work('a'), work('b')]);
  expect(order.map((line) => line.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends']);
});

test('the turn is given back after a failure', async () => {
  const fail = takeTurns(file, 'another', () => Promise.reject(new Error('failed')));
  await expect(fail).rejects.toThrow('failed');
  expect(existsSync(file)).toBe(false);
});

test('the turn of a killed process is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, `${pid}-1`);
  expect(await takeTurns(file, 'another', async () => 'done')).toBe('done');
});

test('a mark tells whether its process still runs', () => {
  expect(isAlive(me)).toBe(true);
  expect(isAlive('')).toBe(false);
  expect(isAlive('no mark')).toBe(false);
});

test.runIf(process.platform === 'linux')('a number given anew is another process', () => {
  expect(isAlive(`${process.pid}-1`)).toBe(false);
});
