const longest = 254;
const local = '[\\w+-]+(?:\\.[\\w+-]+)*';
const domain = '[a-z\\d](?:[a-z\\d-]*[a-z\\d])?';
const form = new RegExp(`^${local}@(?:${domain}\\.)+[a-z]{2,}$`, 'i');

/** Whether a text is one mail address that every program reads: half width, no blank, no dot at an end. */
export function isEmail(text: string): boolean {
  return text.length <= longest && form.test(text);
}

/** The address that was meant by one with full width, a comma for a dot, or what programs and pages write around it; nothing if none can be told. */
export function meantEmail(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    // 「行革課 <gyokaku@…>」 names the address in brackets.
    .replace(/^[^<]*<([^<>]+)>$/, '$1')
    .replace(/^mailto:/i, '')
    // So they are kept from programs that gather addresses.
    .replace(/\s*(?:[[(]\s*at\s*[\])]|[★☆●■◎]|\(アット\))\s*/i, '@')
    .replace(/@@+/, '@')
    .replace(/[,、。]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '');
  return isEmail(plain) ? plain : undefined;
}
