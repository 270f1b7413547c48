import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that holds data/ and content/; another one may be named in AYUMI_INPUT. */
export const inputFolder = resolve(root, process.env['AYUMI_INPUT'] ?? '.');

/** The published site. */
export const dist = join(root, 'dist');

/**
 * Where sites are built before they are published, one folder for each build, and where the stores of the last builds
 * lie (pictures, bundles), each of which may be removed at any time.
 */
export const workshop = join(root, '.site');

/** The small whole plan of the tests, an input folder like the project's own. */
export const fixture = join(root, 'src', 'testing', 'fixture');
