import { dirname, join } from 'node:path/posix';

/** A file of src, by its path from there. */
export interface SourceFile {
  path: string;
  text: string;
}

/** What each part of src may import from the other parts (DESIGN, section 2). */
const mayImport: Record<string, readonly string[]> = {
  words: ['tables/', 'model/types/'],
  tables: ['words/'],
  load: ['words/', 'tables/'],
  model: ['words/', 'tables/'],
  publish: ['words/', 'tables/', 'model/', 'quality/', 'search/text/'],
  quality: ['words/', 'tables/', 'model/', 'publish/'],
  search: ['words/', 'tables/', 'model/', 'publish/'],
  explore: ['words/', 'tables/', 'model/', 'publish/', 'search/text/', 'search/browser/dom.ts'],
  // A chart that is also a file writes XML itself; some parts of a page stand in charts.
  charts: ['words/', 'tables/', 'model/', 'publish/', 'ui/parts/'],
  ui: ['words/', 'tables/', 'model/', 'publish/', 'quality/', 'search/', 'explore/', 'charts/'],
  pages: [
    'words/',
    'tables/',
    'model/',
    'publish/',
    'search/',
    'explore/',
    'charts/',
    'ui/',
    'site.ts',
  ],
  'site.ts': ['load/', 'model/', 'publish/'],
  'content.config.ts': [],
  'env.d.ts': ['model/'],
  // MDX hands these nothing but what the author wrote, so they look up what is meant themselves.
  'ui/parts/prose': ['publish/urls.ts', 'site.ts'],
};

/** Packages that only some files may know. */
const knownTo: [packages: RegExp, files: RegExp][] = [
  [/^astro(:|\/|$)/, /^(pages|ui)\/|^charts\/.*\.astro$|^content\.config\.ts$/],
  // Checksums and names made from them; nothing else of Node is needed to publish.
  [/^node:crypto$/, /^publish\//],
  [/^node:path$/, /^(load\/read\/folder|content\.config)\.ts$/],
  [
    /^(node:|fs$|path$|child_process$)/,
    /^load\/read\/folder\.ts$|^quality\/(chromium|standards)\//,
  ],
  [/^d3/, /^charts\//],
  [/^(hyparquet-writer|write-excel-file|fflate)(\/|$)/, /^publish\/formats\//],
  [/^papaparse$/, /^(load|publish)\//],
  [/^(satteri|fastest-levenshtein)$/, /^load\//],
  [/^yaml$/, /^(load\/|model\/indicators\/read-cases\.ts$)/],
];

/** What makes two builds of the same input differ, or lets a file find its own surroundings. */
const forbidden: [found: RegExp, what: string][] = [
  [/\bnew Date\(\s*\)/, 'asks for the time of day'],
  [/\bDate\.now\b/, 'asks for the time of day'],
  [/\bMath\.random\b/, 'draws a random number'],
  [/\.localeCompare\([^,()]*(\([^()]*\))?[^,()]*\)/, 'compares without naming a language'],
  [/\.toLocale\w*\(\s*\)/, 'writes without naming a language'],
  [/\bIntl\.\w+\(\s*\)/, 'uses Intl without naming a language'],
];

const mostLines = 300;

/** Everything in src that goes against the design, as sentences. */
export function faultsIn(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...shape(file), ...(isTest(file) ? [] : content(file))]);
}

/** Paths and packages that a file imports, static and dynamic, of types and of values. */
export function importsOf({ text }: SourceFile): string[] {
  const statement = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm;
  const bare = /^\s*import\s*['"]([^'"]+)['"]/gm;
  const dynamic = /\bimport(?:\.meta\.glob)?\s*(?:<[^>]*>)?\(\s*['"`]([^'"`]+)['"`]/g;
  return [statement, bare, dynamic].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name]) => name!),
  );
}

/** Tests and their tools may look at everything. */
function isTest({ path }: SourceFile): boolean {
  return path.startsWith('testing/') || path.endsWith('.test.ts');
}

function shape({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  const drawer = /(^|\/)(utils?|lib|helpers?)\//.exec(path);
  return [
    ...(lines > mostLines ? [`${path} has ${lines} lines, more than ${mostLines}`] : []),
    ...(drawer ? [`${path} lies in a folder for everything: ${drawer[2]}`] : []),
  ];
}

function content(file: SourceFile): string[] {
  const { path, text } = file;
  const readsEnvironment = /\bprocess\.env\b|\bimport\.meta\.env\b/.test(text);
  const mayRead = path === 'site.ts' || path === 'content.config.ts';
  return [
    ...importsOf(file).flatMap((name) => wrongImport(path, name)),
    ...forbidden.filter(([found]) => found.test(text)).map(([, what]) => `${path} ${what}`),
    ...(readsEnvironment && !mayRead ? [`${path} reads the environment`] : []),
  ];
}

function wrongImport(path: string, name: string): string[] {
  const wrong = [`${path} may not import ${name}`];
  if (!name.startsWith('.')) {
    const rule = knownTo.find(([packages]) => packages.test(name));
    return rule && !rule[1].test(path) ? wrong : [];
  }
  const part = partOf(path);
  const target = join(dirname(path), name);
  const allowed = mayImport[part] ?? [];
  const isOwn = partOf(target) === part;
  return isOwn || allowed.some((place) => target.startsWith(place)) ? [] : wrong;
}

/** The entry of `mayImport` under which a file falls. */
function partOf(path: string): string {
  const own = ['components/prose', 'components/search', 'components/explore'].find((it) =>
    path.startsWith(`${it}/`),
  );
  if (own) return own;
  return path.split('/')[0]!;
}
