import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCells } from '../../load/read/cells.ts';
import { findRepairs } from '../../load/repair/find-repairs.ts';
import { checkMeaning } from '../../load/rules/cells/meaning.ts';
import { parseTable } from '../../load/read/parse.ts';
import { formatProblems } from '../../load/report/problem.ts';
import { formats } from '../../publish/formats/all-formats.ts';
import { tableList, tables } from '../../tables/all-tables.ts';
import { fixtureFolder, projectFolder } from '../builders/input-folder.ts';

const readme = read('README.md');
const pages = globSync('docs/*.md', { cwd: projectFolder }).sort();
const documents = ['README.md', 'CONTRIBUTING.md', ...pages];
const docs = documents.map(read).join('\n');
const architecture = read('docs/architecture.md');
const blocks = [...docs.matchAll(/^( *)```\w*\n([\s\S]*?)^ *```$/gm)].map(([, indent, text]) =>
  text!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
);
/** What stands in backticks in the running text. */
const spans = [
  ...new Set(
    [...docs.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
      ([, it]) => it!,
    ),
  ),
];

describe('what there is, is named', () => {
  test.each(tableList)('table $name, with its Japanese name', ({ name, title }) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\| ${title} +\\|`, 'm'));
  });

  test.each(derivedTables())('derived table %s', (name) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'));
  });

  test.each(formats)('format $ending', ({ ending }) => {
    expect(spans).toContain(`/data/<table>.${ending}`);
  });

  test.each(npmScripts())('%s', (script) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${script}\` `, 'm'));
  });

  const folders = [
    ...foldersIn('.').filter((folder) => !isIgnored(folder)),
    ...foldersIn('src').map((folder) => `src/${folder}`),
  ];
  test.each(folders)('folder %s, in the tree', (folder) => {
    expect(tree()).toContain(folder);
  });

  test.each(rulesInCode())('rule %s', (rule) => {
    expect(docs).toMatch(new RegExp(`^\\| \`${rule}\` `, 'm'));
  });

  test.each(pages)('%s, in CONTRIBUTING', (page) => {
    expect(read('CONTRIBUTING.md')).toContain(`](${page})`);
  });

  const rooms = foldersIn('src').filter((folder) => folder !== 'testing');
  test.each(rooms)('folder src/%s, once, with what it may import', (folder) => {
    expect(architecture.match(new RegExp(`^\\| \`src/${folder}\` `, 'gm'))).toHaveLength(1);
  });

  test.each(foldersIn('scripts'))('folder scripts/%s', (folder) => {
    expect(architecture).toContain(`\`scripts/${folder}\``);
  });
});

describe('what is named, is there', () => {
  test('rows of the tables in README, rules and formats', () => {
    const firstCells = [...docs.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name!);
    const known = [
      ...tableList.map(({ name }) => name),
      ...derivedTables(),
      ...readdirSync(join(projectFolder, 'src/testing/broken')),
      // What is taken in is judged before it is data, so no broken folder shows it.
      ...rulesInCode('src/load/intake'),
    ];
    expect(firstCells.filter((name) => !known.includes(name))).toEqual([]);
    const endings = formats.map(({ ending }) => `/data/<table>.${ending}`);
    const files = spans.filter((span) => span.startsWith('/data/<table>'));
    expect(files.filter((file) => !endings.includes(file))).toEqual([]);
  });

  test('every address', () => {
    const routes = globSync('**/*.{astro,ts}', { cwd: join(projectFolder, 'src/pages') })
      .map((file) => file.replace(/(index)?\.(astro|ts)$/, '').replaceAll(/\[\w+\]/g, '[^/]+'))
      .map((route) => new RegExp(`^/${route}$`));
    const addresses = spans.filter((span) => span.startsWith('/'));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((it) => !routes.some((route) => route.test(it)))).toEqual([]);
  });

  test('every npm command', () => {
    const commands = [...docs.matchAll(/\bnpm (?:run [\w:-]+|start|test)/g)].map(([it]) => it);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !npmScripts().includes(command))).toEqual([]);
  });

  test('every line of the tree', () => {
    expect(tree().length).toBeGreaterThan(10);
    expect(tree().filter((path) => !exists(path))).toEqual([]);
  });

  test('every path in backticks, every link and every picture', () => {
    const links = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, to]) =>
        // As prose names what lies in public/.
        to!.startsWith('/') ? join('public', to!) : join(dirname(file), to!),
      ),
    );
    const paths = [...spans.filter(isPath), ...links];
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  test('every table, column, value and name of the code in backticks', () => {
    const words = spans.filter((span) => /^[A-Za-z]\w*$/.test(span));
    const code = globSync('{src,scripts}/**/*.{ts,mjs,astro}', { cwd: projectFolder })
      .filter((file) => !file.endsWith('docs.test.ts'))
      .map(read)
      .join('\n');
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(code))).toEqual([]);
  });
});

