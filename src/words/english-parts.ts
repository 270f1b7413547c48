/** A piece of a text, and whether it is English. */
export interface EnglishPart {
  text: string;
  isEnglish: boolean;
}

// A capital letter and three words: names of columns and of products are shorter or small.
const english = /([A-Z][A-Za-z]+(?: [A-Za-z]+){2,})/;

/** Cuts a text so that its English can be declared, for voices that read it out. */
export function englishParts(text: string): EnglishPart[] {
  return text
    .split(english)
    .map((part, index) => ({ text: part, isEnglish: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
