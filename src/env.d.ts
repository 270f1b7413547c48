declare namespace App {
  interface Locals {
    /** What `<Measure>`, `<Source>` and `<Term>` in the prose being printed refer to. */
    prose: {
      site: import('./model/model.ts').Site;
      plan: import('./model/model.ts').Plan | undefined;
    };
  }
}
