import type { Catalogue } from '../build-catalogue.ts';
import type { Entry, FileEntry } from '../entry.ts';
import { authorities } from './authorities.ts';
import { resource, to, typed, words, type Resource } from './resource.ts';

/** A file, with what only it needs: its checksum, media type and format. */
export function distribution(catalogue: Catalogue, entry: Entry, file: FileEntry): Resource[] {
  const { bytes, sha256, mediaType, format } = file.file;
  const checksum = resource(`${file.iri}-checksum`, 'spdx:Checksum', {
    'spdx:algorithm': [to(authorities.sha256)],
    'spdx:checksumValue': [typed(sha256, 'xsd:hexBinary')],
  });
  return [
    resource(file.iri, 'dcat:Distribution', {
      'dct:title': [words(file.title, 'ja'), words(`${file.file.fileName} (${format})`, 'en')],
      'dct:description': [words(file.about, 'ja')],
      'dcat:accessURL': [to(file.url)],
      'dcat:downloadURL': [to(file.url)],
      'dcat:mediaType': [to(mediaTypeIri(mediaType))],
      'dct:format': [to(formatIri(format))],
      'dcat:byteSize': [typed(String(bytes.byteLength), 'xsd:nonNegativeInteger')],
      'spdx:checksum': [to(checksum)],
      'dct:license': [to(catalogue.licence)],
      'dct:rights': [to(rightsStatement(entry))],
      'dct:conformsTo': [to(file.standard)],
      'wdrs:describedby': [to(file.describedBy.url)],
      'dct:language': [to(authorities.japanese)],
      'dcatap:availability': [to(authorities.stable)],
      'dct:issued': [typed(entry.issued, 'xsd:dateTime')],
      'dct:modified': [typed(entry.modified, 'xsd:dateTime')],
    }),
    checksum,
    // A document, and no file that CKAN would list.
    resource(file.describedBy.url, 'foaf:Document', {
      'dct:format': [to(mediaTypeIri(file.describedBy.mediaType))],
      'dct:conformsTo': [to(file.describedBy.standard)],
    }),
    mediaTypeResource(file.describedBy.mediaType),
    mediaTypeResource(mediaType),
    // CKAN takes the label of a format only where its first type is dct:IMT.
    resource(formatIri(format), ['dct:IMT', 'dct:MediaTypeOrExtent'], {
      'rdfs:label': [words(format)],
      'skos:inScheme': [to('http://publications.europa.eu/resource/authority/file-type')],
    }),
  ];
}

/** Whose the documents behind the data are: one statement for the files of a dataset. */
export function rightsStatement({ iri, rights }: Entry): Resource | null {
  if (rights === null) return null;
  return resource(`${iri}-rights`, 'dct:RightsStatement', { 'rdfs:label': [words(rights, 'ja')] });
}

function mediaTypeResource(mediaType: string): Resource {
  return resource(mediaTypeIri(mediaType), 'dct:MediaType', { 'rdfs:label': [words(mediaType)] });
}

function mediaTypeIri(mediaType: string): string {
  return `https://www.iana.org/assignments/media-types/${mediaType}`;
}

/** The terms of the EU's list of file types have the names that people use. */
function formatIri(format: string): string {
  return `http://publications.europa.eu/resource/authority/file-type/${encodeURIComponent(format.toUpperCase())}`;
}
