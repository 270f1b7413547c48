import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const forbid = (selector, message) => ({ selector, message });

/** What makes two builds of the same input differ, or lets a file find its own surroundings. */
const surroundings = [
  forbid('NewExpression[callee.name="Date"][arguments.length=0]', 'This asks for the time of day.'),
  forbid(
    'MemberExpression[object.name="Date"][property.name="now"]',
    'This asks for the time of day.',
  ),
  forbid('MemberExpression[object.name="Math"][property.name="random"]', 'This draws a number.'),
  forbid(
    'MemberExpression[object.name="process"][property.name="env"]',
    'This reads the environment.',
  ),
  forbid(
    'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
    'This compares in the language of the machine: name one.',
  ),
  forbid(
    'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    'This writes in the language of the machine: name one.',
  ),
  forbid(
    'NewExpression[callee.object.name="Intl"][arguments.length=0]',
    'This takes the language of the machine: name one.',
  ),
];

/** Every argument of a call takes room on the stack: a list as long as the input overflows it. */
const overflows = [
  forbid(
    'CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement',
    'A long list overflows the stack: add one by one, or use flatMap.',
  ),
  forbid(
    'CallExpression[callee.object.name="Math"][callee.property.name=/^(min|max)$/] > SpreadElement',
    'A long list overflows the stack: use reduce.',
  ),
];

/** What a layout does not do: it takes what the model and the datasets say. */
const calculations = [
  forbid(
    'CallExpression[callee.property.name=/^(filter|reduce|sort|toSorted|groupBy)$/]',
    'A page lays out: select, sum and sort in src/model or src/publish.',
  ),
  forbid('BinaryExpression[operator=/^[-+*\u002f%]$/]', 'A page lays out: calculate in src/model.'),
  forbid('MemberExpression[object.name="Math"]', 'A page lays out: calculate in src/model.'),
  forbid(
    'NewExpression[callee.name=/^(Set|Map)$/]',
    'A page lays out: gather in src/model or src/publish.',
  ),
];

const tests = ['**/*.test.ts', 'src/testing/**'];

// Rules that ask for types are written in .oxlintrc.jsonc, who may import what in .dependency-cruiser.mjs, how code is
// laid out in .oxfmtrc.jsonc.
export default defineConfig(
  globalIgnores(['dist', 'dist.new', '.site/', '.astro/', 'book/', 'screenshots/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'ayumi/every-file',
    files: ['**/*.{ts,mjs,astro}'],
    extends: [js.configs.recommended, tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // The compiler says it, with the names that Astro and the browser give.
      'no-undef': 'off',
      // To look for control characters in what came from outside is a duty here.
      'no-control-regex': 'off',
      // Japanese separates words with a wide space: in texts it is meant.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipJSXText: true },
      ],
      // `_` names what a caller hands over and this function does not need.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', destructuredArrayIgnorePattern: '^_' },
      ],
      // `() => {}` is how one says "nothing" where a function is asked for.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
    },
  },
  {
    name: 'ayumi/site',
    files: ['src/**/*.{ts,astro}'],
    ignores: tests,
    rules: {
      // What a command prints is for scripts/ to say; a page may tell the console what failed.
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': ['error', ...surroundings, ...overflows],
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    name: 'ayumi/surroundings-of-the-site',
    // The one is told which folder to read; what runs in a browser may know the time.
    files: ['src/site.ts', 'src/*/browser/**'],
    rules: { 'no-restricted-syntax': ['error', ...overflows] },
  },
  {
    name: 'ayumi/layouts',
    files: ['src/**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', ...surroundings, ...overflows, ...calculations] },
  },
  astro.configs.recommended,
);
