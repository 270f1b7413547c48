import { kanjiNumber } from './kanji-number.ts';

/** A number as people write it, taken apart. */
export interface Amount {
  /** Plain digits: 120000, -5, 0.5 */
  value: string;
  /** What followed the digits: 人, %. */
  unit: string;
  /** The multiplier that was worked in: 万. */
  multiplier: string;
}

const multipliers: Record<string, number> = {
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  億: 8,
  十億: 9,
  百億: 10,
  千億: 11,
  兆: 12,
};
const fractions: Record<string, string> = { '1⁄2': '0.5', '1⁄4': '0.25', '3⁄4': '0.75' };

/** Reads 1,234件, ▲5, +3, ．5, 12万, 1億2,000万円, 三: the exact number and what stands behind it. Takes the text in plain form; nothing if it is no single number. */
export function readAmount(plain: string): Amount | undefined {
  const text = fractions[plain] ?? plain;
  const inKanji = kanjiNumber(text);
  if (inKanji !== undefined) return { value: String(inKanji), unit: '', multiplier: '' };
  const parts = /^([-+▲△]?) ?(.*)$/u.exec(text)!;
  const sign = /[-▲△]/.test(parts[1]!) ? '-' : '';
  const read = readDigits(parts[2]!);
  if (!read) return undefined;
  const value = trimmed(read.value);
  return { ...read, value: value === '0' ? value : `${sign}${value}` };
}

const digits = '(?:\\d{1,3}(?:[, ]\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+';
const piece = new RegExp(`^(${digits}) ?([十百千]?[万億]|[千兆])`);
const last = new RegExp(`^(${digits})? ?([^\\d,.].*)?$`, 'u');

function readDigits(text: string): Amount | undefined {
  let rest = text;
  let sum = 0n;
  let multiplier = '';
  for (let found = piece.exec(rest); found; found = piece.exec(rest)) {
    const whole = shifted(found[1]!, multipliers[found[2]!]!);
    if (whole === undefined) return undefined;
    sum += whole;
    multiplier += found[2]!;
    rest = rest.slice(found[0].length);
  }
  const end = last.exec(rest);
  if (!end || (end[1] === undefined && multiplier === '')) return undefined;
  // m2 and CO2 are units with a digit.
  if (/\d/.test((end[2] ?? '').replace(/m[23]|CO2/gi, ''))) return undefined;
  const bare = bareDigits(end[1] ?? '0');
  if (multiplier !== '' && bare.includes('.')) return undefined;
  const value = multiplier === '' ? bare : String(sum + BigInt(bare));
  return { value, unit: (end[2] ?? '').trim(), multiplier };
}

/** 1.5 times ten to the 8th, without the noise of binary fractions. */
function shifted(text: string, places: number): bigint | undefined {
  const [whole, fraction = ''] = bareDigits(text).split('.');
  if (fraction.length > places) return undefined;
  return BigInt(whole! + fraction.padEnd(places, '0'));
}

function bareDigits(text: string): string {
  const bare = text.replace(/[, ]/g, '').replace(/\.$/, '');
  return bare.startsWith('.') ? `0${bare}` : bare;
}

/** 007 → 7; decimals stay as printed. */
function trimmed(value: string): string {
  return value.replace(/^0+(?=\d)/, '').replace(/^0\.0*$/, (zero) => zero) || '0';
}
