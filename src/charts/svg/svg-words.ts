import { dateName } from '../../words/fiscal-year.ts';
import type { Plan } from '../../model/types/model.ts';
import { escapeXml } from '../../publish/formats/xml.ts';

const font = "system-ui, 'Hiragino Sans', 'BIZ UDPGothic', Meiryo, 'Noto Sans JP', sans-serif";
const small = 'font-size="11" fill="#4d4d4d"';

/** A picture that stands alone: its size, what it is called and what it says in words, and its lines of markup. */
export interface Picture {
  width: number;
  height: number;
  title: string;
  description: string;
  marks: string[];
}

/** The whole file of a picture. No style and no script: both would be cut out where policies are strict. */
export function svgFile({ width, height, title, description, marks }: Picture): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${font}" font-size="13" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...marks,
    '</svg>',
  ].join('\n')}\n`;
}

/** Words at a place. */
export function svgWords(x: number, y: number, text: string, attributes = ''): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escapeXml(text)}</text>`;
}

/** The two lines under a picture: the source, and by whom, as of when and on what terms it is published. */
export function svgFoot(plan: Plan, source: string, height: number, most = 90): string[] {
  const { title, asOf, licence } = plan.site.settings;
  return [
    svgWords(12, height - 28, clipWords(`出典：${source}`, most), small),
    svgWords(
      12,
      height - 10,
      clipWords(`${title}（${dateName(asOf)}時点） ${licence}`, most),
      small,
    ),
  ];
}

/** Cuts words that would run out of their place; the page and the data have them whole. */
export function clipWords(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most
    ? `${characters.slice(0, Math.max(1, most - 1)).join('')}…`
    : text;
}
