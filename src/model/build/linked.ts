/** What stands at each link: the results of its functions. */
type Links<Makers> = {
  readonly [Name in keyof Makers]: Makers[Name] extends () => infer It ? It : never;
};

/** Where an object keeps how its links are looked up, and what was found. */
const kept = Symbol('kept');

interface Kept {
  readonly links: Readonly<Record<string, () => unknown>>;
  readonly found: Record<string, unknown>;
}

/**
 * An object of facts and links, whole from the start: a link is a getter that looks up what belongs
 * there when it is first asked for, and keeps it. So objects may name each other in a circle, and
 * none has to be made before another. A link that needs itself is a mistake of the code and told.
 */
export function linked<Facts extends object, Makers extends Record<string, () => unknown>>(
  facts: Facts,
  links: Makers,
): Readonly<Facts> & Links<Makers> {
  const made = { ...facts };
  Object.defineProperty(made, kept, { value: { links, found: {} } satisfies Kept });
  for (const name in links) Object.defineProperty(made, name, propertyOf(name));
  return made as Readonly<Facts> & Links<Makers>;
}

/** The same object with more facts. What a link of it finds is looked up no earlier than before, and by both only once. */
export function withFacts<Thing extends object, Facts extends object>(
  thing: Thing,
  facts: Facts,
): Thing & Facts {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(thing)) as Thing;
  return Object.assign(copy, facts);
}

/** Shared by all links of one name, which halves the memory that hundreds of thousands of objects take. */
const properties = new Map<string, PropertyDescriptor>();
const beingFound = Symbol('being found');

function propertyOf(name: string): PropertyDescriptor {
  const known = properties.get(name);
  if (known) return known;
  const property = {
    enumerable: true,
    get(this: { readonly [kept]: Kept }) {
      const { links, found } = this[kept];
      if (!(name in found)) {
        found[name] = beingFound;
        found[name] = lookedUp(links[name]!, () => delete found[name]);
      }
      if (found[name] === beingFound) throw new Error(`The link ${name} needs itself`);
      return found[name];
    },
  };
  properties.set(name, property);
  return property;
}

/** What a link gives; where that fails, whoever asks next is told the same and not that the link needs itself. */
function lookedUp(link: () => unknown, onFailure: () => void): unknown {
  try {
    return link();
  } catch (error) {
    onFailure();
    throw error;
  }
}

/** Things in their order, and each by its key. */
export interface Keyed<Item> {
  readonly all: readonly Item[];
  /** The one with the key; the checks of the input have made sure that it is there. */
  get(key: string): Item;
  /** The one with the key, if there is any; none for a blank. */
  find(key: string | null | undefined): Item | null;
}

/** Finds things by their keys. */
export function keyed<Item>(all: readonly Item[], keyOf: (item: Item) => string): Keyed<Item> {
  const byKey = new Map(all.map((item) => [keyOf(item), item]));
  return {
    all,
    get(key) {
      const item = byKey.get(key);
      if (item === undefined) throw new Error(`Nothing has the key ${key}`);
      return item;
    },
    find: (key) => (key ? (byKey.get(key) ?? null) : null),
  };
}

/** Tells what belongs to a thing, in the order of the items, when each item names its owners. */
export function belonging<Item, Owner>(
  items: readonly Item[],
  ownersOf: (item: Item) => readonly (Owner | null)[],
): (owner: Owner) => readonly Item[] {
  const byOwner = new Map<Owner, Item[]>();
  for (const item of items)
    for (const owner of new Set(ownersOf(item))) {
      if (owner === null) continue;
      const own = byOwner.get(owner);
      if (own) own.push(item);
      else byOwner.set(owner, [item]);
    }
  return (owner) => byOwner.get(owner) ?? [];
}
