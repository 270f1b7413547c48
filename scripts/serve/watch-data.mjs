import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Makes the development server build anew when a file under data/ or content/ changes. */
export function watchData(folder = process.env.AYUMI_INPUT ?? process.cwd()) {
  return {
    name: 'watch-data',
    transform(_code, id) {
      if (!id.endsWith('/src/site.ts')) return;
      for (const part of ['data', 'content'])
        for (const entry of readdirSync(join(folder, part), { recursive: true }))
          this.addWatchFile(join(folder, part, String(entry)));
    },
  };
}
