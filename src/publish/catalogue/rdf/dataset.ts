import type { Catalogue } from '../build-catalogue.ts';
import { address } from '../addresses.ts';
import { describingStandards } from '../describing-files.ts';
import type { Entry } from '../entry.ts';
import { urls } from '../../urls.ts';
import { areaOf, contactKind, governmentAgent, publisherAgent, sourceDocument } from './agents.ts';
import { authorities } from './authorities.ts';
import { distribution, rightsStatement } from './distribution.ts';
import { earlierVersions } from './versions.ts';
import { resource, to, typed, words, type Resource } from './resource.ts';

/** A dataset, its files, and the things it speaks of. */
export function datasetResources(catalogue: Catalogue, entry: Entry): Resource[] {
  const { dataset, iri, page, governments, sources } = entry;
  const period = periodOf(entry);
  const provenance = provenanceOf(catalogue, entry);
  const earlier = earlierVersions(entry);
  return [
    resource(iri, 'dcat:Dataset', {
      // As people read it, though CKAN makes its own name of a dataset from the Latin letters of this title alone: it
      // tells datasets apart by their IRIs, and counts on where a name is taken (dcat-harvest.ts).
      'dct:title': [words(entry.title, 'ja'), words(entry.titleEn, 'en')],
      'dct:description': [words(entry.about, 'ja'), words(entry.aboutEn, 'en')],
      'dct:identifier': [words(iri)],
      'dct:publisher': [to(publisherAgent(catalogue))],
      'dct:creator': [to(publisherAgent(catalogue))],
      'dcat:contactPoint': [to(contactKind(catalogue))],
      'dcat:landingPage': [to(page)],
      'dcat:keyword': entry.keywords.map((keyword) => words(keyword, 'ja')),
      'dcat:theme': [to(authorities.theme)],
      'dct:language': [to(authorities.japanese)],
      'dct:spatial': governments.map((government) => to(areaOf(government))),
      'dct:temporal': [to(period)],
      'dct:accrualPeriodicity': [to(authorities.irregular)],
      'dct:source': sources.map((source) => to(sourceDocument(source))),
      'dct:provenance': [to(provenance)],
      'dcat:version': [words(entry.version)],
      'adms:versionNotes': [words(entry.note, 'ja')],
      'dct:issued': [typed(entry.issued, 'xsd:dateTime')],
      'dct:modified': [typed(entry.modified, 'xsd:dateTime')],
      'dcat:previousVersion': [to(earlier[0] ?? null)],
      'dct:hasPart': partsOf(catalogue, entry).map((part) => to(part.iri)),
      'wdrs:describedby': [to(croissantOf(entry))],
      'dcat:distribution': entry.files.map((file) => to(file.iri)),
    }),
    resource(page, 'foaf:Document', { 'dct:title': [words(dataset.title, 'ja')] }),
    ...[period, provenance, rightsStatement(entry)].flatMap((thing) => thing ?? []),
    ...earlier,
    resource(croissantOf(entry), 'foaf:Document', {
      'dct:conformsTo': [to(describingStandards.croissant)],
    }),
    ...governments.map(areaOf),
    ...sources.flatMap((source) => [
      sourceDocument(source),
      governmentAgent(source.organization),
      areaOf(source.organization),
    ]),
    ...entry.files.flatMap((file) => distribution(catalogue, entry, file)),
  ];
}

function periodOf({ iri, dataset: { temporal } }: Entry): Resource | null {
  if (!temporal) return null;
  return resource(`${iri}-period`, 'dct:PeriodOfTime', {
    'dcat:startDate': [typed(temporal.start, 'xsd:date')],
    'dcat:endDate': [typed(temporal.end, 'xsd:date')],
  });
}

/** What the dataset of all data is made of. */
function partsOf({ entries }: Catalogue, entry: Entry): Entry[] {
  return entry.dataset.kind === 'all' ? entries.filter((it) => it !== entry) : [];
}

function croissantOf({ dataset }: Entry): string {
  return address(dataset.site, urls.croissant(dataset.site, dataset.name));
}

/** In words, for catalogues that show no linked documents. */
function provenanceOf({ site }: Catalogue, { iri, sources, dataset }: Entry): Resource | null {
  if (sources.length === 0) return null;
  const draft = dataset.plan?.draftWords;
  const text = [
    ...sources.map(({ attribution }) => attribution),
    `加工：${site.settings.title}`,
    draft ?? '',
  ];
  return resource(`${iri}-provenance`, 'dct:ProvenanceStatement', {
    'rdfs:label': [words(text.filter(Boolean).join('。'), 'ja')],
  });
}
