import { resource, to, words, type Resource } from './resource.ts';

const eu = 'http://publications.europa.eu/resource/authority';

/** A term of a controlled list, with what a validator must find in the file itself. */
function term(list: string, code: string, type: string, ja: string, en: string): Resource {
  return resource(`${eu}/${list}/${code}`, type, {
    'skos:prefLabel': [words(ja, 'ja'), words(en, 'en')],
    'skos:inScheme': [to(`${eu}/${list}`)],
  });
}

/** What every catalogue of this site says with terms of controlled lists. */
export const authorities = {
  theme: term(
    'data-theme',
    'GOVE',
    'skos:Concept',
    '行政・公共部門',
    'Government and public sector',
  ),
  themes: resource(`${eu}/data-theme`, 'skos:ConceptScheme', {
    'dct:title': [words('Data theme', 'en')],
  }),
  japanese: term('language', 'JPN', 'dct:LinguisticSystem', '日本語', 'Japanese'),
  // Sources appear when a government publishes them, on no fixed day.
  irregular: term('frequency', 'IRREG', 'dct:Frequency', '不定期', 'irregular'),
  stable: term('planned-availability', 'STABLE', 'skos:Concept', '継続して提供', 'stable'),
  prefecture: publisherType('RegionalAuthority', '都道府県', 'Regional authority'),
  municipality: publisherType('LocalAuthority', '市区町村', 'Local authority'),
  attribution: resource('http://purl.org/adms/licencetype/Attribution', 'skos:Concept', {
    'skos:prefLabel': [words('表示', 'ja'), words('Attribution', 'en')],
    'skos:inScheme': [to('http://purl.org/adms/licencetype/1.0')],
  }),
  sha256: resource('http://spdx.org/rdf/terms#checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm', {
    'skos:prefLabel': [words('SHA-256', 'en')],
  }),
} as const;

function publisherType(code: string, ja: string, en: string): Resource {
  return resource(`http://purl.org/adms/publishertype/${code}`, 'skos:Concept', {
    'skos:prefLabel': [words(ja, 'ja'), words(en, 'en')],
    'skos:inScheme': [to('http://purl.org/adms/publishertype/1.0')],
  });
}
