import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes the development server compose the site anew when a file under data/ or content/ of a folder changes, or
 * the code. `forget` is called at every change, before anything asks for the site.
 */
export function watchData(folder: string, forget: () => void): Plugin {
  return {
    name: 'watch-data',
    configureServer(server) {
      server.watcher.on('all', forget);
    },
    transform(_code, id) {
      if (!id.endsWith('/src/pages/_site.ts')) return;
      for (const part of ['data', 'content'])
        for (const entry of readdirSync(join(folder, part), { recursive: true }))
          this.addWatchFile(join(folder, part, String(entry)));
    },
  };
}
