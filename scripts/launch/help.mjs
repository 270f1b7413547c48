import { commands } from './commands.mjs';

/**
 * The help of a command, in Japanese.
 * @param {string} name
 */
export function helpOf(name) {
  const described = commands[name];
  if (!described) return helpOfAll();
  const { npm, about, words = [], options = {}, folder } = described;
  const lines = [
    ...(folder === false
      ? []
      : [
          [
            '[サイトのフォルダー]',
            'data と content のあるフォルダー（はじめは、このプロジェクト）',
          ],
        ]),
    ...words.map((it) => [it.required ? it.name : `[${it.name}]`, it.about]),
    ...Object.entries(options).map(([option, it]) => [optionInWords(option, it), it.about]),
    ['--help', 'この説明を表示する'],
  ];
  const typed = lines.slice(0, -1).map(([word]) => (word?.startsWith('--') ? `[${word}]` : word));
  const separator = npm.startsWith('npm') && typed.length > 0 ? ' --' : '';
  return [
    about,
    '',
    `使い方: ${[`${npm}${separator}`, ...typed].join(' ')}`,
    ...lines.map(([word, meaning]) => `  ${word}  ${meaning}`),
  ].join('\n');
}

/** @param {string[]} args */
export function asksForHelp(args) {
  return args.includes('--help') || args.includes('-h');
}

/** All commands, a line each. */
export function helpOfAll() {
  const lines = Object.values(commands).map(({ npm, about }) => `  ${npm}  ${about}`);
  return ['使えるコマンド（それぞれの説明は、後に -- --help）:', ...lines].join('\n');
}

/**
 * @param {string} name
 * @param {import('./commands.mjs').Option} option
 */
function optionInWords(name, { value, optional }) {
  if (!value) return `--${name}`;
  return optional ? `--${name} [${value}]` : `--${name} ${value}`;
}
