import type { Organization, Site, Source } from '../../model/types/model.ts';
import { sourcesOf } from '../datasets/dataset-sources.ts';
import type { DataFile, Dataset } from '../datasets/dataset.ts';
import { uuidOf } from '../formats/hash.ts';
import { absolute, urls } from '../urls.ts';
import { cleanText, oneLine, tagOf, webAddress } from './clean-text.ts';

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
}

/** Describes a dataset for all catalogues. */
export function entryOf(dataset: Dataset): Entry {
  const { site, releases } = dataset;
  const page = address(site, urls.dataset(site, dataset.name));
  const own = identifier(site, urls.dataset(site, dataset.name));
  const iri = `${own}#dataset`;
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
    sources: sourcesOf(dataset).map(({ source }) => source),
    files: dataset.files.map((file) => fileEntryOf(site, own, file)),
  };
}

function fileEntryOf(site: Site, own: string, file: DataFile): FileEntry {
  const iri = `${own}#${encodeURIComponent(file.fileName)}`;
  const url = address(site, file.address);
  return {
    file,
    iri,
    uuid: uuidOf(iri),
    url,
    title: oneLine(file.title),
    about: oneLine(file.about),
  };
}

/** The whole address of a place on this site. */
export function address(site: Site, path: string): string {
  return webAddress(absolute(site, path))!;
}

/** What identifies a thing that has an address on this site; it stays when the site moves. */
export function identifier(site: Site, path: string): string {
  return webAddress(`${site.settings.idBase}${path.slice(site.settings.basePath.length)}`)!;
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
