/** The keys of the frontmatter of a prose file; each is one line of text, and no other key is known. */
export const frontmatterKeys = ['title', 'description'] as const;

/** The frontmatter of a prose file: what its page is called, and what it says in one sentence. */
export type Frontmatter = Record<(typeof frontmatterKeys)[number], string>;

/** A prose file that keeps the rules: what load gives and pages print. */
export interface Prose extends Readonly<Frontmatter> {
  /** Path under content/ without the ending: `plans/aomori-reform-2024/index` */
  readonly id: string;
  readonly nodes: readonly ProseNode[];
}

/** All prose, by its path under content/ without the ending. */
export type ProseById = ReadonlyMap<string, Prose>;

interface Parent {
  readonly children: readonly ProseNode[];
}

/**
 * Everything that prose may hold. A tree of these is printed as it stands; there is no kind for markup, scripts or
 * expressions, so none of them can reach a page.
 */
export type ProseNode =
  | { readonly kind: 'text' | 'code' | 'code-block'; readonly text: string }
  | { readonly kind: 'break' | 'rule' }
  | (Parent & {
      readonly kind: 'paragraph' | 'quote' | 'emphasis' | 'strong' | 'deleted' | 'item';
    })
  | (Parent & { readonly kind: 'heading'; readonly depth: number; readonly id: string })
  /** `start` is the first number of a numbered list, or null. */
  | (Parent & { readonly kind: 'list'; readonly start: number | null })
  | (Parent & { readonly kind: 'link'; readonly target: LinkTarget; readonly title: string | null })
  | {
      readonly kind: 'image';
      readonly file: string;
      readonly alternative: string;
      readonly title: string | null;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] }
  | (Parent & { readonly kind: 'term'; readonly id: string })
  | (Parent & { readonly kind: 'measure'; readonly no: string; readonly planId: string | null })
  | (Parent & {
      readonly kind: 'source';
      readonly id: string | null;
      readonly place: string;
      readonly page: string | null;
    });

/** A cell of a table in prose. The first row of a table is its header. */
export interface TableCell extends Parent {
  readonly align: 'left' | 'right' | 'center' | null;
}

/** An address of the web or of this page (`#…`), or a file under public/ (`files/plan.pdf`) with what follows it (`#page=3`). */
export type LinkTarget =
  | { readonly address: string }
  | { readonly file: string; readonly fragment: string };
