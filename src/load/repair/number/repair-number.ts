import type { CellContext } from '../cell-context.ts';
import { repairNoNumber } from './number-without-value.ts';
import { withoutFloatNoise } from './float-noise.ts';
import { percentOfTenths } from './kanji-number.ts';
import { repairChange, repairLoose, repairShare } from './number-in-words.ts';
import { readAmount, type Amount } from './read-amount.ts';
import { readQualifier, unsayable, type Qualified } from './number-qualifier.ts';
import type { Repair } from '../repair.ts';
import { plainForm } from '../plain-form.ts';

const rule = 'half-translated-number';
const mixed = '数の列に、数字でないもの（単位・カンマ・▲など）が混ざっています。';

/** What a cell of a number meant: 12万 → 120000, 80以上 → 80 with `at_least`; 29（4） and ― are questions. */
export function repairNumber(
  text: string,
  context: CellContext,
  isInteger: boolean,
): Repair | undefined {
  const plain = inCommonSigns(plainForm(text));
  if (/^-?\d+(\.\d+)?$/.test(text)) return plainNumber(text, isInteger);
  const hasNote = context.columns?.includes('note') ?? false;
  const repair =
    repairNoNumber(plain, text, hasNote) ??
    bracketed(plain, hasNote) ??
    exponent(plain) ??
    range(plain) ??
    labelled(plain) ??
    repairShare(plain, context.unit);
  if (repair) return repair;
  const percent = context.unit === '%' && !isInteger ? percentOfTenths(plain) : undefined;
  if (percent) return { certain: percent, reason: '「割」を使って書かれています。', rule };
  const amount = readAmount(plain);
  if (amount && fits(amount, context)) return ofAmount(amount, context, isInteger);
  const inWords = repairChange(plain, amount, context) ?? repairLoose(plain);
  if (inWords) return inWords;
  const qualified = unsayable.test(plain) ? undefined : readQualifier(plain.replace(/ /g, ''));
  return qualified ? ofQualified(qualified, context, isInteger) : remainder(plain, amount, context);
}

/** 80パーセント is 80%, for what plain form makes of the long vowel is a hyphen; ¥80 is 80円. */
function inCommonSigns(plain: string): string {
  return plain.replace(/パ[-ー]セント|percent/i, '%').replace(/^[¥\\] ?([\d,]+)$/, '$1円');
}

function plainNumber(text: string, isInteger: boolean): Repair | undefined {
  if (/^-?0\d/.test(text)) {
    const certain = text.replace(/^(-?)0+(?=\d)/, '$1');
    return { certain, reason: '数の前に、余分な 0 があります。', rule };
  }
  if (/^-0+(\.0+)?$/.test(text)) return { certain: '0', reason: '0 に負号が付いています。', rule };
  if (isInteger && /^-?\d+\.0+$/.test(text))
    return { certain: text.split('.')[0]!, reason: '整数に小数点が付いています。', rule };
  const short = withoutFloatNoise(text);
  if (short === undefined) return undefined;
  const reason = '表計算ソフトの計算の誤差と思われる桁が、小数の終わりにあります。';
  return { certain: short, reason, rule: 'float-noise' };
}

function ofAmount(amount: Amount, { unit }: CellContext, isInteger: boolean): Repair | undefined {
  const { value, multiplier } = amount;
  if (isInteger && value.includes('.')) return undefined;
  if (multiplier !== '' && unit && /^(百万|[千万億兆])/.test(unit)) return twoUnits(amount, unit);
  if (multiplier === '') return { certain: value, reason: mixed, rule };
  return { certain: value, reason: `「${multiplier}」を使って書かれています。`, rule };
}

/** 12万 in a column of 万円 may be twelve of them. */
function twoUnits({ value, multiplier }: Amount, unit: string): Repair {
  const power = { 千: 3, 百万: 6, 万: 4, 億: 8, 兆: 12 }[/^(?:百万|.)/.exec(unit)![0]] ?? 0;
  const inUnit = Number(value) / 10 ** power;
  return {
    possible: [String(inUnit), value],
    reason: `「${multiplier}」が数に付いていますが、単位は ${unit} です。`,
    fix: `単位（${unit}）で数えた数字だけを書いてください。`,
    rule,
  };
}

/** What stands behind the number is its unit, as far as it can be told. */
function fits({ unit: given }: Amount, { unit }: CellContext): boolean {
  if (given === '') return true;
  if (!unit) return counters.test(given);
  const same = (text: string) => text.normalize('NFKC').replace(/[\s()]/g, '');
  return same(given) === same(unit) || same(unit).endsWith(same(given));
}

const counters =
  /^(%|人|名|件|回|円|か所|ヶ所|カ所|ヵ所|箇所|施設|業務|事業|団体|校|台|戸|世帯|時間|分|秒|日|か月|ヶ月|月|年|点|位|番|号|枚|冊|棟|本|社|組|課|項目|手続|種類|人日|km|m|m2|ha|kg|t|kWh|t-CO2)$/i;

