/** What is written into a mark: its place and its look, by the names that SVG has for them. */
export type Attributes = Readonly<Record<string, string | number>>;

/** One thing that is drawn. Marks are data: the layout makes them, the printer alone makes text of them. */
export interface Mark {
  readonly shape:
    | 'rect'
    | 'line'
    | 'circle'
    | 'path'
    | 'polyline'
    | 'text'
    | 'tspan'
    | 'g'
    | 'pattern';
  /** Where it is: numbers of pixels, or percentages where the room is as wide as a table makes it. */
  readonly place: Attributes;
  /** What it is in its chart; pages have a class, files a list of looks by it. */
  readonly role?: string;
  /** Its own look beside that of its role: the pattern of its phase. */
  readonly look?: Attributes;
  /** Its words, as they are: the printer escapes them. */
  readonly text?: string;
  readonly inside?: readonly Mark[];
}

/** How the roles of a chart look in a file that stands alone. */
export type Looks = Readonly<Record<string, Attributes>>;

/** Words at a place; words of another role may follow them on the line. */
export function words(
  x: number,
  y: number,
  text: string,
  role?: string,
  after: readonly Mark[] = [],
): Mark {
  return { shape: 'text', place: { x, y }, text, ...(role && { role }), inside: after };
}

/** Cuts words that would run out of their place; the page and the data have them whole. */
export function clipWords(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most
    ? `${characters.slice(0, Math.max(1, most - 1)).join('')}…`
    : text;
}
