import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

interface Server {
  watcher: {
    on(event: 'all', listener: (event: string, path: string) => void): unknown;
    add(path: string): unknown;
  };
}
interface Transforming {
  addWatchFile(file: string): void;
}

/**
 * A plugin of Vite that makes the development server compose the site anew when a file under data/ or content/ of a
 * folder changes, or the code. `forget` is called at every change, before anything asks for the site, and `stage` when
 * it was one under public/.
 */
export function watchData(
  folder: string,
  { forget, stage }: Record<'forget' | 'stage', () => void>,
) {
  const home = join(folder, 'public');
  return {
    name: 'watch-data',
    configureServer({ watcher }: Server): void {
      watcher.add(home);
      watcher.on('all', (_event, path) => {
        forget();
        if (path.startsWith(home + sep)) stage();
      });
    },
    transform(this: Transforming, _code: string, id: string): void {
      if (!id.endsWith('/src/pages/_site.ts')) return;
      for (const part of ['data', 'content'])
        for (const entry of readdirSync(join(folder, part), { recursive: true }))
          this.addWatchFile(join(folder, part, String(entry)));
    },
  };
}
