/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What `<Measure>`, `<Source>` and `<Term>` in the prose being printed refer to. */
    prose: {
      site: import('./model/types/model.ts').Site;
      plan: import('./model/types/model.ts').Plan | undefined;
    };
  }
}