function ofQualified(
  found: Qualified,
  context: CellContext,
  isInteger: boolean,
): Repair | undefined {
  const amount = readAmount(found.rest);
  if (!amount || (isInteger && amount.value.includes('.'))) return undefined;
  const [column, code] = Object.entries(found.also)[0]!;
  const before = context.row?.[column] ?? '';
  const reason = `「${found.words}」が数に付いています。`;
  const hasPlace = context.columns?.includes(column) ?? false;
  const isOpen = before === '' || before === code || before === 'exact' || before === 'value';
  if (hasPlace && isOpen && fits(amount, context))
    return { certain: amount.value, also: found.also, reason, rule };
  const odd = amount.unit && !fits(amount, context) ? amount.unit : '';
  const fix = odd
    ? `「${odd}」は指標の単位（${context.unit ?? 'なし'}）と違います。資料で単位を確かめて数字だけを書き、${hasPlace ? `${column} は ${code} にしてください` : `「${found.words}」は注記に書いてください`}。`
    : hasPlace
      ? `数字だけを書き、${column} を ${code} にしてください（今は${before ? `「${before}」` : '空欄'}）。`
      : `数字だけを書き、「${found.words}」は注記（note など）に書いてください。`;
  return { possible: [amount.value], reason, fix, rule };
}

/** 29（4） holds two numbers, (5) may be a negative one of a spreadsheet. */
function bracketed(plain: string, hasNote: boolean): Repair | undefined {
  const alone = /^\((\d[\d,]*(?:\.\d+)?)\)$/.exec(plain);
  if (alone) {
    const value = alone[1]!.replaceAll(',', '');
    const reason = '括弧の付いた数です。表計算ソフトでは負の数のことがあります。';
    return { possible: [`-${value}`, value], reason, fix: '資料で正負を確かめてください。', rule };
  }
  const two = /^(\S+?) ?[([](.+)[)\]]$/.exec(plain);
  const outer = two && readAmount(two[1]!);
  if (!outer) return undefined;
  const note = hasNote ? '備考の列（note）に書いて' : '別の行か注記に書いて';
  return {
    possible: [outer.value],
    reason: `数のほかに、括弧の中の「${two[2]}」があります。`,
    fix: `値の列には数を1つだけ書き、括弧の中は${note}ください。`,
    rule,
  };
}

/** Excel shows 123456 as 1.23E+05 in a narrow cell: digits may be lost. */
function exponent(plain: string): Repair | undefined {
  if (!/^-?\d(\.\d+)?E[+-]?\d{1,2}$/i.test(plain)) return undefined;
  const value = Number(plain);
  return {
    possible: [value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })],
    reason: '値が、表計算ソフトで指数の形に変わっています。下の桁が失われていることがあります。',
    fix: '元の値を、すべての桁で書いてください。',
    rule: 'spreadsheet-damage',
  };
}

function range(plain: string): Repair | undefined {
  const found = /^(.+?)(?:~|から|-|→|⇒)(\D*\d.*)$/.exec(plain);
  const ends = found && [readAmount(found[1]!), readAmount(found[2]!)];
  if (!ends?.[0] || !ends[1]) return undefined;
  return {
    possible: ends.map((end) => end!.value),
    reason: '幅のある値で、1つの数ではありません。',
    fix: '指標の値なら、下限か上限のどちらを書くかを決め、資料の書き方は label や note に残してください。',
    rule,
  };
}

/** R10:80% is what belongs into `label`. */
function labelled(plain: string): Repair | undefined {
  const amount = readAmount(
    /^[^:]*\D[^:]*:(.+)$|^[RrHhSs]\d+:(.+)$/.exec(plain)?.slice(1).find(Boolean) ?? '',
  );
  if (!amount) return undefined;
  return {
    possible: [amount.value],
    reason: '年度などの言葉と数が、一緒に書かれています。',
    fix: 'ここには数字だけを書いてください。資料の書き方は label に書きます。',
    rule,
  };
}

/** A number with something that may not be thrown away. */
function remainder(
  plain: string,
  amount: Amount | undefined,
  { unit }: CellContext,
): Repair | undefined {
  const fix =
    '数字だけを書き、数字でない部分は unit・qualifier・note のうち合う列に書いてください。';
  if (
    amount?.unit &&
    /^[\d,.十百千万億兆]+$/.test(plain.slice(0, plain.indexOf(amount.unit)).replace(/[-+▲△ ]/g, ''))
  ) {
    const what = unit ? `（指標の単位は ${unit}）` : '';
    return {
      possible: [amount.value],
      reason: `数の後に「${amount.unit}」があります${what}。`,
      fix,
      rule,
    };
  }
  const commas = /^[-▲△]?\d+([.,]\d+)+$/.exec(plain);
  if (!commas) return undefined;
  const bare = plain.replace(/[▲△]/, '-').replace(/[.,]/g, '');
  const decimal = plain
    .replace(/[▲△]/, '-')
    .replace(/[.,](?=.*[.,])/g, '')
    .replace(',', '.');
  const reason = 'カンマや点の位置が、桁の区切りとも小数点とも読めます。';
  return {
    possible: [decimal, bare],
    reason,
    fix: '半角の数字と、小数なら点1つで書いてください。',
    rule,
  };
}
