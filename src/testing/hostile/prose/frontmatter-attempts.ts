import { encode } from '../../builders/encode.ts';
import { inFile, payload, withFrontmatter, type Attempt } from './attempt.ts';

const words = 'title: 試み\ndescription: 例です。';
const whole = `---\n${words}\n---\n\n本文です。\n`;
const run = `{${payload}}`;
const laughs = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
  (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`,
);

/** Files whose frontmatter two parsers might end at different places. */
export const fences: Attempt[] = [
  inFile(
    'a key behind the closing fence',
    `---\n${words}\n---a: |\n---\n\n${run}\n`,
    'prose-frontmatter',
  ),
  inFile(
    'a key behind the only closing fence',
    `---\n${words}\n---a: |\n\n${run}\n`,
    'prose-frontmatter',
  ),
  inFile(
    'a blank behind the closing fence',
    `---\n${words}\n--- \n${run}\n---\n`,
    'prose-frontmatter',
  ),
  inFile('a blank behind the opening fence', `--- \n${words}\n---\n`, 'prose-frontmatter'),
  inFile('four hyphens', `----\n${words}\n----\n${run}\n`, 'prose-frontmatter'),
  inFile('two hyphens', `--\n${words}\n--\n`, 'prose-frontmatter'),
  inFile('a fence of dashes', `———\n${words}\n———\n`, 'prose-frontmatter'),
  inFile('a blank line before the fence', `\n${whole}`, 'prose-frontmatter'),
  inFile('an indented fence', `  ---\n${words}\n  ---\n`, 'prose-frontmatter'),
  inFile('a second frontmatter', `---\n${words}\n---\n---\nlayout: ./canary.mjs\n---\n`),
  inFile('TOML', `+++\ntitle = "a"\n+++\n${run}\n`, 'prose-frontmatter'),
  inFile('YAML that TOML closes', `---\n${words}\n+++\n${run}\n---\n`, 'prose-frontmatter'),
  inFile(
    'a fence in a block of text',
    `---\ntitle: a\ndescription: |\n  b\n  ---\n  ${run}\n---\n`,
    'prose-frontmatter',
  ),
  inFile(
    'a fence in quotes',
    `---\ntitle: a\ndescription: "b\n---\n${run}\n"\n---\n`,
    'prose-frontmatter',
    'prose-component',
  ),
  inFile('the end of a YAML document', `---\n${words}\n...\n${run}\n---\n`, 'prose-frontmatter'),
  inFile('no closing fence', `---\n${words}\n\n${run}\n`, 'prose-frontmatter'),
  inFile('no frontmatter', `${run}\n`, 'prose-frontmatter', 'prose-component'),
  inFile('an empty file', '', 'prose-frontmatter'),
  inFile('fences only', '---\n---\n', 'prose-frontmatter'),
];

/** Files in other bytes than UTF-8 with LF. */
export const bytes: Attempt[] = [
  inFile('a byte order mark', `\uFEFF${whole}`),
  inFile('two byte order marks', `\uFEFF\uFEFF${whole}`, 'control-character', 'prose-frontmatter'),
  inFile('CRLF', whole.replaceAll('\n', '\r\n')),
  inFile('lone CR', whole.replaceAll('\n', '\r')),
  inFile(
    'CR that hides an import',
    `---\n${words}\n---\r\rimport x from './canary.mjs'\r`,
    'prose-component',
  ),
  inFile('UTF-16LE', encode(whole, 'utf-16le')),
  inFile('UTF-16BE', Buffer.from(encode(whole, 'utf-16le')).swap16(), 'encoding'),
  inFile('Shift_JIS', encode(whole, 'shift_jis')),
  inFile('NUL', whole.replace('本文', '本\0文'), 'control-character'),
  inFile('NUL before the fence', `\0${whole}`, 'control-character', 'prose-frontmatter'),
  inFile(
    'a separator of lines',
    `---\n${words}\n---\n\n文\u2028import x from './canary.mjs'\n`,
    'control-character',
  ),
  inFile(
    'the next-line character',
    `---\n${words}\n---\n\n文\u0085export const a = 1\n`,
    'control-character',
  ),
  inFile('text that runs backwards', `---\n${words}\n---\n\n\u202Eです。\n`, 'control-character'),
  inFile('a terminal escape', `---\n${words}\n---\n\n\u001B[31m文\n`, 'control-character'),
  inFile(
    'a terminal escape that YAML spells',
    '---\ntitle: "\\u001b[31m文"\ndescription: 説明\n---\n\n本文です。\n',
    'control-character',
  ),
  inFile(
    'text that runs backwards, as YAML spells it',
    '---\ntitle: 文\ndescription: "\\u202eです"\n---\n\n本文です。\n',
    'control-character',
  ),
];

/** Frontmatter that means more than a title and a description. */
export const keys: Attempt[] = [
  withFrontmatter('a layout', `${words}\nlayout: ./canary.mjs`, 'prose-frontmatter'),
  withFrontmatter('a layout in quotes', `${words}\n"layout": ./canary.mjs`, 'prose-frontmatter'),
  withFrontmatter('a slug', `${words}\nslug: ../../index`, 'prose-frontmatter'),
  withFrontmatter('an id', `${words}\nid: pages/about`, 'prose-frontmatter'),
  withFrontmatter('a draft', `${words}\ndraft: true`, 'prose-frontmatter'),
  withFrontmatter('components', `${words}\ncomponents: {p: script}`, 'prose-frontmatter'),
  withFrontmatter(
    'a prototype',
    `${words}\n__proto__: {layout: ./canary.mjs}`,
    'prose-frontmatter',
  ),
  withFrontmatter('a constructor', `${words}\nconstructor: x`, 'prose-frontmatter'),
  withFrontmatter('letters of another size', 'Title: a\ndescription: b', 'prose-frontmatter'),
  withFrontmatter(
    'a tag for a function',
    `title: !!js/function "${payload}"\ndescription: b`,
    'prose-frontmatter',
  ),
  withFrontmatter('a tag of its own', 'title: !run x\ndescription: b', 'prose-frontmatter'),
  withFrontmatter('a tag that is right', 'title: !!str x\ndescription: b', 'prose-frontmatter'),
  withFrontmatter('an anchor', 'title: &a x\ndescription: b', 'prose-frontmatter'),
  withFrontmatter('an alias', 'title: &a x\ndescription: *a', 'prose-frontmatter'),
  withFrontmatter('an alias of nothing', 'title: *a\ndescription: b', 'prose-frontmatter'),
  withFrontmatter('a merge', 'a: &a {title: x}\n<<: *a\ndescription: b', 'prose-frontmatter'),
  withFrontmatter(
    'a billion laughs',
    ['a: &a [x]', ...laughs, words].join('\n'),
    'prose-frontmatter',
  ),
  withFrontmatter('a key twice', `title: a\n${words}`, 'prose-frontmatter'),
  withFrontmatter('a key that is a list', `${words}\n? [a]\n: b`, 'prose-frontmatter'),
  withFrontmatter(
    'a directive of YAML',
    `%TAG ! tag:example.jp,2026:\n${words}`,
    'prose-frontmatter',
  ),
  withFrontmatter('a list', '- a\n- b', 'prose-frontmatter'),
  withFrontmatter('a text', 'title', 'prose-frontmatter'),
  withFrontmatter('a number as a title', 'title: 2026\ndescription: b', 'prose-frontmatter'),
  withFrontmatter('a list as a title', 'title: [a]\ndescription: b', 'prose-frontmatter'),
  withFrontmatter('nothing as a title', 'title:\ndescription: b', 'prose-frontmatter'),
  withFrontmatter('blanks as a title', "title: ' '\ndescription: b", 'prose-frontmatter'),
  withFrontmatter(
    'a title of two lines',
    'title: |\n  a\n  b\ndescription: b',
    'prose-frontmatter',
  ),
  withFrontmatter('braces around both', '{title: a, description: b}'),
  withFrontmatter(
    'markup in a title',
    `title: '<script>${payload.replaceAll("'", '"')}</script>{1}'\ndescription: b`,
  ),
];
