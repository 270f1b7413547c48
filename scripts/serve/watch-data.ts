import { readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Server {
  watcher: { on(event: 'all', listener: () => void): unknown };
}
interface Transforming {
  addWatchFile(file: string): void;
}

/**
 * A plugin of Vite that makes the development server compose the site anew when a file under data/ or content/ of a
 * folder changes, or the code. `forget` is called at every change, before anything asks for the site.
 */
export function watchData(folder: string, forget: () => void) {
  return {
    name: 'watch-data',
    configureServer({ watcher }: Server): void {
      watcher.on('all', forget);
    },
    transform(this: Transforming, _code: string, id: string): void {
      if (!id.endsWith('/src/pages/_site.ts')) return;
      for (const part of ['data', 'content'])
        for (const entry of readdirSync(join(folder, part), { recursive: true }))
          this.addWatchFile(join(folder, part, String(entry)));
    },
  };
}
