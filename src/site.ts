import { load, type Loaded } from './load/load.ts';
import { formatProblems } from './load/report/problem.ts';
import { buildSite } from './model/build/build-site.ts';
import { linked, withFacts } from './model/build/linked.ts';
import type { Settings, Site } from './model/types/model.ts';
import {
  describeDatasets,
  groupTables,
  withFiles,
  type DescribedDataset,
} from './publish/datasets/build-datasets.ts';
import { buildDatasets } from './publish/datasets/build-tables.ts';
import type { Dataset } from './publish/datasets/dataset.ts';
import type { PublishedTable } from './publish/datasets/published-table.ts';
import { publishedIn } from './publish/releases/published-keys.ts';
import type { Published } from './publish/routes/page-kind.ts';
import { pagesOf, takenNames, type ListedPage } from './publish/routes/routes.ts';
import type { ReadabilityReports } from './quality/readability-report.ts';
import { withReadability } from './quality/with-readability.ts';
import { searchInput, type SearchInput } from './search/index/search-input.ts';
import type { Rows } from './tables/describe/rows.ts';

/** What an input folder says: its model, the tables that leave the site, and the datasets without their files. */
export interface Described {
  settings: Settings;
  site: Site;
  tables: readonly PublishedTable[];
  datasets: readonly DescribedDataset[];
  /** How each dataset is judged, by its name; an error where one breaks a rule for no reason. */
  readability: ReadabilityReports;
  /** Paths under public/ of what is published untouched. */
  publicFiles: readonly string[];
  /** The tables as they were read. */
  tableFiles: Loaded['tableFiles'];
}

/** All that a site is made from. It is composed once; whatever makes a part of the site takes it. */
export interface Composed extends Described {
  datasets: readonly Dataset[];
  /** What the search index is written from. */
  search: SearchInput;
  /** Every page, kind by kind. */
  pages: readonly ListedPage[];
}

/** Reads and checks a folder; `today` as for `load`. */
export function readFolder(folder: string, today?: string): Loaded {
  return load(folder, today, takenNames());
}

/** Builds the model of a folder that was read without a problem, and describes what it publishes; that is judged when asked. */
export function describeSite(loaded: Loaded): Described {
  const { rows, prose, publicFiles, tableFiles, keptVersions, publishedRecord } = loaded;
  const pages = publishedIn(publishedRecord ?? '').filter(({ table }) => table === 'page');
  const site = buildSite(
    rows,
    prose,
    pages.map(({ key }) => key),
  );
  const described = describeTables(site, rows, keptVersions);
  return withFacts(described, { settings: site.settings, site, publicFiles, tableFiles });
}

/** The tables and datasets of a model and the rows that it was built from. */
export function describeTables(
  site: Site,
  rows: Rows,
  keptVersions: readonly string[] = [],
): Pick<Described, 'tables' | 'datasets' | 'readability'> {
  const judged = withReadability(site, groupTables(site, buildDatasets(site, rows)));
  const datasets = describeDatasets(judged.datasets, rows.site.releases ?? [], keptVersions);
  return withFacts(judged, { tables: datasets[0]!.tables, datasets });
}

/** Completes what is described: the files of the datasets, the search, the list of pages; each when it is asked for. */
export function composeSite(described: Described): Composed {
  const { settings, site, tables, publicFiles, tableFiles } = described;
  const datasets = withFiles(described.datasets);
  return linked(
    { settings, site, tables, datasets, publicFiles, tableFiles },
    {
      readability: () => described.readability,
      search: () => searchInput(site),
      pages: () => pagesOf({ site, datasets }),
    },
  );
}

/** That a folder has problems, all of them in the words of the check. */
class InputProblems extends Error {
  readonly isForPeople = true;
}

/** Reads and describes a folder; throws an error that shows all problems where it has some. */
export function readSite(folder: string): Described {
  const loaded = readFolder(folder);
  if (loaded.problems.length > 0) throw new InputProblems(formatProblems(loaded.problems));
  return describeSite(loaded);
}

/** What the pages of a folder follow from: no address depends on the files of a dataset. */
export function readPublished(folder: string): Published {
  const { site, datasets } = readSite(folder);
  return { site, datasets: datasets.map((dataset) => ({ ...dataset, files: [] })) };
}

const key = Symbol.for('ayumi.composed');
const holder = globalThis as { [key]?: Promise<Composed> };

/**
 * Hands what was composed over to the pages. Astro bundles them with a copy of this file, but runs them in the
 * process that builds, so the place is known to both by its name. Nothing is handed over after a change.
 */
export function handOver(composed: Composed | undefined): void {
  if (composed) holder[key] = Promise.resolve(composed);
  else delete holder[key];
}

/**
 * What the pages are made from. The development server hands nothing over after a change: then the folder is
 * composed here, the project's own or the one that AYUMI_INPUT names.
 */
export function composed(): Promise<Composed> {
  const compose = async () => composeSite(readSite(process.env['AYUMI_INPUT'] ?? process.cwd()));
  return (holder[key] ??= compose());
}
