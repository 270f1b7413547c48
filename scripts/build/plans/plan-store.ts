import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openFolderStore } from '../store/folder-store.ts';

/** Room for the plans of some hundred governments. */
const mostBytes = 2e9;

/** The pages of plans from the last builds. */
export interface PlanStore {
  /** Whether it is about a plan. */
  has: (plan: string | undefined) => boolean;
  /** Brings the pages of every plan that is as it was into a site; gives these plans. */
  bring: (outFolder: string) => Set<string>;
  /** Keeps files of a finished site as the pages of a plan. Nobody writes into a file of a site any more. */
  keep: (plan: string, outFolder: string, files: readonly string[]) => void;
  tidy: () => void;
}

/** The plan whose pages hold a file; none for the data of a plan, which are composed before, and for what is over plans. */
export function planOf(file: string): string | undefined {
  const [, plan, rest = ''] = /^(?:embed\/)?plans\/([^/]+)\/(.*)$/.exec(file) ?? [];
  return rest.startsWith('data/') ? undefined : plan;
}

/** Opens the store of plans; `keys` says under which key each plan is to be found (plan-keys.ts). */
export function openPlanStore(
  { storeFolder, workFolder }: { storeFolder: string; workFolder: string },
  keys: ReadonlyMap<string, string>,
): PlanStore {
  const store = openFolderStore(storeFolder, mostBytes);
  return {
    has: (plan) => plan !== undefined && keys.has(plan),
    bring: (outFolder) => {
      const brought = new Set<string>();
      for (const [plan, key] of keys) {
        const kept = store.get(key);
        if (!kept) continue;
        for (const { path } of kept.files) place(join(kept.folder, path), join(outFolder, path));
        brought.add(plan);
      }
      return brought;
    },
    keep: (plan, outFolder, files) => {
      const made = join(workFolder, 'plans', plan);
      for (const file of files) place(join(outFolder, file), join(made, 'files', file));
      store.keep(keys.get(plan)!, made);
    },
    tidy: store.tidy,
  };
}

/** A second name for the same file, or a copy where the system has none. What a folder brings itself stands as it is. */
function place(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
