import { examplesOf, type PageType } from '../../src/publish/routes/routes.ts';
import { readPublished } from '../../src/site.ts';
import { Stop } from '../launch/stop.mjs';

/** One page of each type that is wanted by name, or of each that `byDefault` takes; stops at a type that no page has. */
export function chosenTypes(
  inputFolder: string,
  wanted: readonly string[],
  byDefault: (type: string) => boolean = () => true,
): PageType[] {
  const types = examplesOf(readPublished(inputFolder));
  const unknown = wanted.filter((name) => !types.some(({ type }) => type === name));
  if (unknown.length > 0) {
    const known = types.map(({ type }) => `  ${type}`);
    throw new Stop(
      `「${unknown.join('」「')}」という種類のページはありません。`,
      `ページの種類:\n${known.join('\n')}`,
    );
  }
  return types.filter(({ type }) => (wanted.length > 0 ? wanted.includes(type) : byDefault(type)));
}
