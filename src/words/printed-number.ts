/** How a value is printed beside what it is as a number. */
export interface PrintedNumber {
  /** 2 for 「3.00%」: a zero that is printed is kept. */
  readonly decimals: number;
  /** 「概ね」 of 「概ね20%程度」; empty where none is printed. */
  readonly before: string;
  /** 「程度」 of 「概ね20%程度」. */
  readonly after: string;
}

const approximately = '概ね|おおむね|およそ|約';

/** Finds a value in the words of its label: 3 in 「R6年度までに…3.00%」; null where it is not there. */
export function printedNumber(label: string, value: number): PrintedNumber | null {
  const text = label.normalize('NFKC').replace(/(\d),(?=\d{3})/g, '$1');
  const numbers = [
    ...text.matchAll(new RegExp(`(${approximately})?\\s*(\\d+(?:\\.(\\d+))?)`, 'gu')),
  ];
  const found = numbers.filter((match) => Number(match[2]) === Math.abs(value));
  // Where a year mark is the same number, the value is the later one: 「R5：5件」.
  const last = found.at(-1);
  if (!last) return null;
  const rest = text.slice(last.index + last[0].length);
  return {
    decimals: last[3]?.length ?? 0,
    before: last[1] ?? '',
    after: /^[^\d、，,。（(]*?程度/u.test(rest) ? '程度' : '',
  };
}
