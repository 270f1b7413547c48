import type { Organization, Plan, Site } from '../../model/types/model.ts';
import type { PublishedTable } from './published-table.ts';

/** Something that catalogues list: one table over all plans, everything of one plan, or all there is. */
export interface Dataset {
  site: Site;
  /** ASCII, stable: `ayumi-measures`, `020001-aomori-reform-2024`, `ayumi-all`; its page is /dataset/<name>/. */
  name: string;
  kind: 'all' | 'plan' | 'table';
  /** What people read above its page: without the name in Latin letters that catalogues need. */
  heading: string;
  title: string;
  titleEn: string;
  about: string;
  aboutEn: string;
  plan: Plan | null;
  /** The government that the data are about; null where they are about all plans. */
  organization: Organization | null;
  /** The table, or the tables of the plan or of the site: figures first. */
  tables: readonly PublishedTable[];
  /** Every file in which it can be had, the most useful first. */
  files: readonly DataFile[];
  /** Of all data: the tables that are cut by government (partitions.ts). */
  partitions?: readonly Partition[];
  /** SHA-256 (hex) of columns and rows of its tables: grows a release when and only when they change. */
  contentHash: string;
  /** The releases of this dataset in data/releases.csv, the newest first. */
  releases: readonly DatasetRelease[];
  /** First and last day that the data speak of; null where no year is printed. */
  temporal: { start: string; end: string } | null;
  keywords: readonly string[];
}

/** A table over all plans as Parquet, cut by government. */
export interface Partition {
  /** `measures` */
  table: string;
  /** `lg_code=020001` */
  folder: string;
  file: DataFile;
}

/** A file as it leaves the site. */
export interface DataFile {
  /** Root-relative address under the base path. */
  address: string;
  /** `measures.csv` */
  fileName: string;
  title: string;
  about: string;
  /** `CSV`, `JSON`, `Parquet`, `XLSX`, `ZIP` */
  format: string;
  /** Without parameters: `text/csv` */
  mediaType: string;
  /** The table it holds; null for files of several tables. */
  table: PublishedTable | null;
  bytes: Uint8Array;
  sha256: string;
}

export interface DatasetRelease {
  version: string;
  /** UTC: `2026-11-20T05:30:12Z` */
  date: string;
  contentHash: string;
  note: string | null;
  /** The archive of all data of the version, where the publisher keeps it. */
  archive: string | null;
}
