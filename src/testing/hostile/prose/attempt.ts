/** One attempt to make prose do what prose does not: its file, and the rules that refuse it, or none if it is harmless. */
export interface Attempt {
  name: string;
  content: string | Uint8Array;
  refusedBy: readonly string[];
}

/** Code that leaves a file behind where it is run. */
export const payload =
  "process.getBuiltinModule('node:fs').writeFileSync(process.env.AYUMI_CANARY,'ran')";

const frontmatter = '---\ntitle: 試み\ndescription: 文章に書いてはならないことの例です。\n---\n';

/** Attempts in the text, under a frontmatter that is right. Takes the name, the text and the rules that refuse it. */
export const inText = (name: string, text: string, ...refusedBy: string[]): Attempt => ({
  name,
  content: `${frontmatter}\n${text}\n`,
  refusedBy,
});

/** Attempts with a whole file. */
export const inFile = (
  name: string,
  content: string | Uint8Array,
  ...refusedBy: string[]
): Attempt => ({ name, content, refusedBy });

/** A file whose frontmatter is given. */
export const withFrontmatter = (name: string, lines: string, ...refusedBy: string[]): Attempt => ({
  name,
  content: `---\n${lines}\n---\n\n本文です。\n`,
  refusedBy,
});
