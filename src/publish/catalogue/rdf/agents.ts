import type { Organization, Site, Source } from '../../../model/types/model.ts';
import { regionCode } from '../../../words/region-code.ts';
import { urls } from '../../urls.ts';
import type { Catalogue } from '../build-catalogue.ts';
import { webAddress } from '../clean-text.ts';
import { address, identifier } from '../addresses.ts';
import { authorities } from './authorities.ts';
import { expand, resource, to, typed, words, type Resource } from './resource.ts';

/** Whoever runs the site. */
export function publisherAgent({ publisher }: Catalogue): Resource {
  const { government } = publisher;
  return resource(publisher.iri, 'foaf:Agent', {
    'foaf:name': [words(publisher.title, 'ja'), words(government?.nameEn ?? null, 'en')],
    'foaf:homepage': [to(publisher.homepage)],
    'dct:identifier': [words(government?.lgCode ?? null)],
    'dct:type': [government ? to(typeOf(government)) : null],
  });
}

/** A government, as the author of what is transcribed. */
export function governmentAgent(government: Organization): Resource {
  return resource(governmentIri(government), 'foaf:Agent', {
    'foaf:name': [words(government.name, 'ja'), words(government.nameEn, 'en')],
    'foaf:homepage': [to(webAddress(government.url))],
    'dct:identifier': [words(government.lgCode)],
    'dct:type': [to(typeOf(government))],
  });
}

/** The person or office to ask. */
export function contactKind({ iri, contact }: Catalogue): Resource {
  return resource(`${iri}-contact`, ['vcard:Organization', 'vcard:Kind'], {
    'vcard:fn': [words(contact.name)],
    'vcard:hasEmail': [to(contact.email && `mailto:${contact.email}`)],
    'vcard:hasURL': [to(contact.url)],
  });
}

/** The area of a government, by the standard area code of e-Stat (five digits, no check digit). */
export function areaOf(government: Organization): Resource {
  return resource(
    `http://data.e-stat.go.jp/lod/sac/C${regionCode(government.lgCode)}`,
    'dct:Location',
    {
      'dct:identifier': [words(government.lgCode)],
      'skos:prefLabel': [words(government.nameEn, 'en'), words(government.name, 'ja')],
    },
  );
}

/** The document from which facts are transcribed, and the government that wrote it. */
export function sourceDocument(source: Source): Resource {
  const page = address(source.site, urls.source(source));
  return resource(
    `${identifier(source.site, urls.source(source))}#source`,
    sourceClass(source.site).iri,
    {
      'dct:title': [words(source.title, 'ja')],
      'dct:description': [words(`${source.attribution}${source.note ?? ''}`, 'ja')],
      'dct:creator': [to(governmentIri(source.organization))],
      'dct:spatial': [to(areaOf(source.organization))],
      'dcat:theme': [to(authorities.theme)],
      'dcat:keyword': [words('出典資料', 'ja')],
      'dct:issued': [issuedOn(source.issuedOn)],
      'dct:bibliographicCitation': [words(source.attribution, 'ja')],
      'dct:rights': [words(source.terms, 'ja')],
      'rdfs:seeAlso': [to(page), to(webAddress(source.url))],
    },
  );
}

/**
 * What source documents are. DCAT-AP wants dct:source to lead to a dataset; as a class of their own
 * under it they are that, and CKAN, which lists whatever says dcat:Dataset itself, leaves them alone.
 */
export function sourceClass(site: Site): Resource {
  return resource(`${identifier(site, urls.data(site))}#SourceDocument`, 'rdfs:Class', {
    'rdfs:subClassOf': [to(expand('dcat:Dataset'))],
    'rdfs:label': [words('出典資料', 'ja'), words('Source document', 'en')],
  });
}

function governmentIri(government: Organization): string {
  return `${identifier(government.site, urls.organization(government))}#organization`;
}

function typeOf({ kind }: Organization): Resource {
  return kind === 'prefecture' ? authorities.prefecture : authorities.municipality;
}

function issuedOn(date: string | null) {
  const types: Record<number, string> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };
  const type = date === null ? undefined : types[date.length];
  return type && /^[\d-]+$/.test(date!) ? typed(date, type) : null;
}
