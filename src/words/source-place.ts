/** Where in a document a fact is written: 「2(2)① 実施工程（10ページ）」; without a page, the place alone. */
export function placeWords(place: string, page: string | null): string {
  return page ? `${place}（${page}ページ）` : place;
}

/** A place with the document that it is in: 「青森県行財政改革行動計画（案） 2(2)①（10ページ）」 */
export function sourceWords(provenance: {
  source: { title: string };
  place: string;
  page: string | null;
}): string {
  return `${provenance.source.title} ${placeWords(provenance.place, provenance.page)}`;
}
