import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureFolder, projectFolder } from '../../src/testing/builders/input-folder.ts';
import { readTyped } from './command.mjs';
import { commands } from './commands.mjs';
import { helpOf, helpOfAll } from './help.mjs';

interface Where {
  project: string;
  from: string;
  named: string | undefined;
}

const where: Where = {
  project: projectFolder,
  from: join(projectFolder, 'src'),
  named: undefined,
};
const typed = (line: string, at = where) => {
  const [name = '', ...args] = line.split(' ');
  return readTyped(name, args, at);
};

const scripts = globSync('scripts/*.ts', { cwd: projectFolder }).map((it) => basename(it, '.ts'));

test.each(scripts)('%s is in the list of commands', (name) => {
  expect(Object.keys(commands)).toContain(name);
});

test('a command that lies elsewhere is there', () => {
  const elsewhere = Object.values(commands).flatMap(({ script }) => script ?? []);
  expect(elsewhere).toContain('desk/form/import-form.ts');
  expect(elsewhere.filter((it) => !existsSync(join(projectFolder, 'scripts', it)))).toEqual([]);
});

describe('a site folder may come first', () => {
  test.each([
    ['check testing/fixture', fixtureFolder, []],
    ['check', projectFolder, []],
    ['release testing/fixture 1.2.0', fixtureFolder, ['1.2.0']],
    ['release 1.2.0', projectFolder, ['1.2.0']],
    ['book testing/fixture kaku-reform-2024', fixtureFolder, ['kaku-reform-2024']],
    ['lighthouse home measure', projectFolder, ['home', 'measure']],
  ])('%s', (line, folder, words) => {
    const { inputFolder, words: found } = typed(line);
    expect(join(inputFolder, '.')).toBe(join(folder, '.'));
    expect(found).toEqual(words);
  });

  test('AYUMI_INPUT names it from the project on', () => {
    const named = { ...where, named: 'src/testing/fixture' };
    expect(typed('check', named).inputFolder).toBe(fixtureFolder);
  });

  test('what is typed counts more than AYUMI_INPUT', () => {
    const named = { ...where, named: '/nonexistent' };
    expect(typed('check testing/fixture', named).inputFolder).toBe(fixtureFolder);
  });
});

describe('options', () => {
  test.each([
    ['format --check', { check: true }],
    ['release 1.2.0 --note=説明 --no-keep', { note: '説明', 'no-keep': true }],
    ['release 1.2.0 --note 説明', { note: '説明' }],
    ['dev --host', { host: true }],
    ['dev --host 0.0.0.0 --port 5000', { host: '0.0.0.0', port: '5000' }],
    ['dev --host --port 5000', { host: true, port: '5000' }],
    ['check', {}],
  ])('%s', (line, options) => {
    expect(typed(line).options).toEqual(options);
  });
});

describe('what a command does not take stops it, and its help is shown', () => {
  test.each([
    ['format --chek', '「--chek」という指定はありません'],
    ['check --port 1', '「--port」という指定はありません'],
    ['check -x', '「-x」という指定はありません'],
    ['format --constructor', '「--constructor」という指定はありません'],
    ['format --check=yes', '--check には値を書きません'],
    ['release', '<版> を書いてください'],
    ['release 1.2.0 1.3.0', '「1.3.0」は、このコマンドでは使えません'],
    ['release 1.2.0 --note', '--note の後に <説明> を書いてください'],
    ['dev --port --host', '--port の後に <番号> を書いてください'],
    ['typecheck src', '「src」は、このコマンドでは使えません'],
    ['check testing/fixture more', '「more」は、このコマンドでは使えません'],
  ])('%s', (line, message) => {
    expect(() => typed(line)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(message),
        details: helpOf(line.split(' ')[0]!),
      }),
    );
  });

  test.each([
    ['check nosuch', 'がありません。'],
    ['check words', 'に data がありません'],
  ])('a folder that is no site: %s', (line, message) => {
    expect(() => typed(line)).toThrow(message);
  });

  test('a folder of AYUMI_INPUT that is not there', () => {
    expect(() => typed('build', { ...where, named: '/nonexistent' })).toThrow(
      'フォルダー「/nonexistent」がありません。',
    );
  });
});

describe('help is in Japanese', () => {
  test.each(Object.keys(commands))('%s', (name) => {
    expect(helpOf(name)).toMatch(/^[^\n]*[ぁ-ん][^\n]*\n\n使い方: n/);
  });

  test('says the words and options that are taken', () => {
    expect(helpOf('release').split('\n')).toEqual([
      '変わったデータセットを、1つの版として記録する',
      '',
      '使い方: npm run release -- [サイトのフォルダー] <版> [--note <説明>] [--no-keep]',
      '  [サイトのフォルダー]  data と content のあるフォルダー（はじめは、このプロジェクト）',
      '  <版>  1.2.0 のような3つの数字',
      '  --note <説明>  版の説明',
      '  --no-keep  版のファイルを public/ に残さない',
      '  --help  この説明を表示する',
    ]);
  });

  test('lists every command', () => {
    expect(helpOfAll().split('\n')).toHaveLength(Object.keys(commands).length + 1);
  });
});
