import type { Catalogue } from '../build-catalogue.ts';
import type { Entry, FileEntry } from '../entry.ts';
import { cleanText } from '../clean-text.ts';
import { areaNames, periodWords } from '../words.ts';
import { ckanDate, ckanOrganization } from './organization.ts';

/** A dataset as a CKAN package that CKAN's own validators take. */
export function packageDict(catalogue: Catalogue, entry: Entry) {
  const { publisher, contact, licence } = catalogue;
  const organization = ckanOrganization(catalogue);
  return {
    id: entry.uuid,
    name: entry.name,
    title: entry.title,
    notes: [entry.about, entry.aboutEn].filter(Boolean).join('\n\n'),
    url: entry.page,
    author: publisher.title,
    author_email: contact.email ?? '',
    maintainer: contact.name,
    maintainer_email: contact.email ?? '',
    version: entry.version ?? '',
    license_id: licence.ckanId,
    license_title: licence.ckanTitle,
    license_url: licence.iri,
    isopen: true,
    type: 'dataset',
    state: 'active',
    private: false,
    ...(entry.issued ? { metadata_created: ckanDate(entry.issued) } : {}),
    ...(entry.modified ? { metadata_modified: ckanDate(entry.modified) } : {}),
    owner_org: organization.id,
    organization,
    groups: [],
    tags: entry.keywords.map((name) => ({ name, display_name: name, state: 'active' })),
    extras: extrasOf(entry),
    num_resources: entry.files.length,
    num_tags: entry.keywords.length,
    resources: entry.files.map((file, position) => resourceDict(entry, file, position)),
  };
}

function resourceDict(entry: Entry, { file, ...described }: FileEntry, position: number) {
  const { issued, modified } = entry;
  return {
    id: described.uuid,
    package_id: entry.uuid,
    position,
    name: described.title,
    description: described.about,
    url: described.url,
    format: file.format,
    mimetype: file.mediaType,
    size: file.bytes.byteLength,
    hash: `sha256:${file.sha256}`,
    state: 'active',
    ...(issued ? { created: ckanDate(issued) } : {}),
    ...(modified ? { last_modified: ckanDate(modified) } : {}),
  };
}

/** No key may be that of a field of the package, and each stands once. */
function extrasOf(entry: Entry): { key: string; value: string }[] {
  const { governments, sources, dataset } = entry;
  const values: Record<string, string | null> = {
    title_en: entry.titleEn,
    identifier: entry.iri,
    issued: entry.issued,
    modified: entry.modified,
    version_notes: entry.note,
    frequency: 'irregular',
    language: 'ja',
    spatial_text: areaNames(governments),
    temporal_start: dataset.temporal?.start ?? null,
    temporal_end: dataset.temporal?.end ?? null,
    temporal_text: periodWords(dataset),
    rights: entry.rights,
    source_documents: sources.map(({ attribution }) => attribution).join('\n'),
    source_authors: [...new Set(sources.map((source) => source.organization.name))].join('、'),
    // search.ckan.jp links to this.
    xckan_site_url: entry.page,
  };
  return Object.entries(values).flatMap(([key, value]) =>
    value ? [{ key, value: cleanText(value) }] : [],
  );
}
