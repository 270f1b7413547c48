import { cruise } from 'dependency-cruiser';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import rules from '../../.dependency-cruiser.mjs';

const frontmatter = /^---\n(.*?)\n---$/ms;
const scripts = /<script\b[^>]*>(.*?)<\/script>/gs;

/** What goes against .dependency-cruiser.mjs in the src and scripts of a folder, one sentence each. */
export async function importFaults(root: string): Promise<string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'ayumi-imports-'));
  try {
    layOut(root, copy);
    const { options, ...ruleSet } = rules;
    const { output } = await cruise(['src', 'scripts'], {
      ...options,
      ruleSet,
      validate: true,
      baseDir: copy,
    });
    if (typeof output === 'string') throw new Error(output);
    return output.summary.violations.map(({ rule, from, to, cycle }) =>
      [from, ...(cycle ? cycle.map(({ name }) => name) : [to])]
        .map((path) => path.replace(/\.astro\.ts$/, '.astro'))
        .join(' → ')
        .concat(` (${rule.name})`),
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Copies the code; in the place of each .astro file lies one of TypeScript with its imports. */
function layOut(root: string, copy: string): void {
  for (const file of globSync('{src,scripts}/**/*.{ts,mjs,css,json,yaml,astro}', { cwd: root })) {
    const to = join(copy, file);
    mkdirSync(dirname(to), { recursive: true });
    if (file.endsWith('.astro'))
      writeFileSync(`${to}.ts`, codeOf(readFileSync(join(root, file), 'utf8')));
    else cpSync(join(root, file), to);
  }
  for (const file of ['package.json', '.dependency-cruiser.mjs'])
    cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}

function codeOf(astro: string): string {
  const inside = [
    frontmatter.exec(astro)?.[1] ?? '',
    ...[...astro.matchAll(scripts)].map(([, code]) => code!),
  ];
  return [...inside, 'export {};'].join('\n');
}
