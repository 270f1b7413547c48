import type { Settings } from '../../model/types/model.ts';
import { sourcesOf } from '../datasets/dataset-sources.ts';
import type { Dataset } from '../datasets/dataset.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { formats } from '../formats/all-formats.ts';
import { writtenBy } from './written.ts';

/** What a dataset is and says, without its files and releases. */
export type Told = Omit<Dataset, 'contentHash' | 'releases' | 'files'>;

/** All words about a dataset that catalogues and files copy, as plain values in a fixed order. */
export function toldOf(dataset: Told): unknown {
  const { title, titleEn, heading, about, aboutEn, keywords, temporal, organization } = dataset;
  return [
    [title, titleEn, heading, about, aboutEn, keywords, temporal],
    organization && [organization.name, organization.nameEn, organization.lgCode, organization.url],
    settingsTold(dataset.site.settings),
    sourcesOf(dataset).map(({ source }) => [
      [source.title, source.attribution, source.terms, source.url, source.issuedOn],
      source.organization.name,
    ]),
    dataset.tables.map(tableTold),
    formats.map(({ ending, format, mediaType, title: name, about: how }) => [
      [ending, format, mediaType],
      [name, how],
    ]),
    writtenBy(dataset.site),
  ];
}

function settingsTold(settings: Settings): unknown {
  const { title, tagline, publisher, contact, contactUrl, contactEmail } = settings;
  const { licence, licenceUrl, asOf, baseUrl, idBase, ownSite } = settings;
  return [
    [title, tagline, publisher, contact, contactUrl, contactEmail],
    [licence, licenceUrl, asOf, baseUrl, idBase, ownSite],
  ];
}

function tableTold({ name, title, title_en, about, columns }: PublishedTable): unknown {
  return [
    [name, title, title_en, about],
    columns.map((column) => [
      [column.name, column.title, column.title_en, column.about],
      [column.unit ?? null, column.values ?? null, column.required ?? false],
    ]),
  ];
}
