import type { Organization, Source } from '../../model/types/model.ts';
import { sourcesOf } from '../datasets/dataset-sources.ts';
import type { DataFile, Dataset } from '../datasets/dataset.ts';
import { uuidOf } from '../formats/hash.ts';
import { urls } from '../urls.ts';
import { rightsOf } from './rights.ts';
import {
  describedBy,
  standardOf,
  type FileDescription,
  type Standard,
} from './describing-files.ts';
import { address, identifier } from './addresses.ts';
import { cleanText, oneLine, tagOf } from './clean-text.ts';

/** One dataset as every catalogue lists it: words cleaned, addresses whole, stamps known or null. */
export interface Entry {
  dataset: Dataset;
  /** Identifies the dataset itself, wherever the site lies. */
  iri: string;
  page: string;
  uuid: string;
  /** `[a-z0-9_-]`: CKAN's rule for names. */
  name: string;
  title: string;
  titleEn: string;
  about: string;
  aboutEn: string;
  /** Keywords that CKAN takes as tags. */
  keywords: string[];
  /** From data/releases.csv only; null before the first release. */
  issued: string | null;
  modified: string | null;
  version: string | null;
  note: string | null;
  /** The governments that the data are about. */
  governments: Organization[];
  /** The documents from which the data are transcribed. */
  sources: Source[];
  /** What holds beside the licence of the compilation: whose the documents are, and of which the terms are not known. */
  rights: string | null;
  files: FileEntry[];
}

/** One file of a dataset. */
export interface FileEntry {
  file: DataFile;
  iri: string;
  uuid: string;
  url: string;
  title: string;
  about: string;
  /** What tells programs its columns. */
  describedBy: FileDescription;
  /** The standard of its format. */
  standard: Standard;
}

const described = new WeakMap<Dataset, Entry>();

/** Describes a dataset for all catalogues: once, whichever of them asks. */
export function entryOf(dataset: Dataset): Entry {
  const known = described.get(dataset) ?? describe(dataset);
  described.set(dataset, known);
  return known;
}

function describe(dataset: Dataset): Entry {
  const { site, releases } = dataset;
  const page = address(site, urls.dataset(site, dataset.name));
  const own = identifier(site, urls.dataset(site, dataset.name));
  const iri = `${own}#dataset`;
  const sources = sourcesOf(dataset).map(({ source }) => source);
  return {
    dataset,
    iri,
    page,
    uuid: uuidOf(iri),
    name: nameOf(dataset.name),
    title: oneLine(dataset.title),
    titleEn: oneLine(dataset.titleEn),
    about: cleanText(dataset.about),
    aboutEn: cleanText(dataset.aboutEn),
    keywords: [...new Set(dataset.keywords.flatMap((keyword) => tagOf(keyword) ?? []))],
    issued: releases.at(-1)?.date ?? null,
    modified: releases[0]?.date ?? null,
    version: releases[0] ? oneLine(releases[0].version).slice(0, 100) : null,
    note: releases[0]?.note ? oneLine(releases[0].note) : null,
    governments: governmentsOf(dataset),
    sources,
    rights: rightsOf(sources),
    files: dataset.files.map((file) => fileEntryOf(dataset, own, file)),
  };
}

function fileEntryOf(dataset: Dataset, own: string, file: DataFile): FileEntry {
  const { site } = dataset;
  const iri = `${own}#${encodeURIComponent(file.fileName)}`;
  const url = address(site, file.address);
  return {
    file,
    iri,
    uuid: uuidOf(iri),
    url,
    title: oneLine(file.title),
    about: oneLine(file.about),
    describedBy: describedBy(dataset, file),
    standard: standardOf(file),
  };
}

/** A name by CKAN's rule. */
export function nameOf(text: string): string {
  const name = text.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
  return name
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .padEnd(2, '-');
}

function governmentsOf({ site, organization }: Dataset): Organization[] {
  if (organization) return [organization];
  return [...new Set(site.plans.map((plan) => plan.organization))];
}