describe('the messages shown are those printed', () => {
  const shown = blocks.filter((block) => block.startsWith('✖ '));

  test('the slip in “a figure in three steps”, with the row given there', () => {
    const message = shown.find((block) => block.includes('half-translated-number'))!;
    const [, path, line] = /^✖ (\S+) (\d+)行目/.exec(message)!;
    const row = /^ *\+(.+)$/m.exec(readme)![1]!.replace(',2027,', ',令和9年度,');
    const [columns] = read(path!).split('\n', 1);
    const text = `${columns}${'\n'.repeat(Number(line) - 1)}${row}\n`;
    const { raw } = parseTable({ path: path!, text }, tables.schedule, null);
    const input = {
      tables: [raw],
      prose: [],
      unreadable: [],
      takenNames: new Set<string>(),
      publicFiles: [],
    };
    const printed = formatProblems(checkCells(input, [checkMeaning(findRepairs(input))]));
    expect(message.split('\n\n')[0]).toBe(printed);
  });

  test('the good example of CONTRIBUTING', () => {
    const message = shown.find((block) => block.includes('規則: reference'))!.trim();
    const expected = read('src/testing/broken/reference/expected.txt').trim().split('\n\n');
    expect(expected).toContain(message);
  });
});

test('at least twenty things that one may want to change lead to their files', () => {
  const rows = [
    ...architecture.split('## 直したいこと')[1]!.matchAll(/^\| [^|`\n]+ +\| .*`[^`\n]+`/gm),
  ];
  expect(rows.length).toBeGreaterThanOrEqual(20);
});

function read(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8');
}

/** Names of the modules in a folder: `code-list`. */
function filesIn(folder: string): string[] {
  return globSync('*.ts', { cwd: join(projectFolder, folder), exclude: ['*.test.ts'] })
    .map((file) => basename(file, '.ts'))
    .sort();
}

function foldersIn(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

function isIgnored(folder: string): boolean {
  return read('.gitignore')
    .split('\n')
    .some((line) => line.replace(/\/$/, '') === folder);
}

/** The npm commands of package.json as people type them. */
function npmScripts(): string[] {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  return Object.keys(scripts).map((name) =>
    ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`,
  );
}

/** Each file makes one table, but for those that only describe its columns. */
function derivedTables(): string[] {
  return filesIn('src/publish/datasets/derived')
    .filter((file) => !file.endsWith('-columns'))
    .map((file) => file.replaceAll('-', '_'));
}

/** Every rule that a problem can name. */
function rulesInCode(folder = 'src/load'): string[] {
  const code = globSync(`${folder}/**/*.ts`, { cwd: projectFolder, exclude: ['**/*.test.ts'] });
  const found = code.flatMap((file) => [...read(file).matchAll(/\brule: '([a-z-]+)'/g)]);
  return [...new Set(found.map(([, rule]) => rule!))].sort();
}

/** The paths of the tree in README: two blanks of indentation are one level. */
function tree(): string[] {
  const block = blocks.find((text) => text.startsWith('data/ ') && text.includes('\nsrc/'))!;
  const parents: string[] = [];
  return block
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent, name] = /^( *)(\S+)/.exec(line)!;
      parents.length = indent!.length / 2;
      parents.push(name!.replace(/\/$/, ''));
      return parents.join('/');
    });
}

function isPath(span: string): boolean {
  return /^[\w.][^\s<]*\/|^[\w.-]+\.(ts|mjs|json|csv|mdx|md|txt)$/.test(span);
}

/**
 * Whether a path is there, in the project or, since whoever adopts it brings other data, in the fixture.
 * `<plan_id>` and the like stand for any name; a file without a folder may lie anywhere.
 */
function exists(path: string): boolean {
  const pattern = path.replaceAll(/<[^>]+>/g, '*').replace(/\/$/, '');
  const anywhere = pattern.includes('/') ? pattern : `{.,src,data,content}/**/${pattern}`;
  return [projectFolder, fixtureFolder].some(
    (cwd) => existsSync(join(cwd, pattern)) || globSync(anywhere, { cwd, exclude }).length > 0,
  );
}

const exclude = ['node_modules/**', 'dist/**', '.site/**'];
