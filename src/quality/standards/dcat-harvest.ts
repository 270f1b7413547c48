/**
 * The names under which ckanext-dcat keeps the datasets of a catalogue (harvesters/rdf.py, ckan/lib/munge.py). It makes
 * them from the Latin letters of the titles alone, and counts on where one is taken; it tells datasets apart by their
 * addresses, never by these names.
 */
export function namesFromTitles(titles: readonly string[]): string[] {
  const taken: string[] = [];
  for (const title of titles) {
    const name = munged(title);
    const alike = taken.filter((it) => it.startsWith(`${name}-`)).length;
    taken.push(taken.includes(name) ? `${name}-${alike + 1}` : name);
  }
  return taken;
}

function munged(title: string): string {
  const latin = title
    .replaceAll(/[ .:/]/g, '-')
    .replaceAll(/[^a-zA-Z0-9-_]/g, '')
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
  return latin.slice(0, 100).padEnd(2, '_');
}
