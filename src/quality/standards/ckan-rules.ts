/** What CKAN's validators (ckan/logic/schema, validators.py) find wrong with a package, as sentences. */
export function faultsOfPackage(dict: CkanPackage): string[] {
  const tags = dict.tags.map(({ name }) => name);
  const keys = dict.extras.map(({ key }) => key);
  return [
    ...unless(uuid.test(dict.id), `id ${dict.id}`),
    ...unless(/^[a-z0-9_-]{2,100}$/.test(dict.name), `name ${dict.name}`),
    ...unless(!/^(new|edit|search)$/.test(dict.name), `name ${dict.name}`),
    ...unless(dict.title.trim() !== '', 'no title'),
    ...unless([...dict.version].length <= 100, 'version'),
    ...tags.flatMap((tag) => unless(isTag(tag), `tag ${tag}`)),
    ...unless(new Set(tags).size === tags.length, 'a tag twice'),
    ...unless(new Set(keys).size === keys.length, 'an extra twice'),
    ...keys.flatMap((key) => unless(!(key in dict) && !rootFields.includes(key), `extra ${key}`)),
    ...dict.extras.flatMap(({ key, value }) => unless(typeof value === 'string', `extra ${key}`)),
    ...[dict.author_email, dict.maintainer_email].flatMap((it) =>
      unless(it === '' || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(it), `email ${it}`),
    ),
    ...[dict.metadata_created, dict.metadata_modified].flatMap((it) =>
      unless(it === undefined || isDate(it), `date ${it}`),
    ),
    ...unless(dict.resources.length > 0, 'no resource'),
    ...dict.resources.flatMap(faultsOfResource),
  ];
}

function faultsOfResource(resource: CkanResource): string[] {
  return [
    ...unless(uuid.test(resource.id), `resource id ${resource.id}`),
    ...unless(URL.canParse(resource.url), `url ${resource.url}`),
    ...unless(Number.isInteger(resource.size), `size ${resource.size}`),
    ...[resource.created, resource.last_modified].flatMap((it) =>
      unless(it === undefined || isDate(it), `date ${it}`),
    ),
  ];
}

/** The part of a package that has rules. */
export interface CkanPackage {
  id: string;
  name: string;
  title: string;
  version: string;
  license_id: string;
  author_email: string;
  maintainer_email: string;
  metadata_created?: string;
  metadata_modified?: string;
  tags: { name: string }[];
  extras: { key: string; value: unknown }[];
  resources: CkanResource[];
}

interface CkanResource {
  id: string;
  url: string;
  name: string;
  size: number;
  created?: string;
  last_modified?: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const rootFields = [
  'title',
  'notes',
  'url',
  'version',
  'tags',
  'groups',
  'name',
  'id',
  'relationships',
];

/** CKAN: 2 to 100 characters of `[\w \-.]`, where Python's \w is letters, digits and `_`. */
function isTag(tag: string): boolean {
  const { length } = [...tag];
  return length >= 2 && length <= 100 && /^[\p{L}\p{N}_ \-.]*$/u.test(tag);
}

function isDate(stamp: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/.test(stamp);
}

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}

/**
 * The gather stage of ckanext-harvest: asks page after page until one brings nothing new. Takes what
 * the host answers to an address; a static host answers every page with the same file.
 */
export function gather(answer: (address: string) => string, base: string) {
  const found = new Map<string, CkanPackage>();
  let requests = 0;
  for (let start = 0; ; start += 100) {
    const address = `${base.replace(/\/$/, '')}/api/3/action/package_search?rows=100&start=${start}&sort=id+asc`;
    const { success, result } = JSON.parse(answer(address)) as {
      success: boolean;
      result: { results: CkanPackage[] };
    };
    if (!success) throw new Error('CKAN answers no success');
    requests += 1;
    const fresh = result.results.filter(({ id }) => !found.has(id));
    for (const dict of fresh) found.set(dict.id, dict);
    if (fresh.length === 0) return { packages: [...found.values()], requests };
  }
}

/**
 * How SHIRASAGI and search.ckan.jp gather: the list of names, then each package by its name, which a host with a
 * rewrite reads as the address of a file. Tells how many came, and what differs from what a search gives.
 */
export function showAll(
  answer: (address: string) => string,
  packages: readonly CkanPackage[],
): { count: number; faults: string[] } {
  const ask = <Result>(path: string): Result => {
    const { success, result } = JSON.parse(answer(`http://host.invalid/${path}`)) as {
      success: boolean;
      result: Result;
    };
    if (!success) throw new Error('CKAN answers no success');
    return result;
  };
  const names = ask<string[]>('api/3/action/package_list');
  const found = new Map(packages.map((it) => [it.name, JSON.stringify(it)]));
  return {
    count: names.length,
    faults: [
      ...unless(names.length === found.size, `package_list has ${names.length} names`),
      ...names.flatMap((name) => {
        const shown = JSON.stringify(ask<CkanPackage>(`dataset/${name}/ckan.json`));
        return unless(shown === found.get(name), `${name}: package_show differs`);
      }),
    ],
  };
}
