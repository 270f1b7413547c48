import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface OpenApi {
  paths: Record<string, { get: { responses: { 200: { content: Record<string, Content> } } } }>;
}
interface Content {
  schema: { $ref?: string; anyOf?: { $ref: string }[] };
}

/** JSON that pages make for themselves alone, at addresses that nobody is promised: the search, the desk. */
export function isOfPages(file: string): boolean {
  return /^\/?(pagefind|desk)\//.test(file);
}

/** The JSON of a built site by what the site itself says of it: /openapi.json and the schemas that it names. */
export class JsonDoors {
  readonly #site: string;
  readonly #paths: OpenApi['paths'];
  readonly #ajv = new Ajv2020({ allErrors: true, strict: false });
  readonly #validators = new Map<string, ValidateFunction>();

  /** Takes the folder of a built site. */
  constructor(site: string) {
    this.#site = site;
    this.#paths = this.#read<OpenApi>('openapi.json').paths;
    // oxlint-disable-next-line typescript/no-unsafe-call -- its types and its module put the function in different places
    addFormats.default(this.#ajv);
  }

  /** The address of the document that stands for a file: one written out before one with braces; null for none. */
  pathOf(file: string): string | null {
    const address = `/${file}`;
    if (address in this.#paths) return address;
    return Object.keys(this.#paths).find((path) => patternOf(path).test(address)) ?? null;
  }

  /** What goes against the schemas of a file, as sentences; null where it keeps to rules of others. */
  faultsOf(file: string): string[] | null {
    const path = this.pathOf(file);
    if (path === null) return [`${file} is at no address of openapi.json`];
    const [content] = Object.values(this.#paths[path]!.get.responses[200].content);
    const { $ref, anyOf } = content!.schema;
    const names = $ref ? [$ref] : (anyOf ?? []).map((it) => it.$ref);
    if (names.length === 0) return null;
    const data = this.#read<unknown>(file);
    const results = names.map((name) => this.#errors(name, data, file));
    return results.find((errors) => errors.length === 0) ?? results[0]!;
  }

  /** Every address of the document. */
  get paths(): string[] {
    return Object.keys(this.#paths);
  }

  #errors(name: string, data: unknown, file: string): string[] {
    const validate = this.#validators.get(name) ?? this.#ajv.compile(this.#read<object>(name));
    this.#validators.set(name, validate);
    validate(data);
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${file} ${instancePath} ${message}`,
    );
  }

  #read<Type>(file: string): Type {
    return JSON.parse(readFileSync(join(this.#site, file), 'utf8')) as Type;
  }
}

/** What stands in braces is one part of an address, without what follows a dot. */
function patternOf(path: string): RegExp {
  const escaped = path.replaceAll(/[.]/g, '\\.').replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${escaped}$`);
}
