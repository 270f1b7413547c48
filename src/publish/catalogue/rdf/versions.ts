import { absolute } from '../../urls.ts';
import type { Entry } from '../entry.ts';
import { resource, to, typed, words, type Resource } from './resource.ts';

/**
 * The releases before the newest, each leading to the one before it. They are no dcat:Dataset, which CKAN
 * would list beside the data of today.
 */
export function earlierVersions({ iri, dataset }: Entry): Resource[] {
  const earlier = dataset.releases.slice(1);
  const versionIri = (version: string) => `${iri}-${encodeURIComponent(version)}`;
  return earlier.map(({ version, date, note, archive }, at) => {
    const before = earlier[at + 1];
    return resource(versionIri(version), 'dcat:Resource', {
      'dct:title': [words(`${dataset.title} 版${version}`, 'ja')],
      'dct:isVersionOf': [to(iri)],
      'dcat:version': [words(version)],
      'adms:versionNotes': [words(note, 'ja')],
      'dct:issued': [typed(date, 'xsd:dateTime')],
      'dcat:previousVersion': [to(before ? versionIri(before.version) : null)],
      'rdfs:seeAlso': [to(archive && absolute(dataset.site, archive))],
    });
  });
}
