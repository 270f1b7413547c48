// n3 comes without types; this is the part of it that the tests and `npm run conformance` use.
declare module 'n3' {
  import type { DataFactory, Quad } from '@rdfjs/types';

  export class Parser {
    constructor(options?: { factory?: DataFactory; baseIRI?: string; format?: string });
    parse(text: string): Quad[];
  }
}
