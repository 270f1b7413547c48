/**
 * Who may import what, types included. Imports go one way and in no circle, and tests may look at everything.
 *
 * The tool reads no .astro files. Whoever runs it sees to it that the imports of `Name.astro` lie in a file
 * `Name.astro.ts` in its place, where the import of './Name.astro' finds them.
 */

/** What each part of src may use besides itself. Parts that stand side by side do not use each other. */
export const mayUse = {
  tables: [],
  words: ['tables'],
  load: ['words', 'tables'],
  model: ['words', 'tables'],
  publish: ['words', 'tables', 'model'],
  quality: ['words', 'tables', 'model', 'publish'],
  search: ['words', 'tables', 'model', 'publish'],
  // Folds texts and makes elements as the search does.
  explore: ['words', 'tables', 'model', 'publish', 'search'],
  // Reads, checks and models in the browser what the commands do on the desk.
  desk: ['words', 'tables', 'load', 'model', 'publish', 'search'],
  charts: ['words', 'tables', 'model', 'publish'],
  ui: ['words', 'tables', 'model', 'publish', 'quality', 'search', 'explore', 'charts', 'desk'],
  pages: [
    ...['words', 'tables', 'model', 'publish', 'quality', 'search', 'explore', 'charts', 'ui'],
    ...['desk', 'site.ts'],
  ],
  // Composes: nothing else joins load and model.
  'site.ts': ['words', 'tables', 'load', 'model', 'publish', 'quality', 'search'],
  'env.d.ts': [],
};

/** Packages that only some places of src know. */
const packagesKnownTo = [
  ['astro|@astrojs/[^/]+', ['\\.astro(\\.ts)?$', '^src/pages/', '^src/env\\.d\\.ts$']],
  ['d3|d3-[^/]+', ['^src/charts/']],
  ['hyparquet-writer|write-excel-file', ['^src/publish/formats/']],
  // What a browser packs and unpacks; Node has its own.
  ['fflate', ['^src/publish/formats/', '^src/load/read/workbook/', '^src/desk/corrections/']],
  ['papaparse', ['^src/tables/csv/']],
  ['satteri|fastest-levenshtein', ['^src/load/']],
  ['yaml', ['^src/load/', '^src/model/indicators/read-cases']],
  ['uuid', ['^src/publish/']],
];

/** Judges of a built site: commands and tests run them, no page does. */
const judges = ['^src/quality/(browser|search|standards)/'];

/** Node is known where the input is opened; checksums and compressed bytes alone are made where we publish. */
const nodeKnownTo = [
  ['.', ['^src/load/read/', '^src/publish/', ...judges]],
  ['^(?!(crypto|zlib)$)', ['^src/load/read/', ...judges]],
];

const tests = ['\\.test\\.ts$', '^src/testing/'];
const everywhere = { path: '^(src|scripts)/', pathNot: tests };

/** The pattern of a part of src: a folder or a file. */
const part = (name) =>
  name.includes('.') ? `^src/${name.replaceAll('.', '\\.')}$` : `^src/${name}/`;

const rule = (name, comment, from, to) => ({
  name,
  comment,
  severity: /** @type {const} */ ('error'),
  from,
  to,
});

export default {
  forbidden: [
    rule('no-circle', 'Imports go in no circle.', {}, { circular: true }),

    ...Object.entries(mayUse).map(([name, used]) =>
      rule(
        `one-way-${name}`,
        `${name} may use ${used.join(', ') || 'nothing else of src'}.`,
        { path: part(name), pathNot: tests },
        { path: '^src/', pathNot: [name, ...used].map(part) },
      ),
    ),
    rule(
      'known-part',
      'Every file of src belongs to a part that is named here.',
      {},
      { path: '^src/', pathNot: [...Object.keys(mayUse), 'testing'].map(part) },
    ),
    rule(
      'no-drawer',
      'There is no folder for everything.',
      {},
      { path: '/(utils?|lib|helpers?|common|misc|shared)[/.]', pathNot: '(^|/)node_modules/' },
    ),

    rule(
      'no-scripts-in-src',
      'Nothing of src uses scripts.',
      { path: '^src/', pathNot: tests },
      {
        path: '^scripts/',
      },
    ),
    rule('no-tests-in-code', 'Code uses no test and no tool of tests.', everywhere, {
      path: tests,
    }),
    rule(
      'launch-alone',
      'What starts the pinned Node runs on any Node, before anything is installed.',
      { path: '^scripts/launch/.*\\.mjs$' },
      { pathNot: ['^scripts/launch/.*\\.mjs$'], dependencyTypesNot: ['core'] },
    ),

    ...packagesKnownTo.map(([names, places]) =>
      rule(
        `package-${names.split('|')[0].replace('@', '')}`,
        `Only ${places.join(' ')} may know ${names}.`,
        { path: '^src/', pathNot: [...tests, ...places] },
        { path: [`(^|/)node_modules/(${names})/`, `^(${names})(:|/|$)`] },
      ),
    ),
    rule(
      'one-reader-of-csv',
      'Commands read and write CSV as the rest does.',
      { path: '^scripts/', pathNot: tests },
      { path: ['(^|/)node_modules/papaparse/', '^papaparse(:|/|$)'] },
    ),
    ...nodeKnownTo.map(([modules, places], at) =>
      rule(
        `node-${at + 1}`,
        `Only ${places.join(' ')} may use Node here.`,
        { path: '^src/', pathNot: [...tests, ...places] },
        { path: modules, dependencyTypes: ['core'] },
      ),
    ),
    rule(
      'package-installed',
      'Every package that is imported is named in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-optional'] },
    ),
    rule(
      'package-of-the-site',
      'What the site is made of stands under "dependencies".',
      { path: '^src/', pathNot: [...tests, ...judges] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'found',
      'What is imported is there.',
      {},
      { couldNotResolve: true, pathNot: ['^astro:', '^/pagefind/'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/testing/(broken|fixture)/|scripts/node/)' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.astro', '.json', '.css', '.mdx'],
      mainFields: ['module', 'main', 'types', 'typings'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
