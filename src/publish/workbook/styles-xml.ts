import type { CellStyle } from './workbook.ts';
import { declaration, mainNamespace } from './xml-text.ts';

interface Look {
  font: number;
  fill: number;
  border: number;
  isLocked: boolean;
  /** 49 is text: 1-2-3, 020001 and =1+1 stay as they are typed. */
  format: 0 | 49;
  wraps: boolean;
}

const fonts = [
  '<font><sz val="11"/><name val="Yu Gothic"/><family val="3"/><charset val="128"/></font>',
  '<font><b/><sz val="14"/><name val="Yu Gothic"/><family val="3"/><charset val="128"/></font>',
  '<font><b/><sz val="11"/><name val="Yu Gothic"/><family val="3"/><charset val="128"/></font>',
];

const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

// The first two are what every workbook must begin with.
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('F1F1F4'), // fixed
  solid('E8F1FE'), // head of what is fixed
  solid('FFF0C2'), // head of what is filled in
  solid('E6E6E6'), // not for this row
];

const side = (name: string) => `<${name} style="thin"><color rgb="FF949494"/></${name}>`;
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
];

const boxed = { font: 0, border: 1, wraps: true } as const;
const looks: Record<CellStyle, Look> = {
  title: { font: 1, fill: 0, border: 0, isLocked: true, format: 49, wraps: false },
  line: { font: 0, fill: 0, border: 0, isLocked: true, format: 49, wraps: false },
  words: { font: 0, fill: 0, border: 0, isLocked: true, format: 49, wraps: true },
  head: { ...boxed, font: 2, fill: 3, isLocked: true, format: 49 },
  'head-fill': { ...boxed, font: 2, fill: 4, isLocked: true, format: 49 },
  fixed: { ...boxed, fill: 2, isLocked: true, format: 49 },
  fill: { ...boxed, fill: 0, isLocked: false, format: 49 },
  'fill-number': { ...boxed, fill: 0, isLocked: false, format: 0 },
  closed: { ...boxed, fill: 5, isLocked: true, format: 49 },
};

const names = Object.keys(looks) as CellStyle[];

/** The number by which cells call a style; 0 is the workbook's own. */
export function styleNumber(style: CellStyle): number {
  return names.indexOf(style) + 1;
}

/** xl/styles.xml */
export function stylesXml(): string {
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return [
    `${declaration}<styleSheet xmlns="${mainNamespace}">`,
    counted('fonts', fonts),
    counted('fills', fills),
    counted('borders', borders),
    counted('cellStyleXfs', [`${plain}/>`]),
    counted('cellXfs', [`${plain} xfId="0"/>`, ...names.map((name) => formatXml(looks[name]))]),
    counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    '</styleSheet>',
  ].join('');
}

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function formatXml({ font, fill, border, isLocked, format, wraps }: Look): string {
  return [
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`,
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">',
    `<alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/>`,
    `<protection locked="${isLocked ? 1 : 0}"/></xf>`,
  ].join('');
}
