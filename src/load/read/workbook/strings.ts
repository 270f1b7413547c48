import { scanXml } from './xml.ts';

/** The texts that cells of a workbook point to; readings above the characters (ふりがな) are no text. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const gather = textGatherer();
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') gather.begin();
      gather.open(name);
    },
    text: gather.text,
    close: (name) => {
      gather.close(name);
      if (name === 'si') strings.push(gather.end());
    },
  });
  return strings;
}

/** Gathers what stands in <t>, but not in <rPh>: begin, tell of tags and texts, end. */
export function textGatherer() {
  let words = '';
  let isText = false;
  let isReading = false;
  return {
    begin: () => {
      words = '';
    },
    open: (name: string) => {
      if (name === 't') isText = true;
      if (name === 'rPh') isReading = true;
    },
    text: (text: string) => {
      if (isText && !isReading) words += text;
    },
    close: (name: string) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
    },
    end: () => withoutEscapes(words),
  };
}

/** `_x000D_` is how workbooks write what XML cannot hold; `_x005F_` is their underscore. */
function withoutEscapes(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}
