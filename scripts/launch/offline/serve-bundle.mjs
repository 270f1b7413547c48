import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileOf } from './bundle.mjs';

/**
 * Answers npm as a registry would, from the files of a bundle, to this machine alone. npm then installs by itself, as
 * it always does, whichever its version.
 * @param {string} bundle
 * @param {import('./bundle.mjs').Package[]} packages
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveBundle(bundle, packages) {
  const files = new Set(packages.map(fileOf));
  let url = '';
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = asked.slice('/-/'.length);
    if (asked.startsWith('/-/') && files.has(file) && existsSync(join(bundle, file))) {
      response.setHeader('Content-Type', 'application/octet-stream');
      createReadStream(join(bundle, file)).pipe(response);
      return;
    }
    const versions = packages.filter(({ name }) => `/${name}` === asked);
    response.statusCode = versions.length > 0 ? 200 : 404;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(versions.length > 0 ? described(versions, url) : {}));
  });
  await new Promise((resolve, reject) => {
    server.on('error', reject);
    // Port 0: any that is free.
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  url = `http://127.0.0.1:${port}/`;
  // npm keeps its connections open, so that closing would wait for it.
  return { url, close: () => void (server.close(), server.closeAllConnections?.()) };
}

/**
 * What a registry says of a package: which versions there are and where their files lie.
 * @param {import('./bundle.mjs').Package[]} versions
 * @param {string} url
 */
function described(versions, url) {
  const [first] = versions;
  return {
    name: first?.name,
    'dist-tags': { latest: versions.at(-1)?.version },
    versions: Object.fromEntries(
      versions.map((one) => [
        one.version,
        {
          name: one.name,
          version: one.version,
          dist: { tarball: `${url}-/${fileOf(one)}`, integrity: one.integrity },
        },
      ]),
    ),
  };
}
