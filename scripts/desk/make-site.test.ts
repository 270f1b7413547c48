import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { makeSite } from './make-site.ts';

const answers = {
  name: '架空町',
  kana: 'カクウチョウ',
  english: 'Kaku Town (fictional)',
  'lg-code': '999989',
  kind: 'town',
  'plan-id': 'kakucho-reform-2026',
  'plan-title': '架空町行財政改革プラン',
  'plan-english': 'Kaku Town Reform Plan (fictional)',
  start: '2026',
  end: '2030',
  divisions: '総務課、住民課,建設課',
  'base-url': 'https://www.town.kaku.example.jp/ayumi/',
  'contact-url': 'https://www.town.kaku.example.jp/',
  'contact-email': 'somu@town.kaku.example.jp',
};

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a new site passes the check, with its divisions and nothing of the sample', () => {
  const folder = newFolder();
  makeSite(folder, answers);
  const { problems, rows } = load(folder);
  expect(problems).toEqual([]);
  expect(rows.site.divisions!.map(({ name }) => name)).toEqual(['総務課', '住民課', '建設課']);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const texts = files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
  expect(texts.filter((text) => text.includes('架空市'))).toEqual([]);
});

test('what is not said is asked for, all at once', () => {
  const folder = newFolder();
  expect(() => makeSite(folder, { ...answers, kana: undefined, end: undefined })).toThrow(
    /--kana[^]*--end/,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that has something in it is left alone', () => {
  const folder = newFolder();
  makeSite(folder, answers);
  expect(() => makeSite(folder, answers)).toThrow('もう何かあります');
});
