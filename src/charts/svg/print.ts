import { escapeXml } from '../../publish/formats/xml.ts';
import { palette } from '../palette.ts';
import type { Attributes, Looks, Mark } from './marks.ts';

/** As pages: src/ui/frame/css/tokens.css, which a test holds to this. */
const font =
  "system-ui, 'Hiragino Sans', 'BIZ UDPGothic', 'Yu Gothic UI', Meiryo, 'Noto Sans JP', sans-serif";

/** A picture that stands alone: its size, what it is called and what it says in words, and its marks. */
export interface Picture {
  width: number;
  height: number;
  title: string;
  description: string;
  marks: readonly Mark[];
  looks: Looks;
}

/** The whole file of a picture. No style and no script: both would be cut out where policies are strict. */
export function svgFile({ width, height, title, description, marks, looks }: Picture): string {
  const lookOf = (role: string): Attributes => {
    const look = looks[role];
    if (!look) throw new Error(`no look for what is a ${role}`);
    return look;
  };
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${font}" font-size="13" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.page}"/>`,
    ...marks.map((mark) => printed(mark, lookOf)),
    '</svg>',
  ].join('\n')}\n`;
}

/** The marks for a page, each with its role as a class: style sheets know light, dark and paper. */
export function inlineSvg(marks: readonly Mark[]): string {
  return marks.map((mark) => printed(mark, (role) => ({ class: role }))).join('');
}

/** One mark as markup: place, look, words. The only place where text of a chart becomes markup. */
function printed(mark: Mark, lookOf: (role: string) => Attributes): string {
  const { shape, place, role, look, text = '', inside = [] } = mark;
  const attributes = { ...place, ...(role && lookOf(role)), ...look };
  const tag = [
    shape,
    ...Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(String(value))}"`),
  ].join(' ');
  // A group is long: its marks stand in lines of their own, as those around it do.
  const line = shape === 'g' ? '\n' : '';
  const marks = inside.map((it) => `${line}${printed(it, lookOf)}`).join('');
  const content = `${escapeXml(text)}${marks}${line}`;
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${shape}>`;
}
