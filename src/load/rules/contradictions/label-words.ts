import { labelFacts } from '../../../words/label-facts.ts';
import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { byCell, planLines, whereIs, type Line } from './plan-rows.ts';

/** What stands behind the number of a label says the same as the other cells: 「80%以上」 is `at_least`, 「24秒」 no 分. */
export function checkLabelWords(input: RawInput): Problem[] {
  const known = new Map<string, string | undefined>();
  const behindNumberOf = ({ cell }: Line) => {
    const [label, value] = [cell('label'), cell('value')];
    // Many values of a plan are labelled alike: 「R7：100%」.
    const key = `${value} ${label}`;
    if (!known.has(key)) known.set(key, behindNumber(label, value));
    return known.get(key);
  };
  return planLines(input).flatMap((plan) => {
    const indicators = byCell(plan.of('indicators'), 'indicator_no');
    return plan.of('indicator_values').flatMap((line) => {
      const behind = behindNumberOf(line);
      if (!behind) return [];
      const owner = indicators.get(line.cell('indicator_no'));
      return [
        ...qualifierProblem(line, behind),
        ...(owner ? unitProblem(line, owner, behind) : []),
      ];
    });
  });
}

const words: readonly [RegExp, string][] = [
  [/^以上|^を下回らない/, 'at_least'],
  [/^(以下|以内)|^を[超上](え|回ら)ない/, 'at_most'],
  [/^(未満|を下回る)/, 'below'],
  [/^(超|を?超える|を上回る)/, 'above'],
];

/** Units of one kind but another size: a value in one of them is none in another. */
const sizes: readonly (readonly string[])[] = [
  ['秒', '分', '時間'],
  ['円', '千円', '万円', '百万円', '億円', '兆円'],
  ['%', '‰', '割', 'ポイント'],
  ['g', 'kg', 't'],
  ['m2', 'ha', 'km2'],
];
const units = sizes.flat().toSorted((a, b) => b.length - a.length);

/** A label without any of these says neither a qualifier nor a unit of another size. */
const telling = /[以未超上下秒分時円割ポ%％‰‱gｇtｔmｍhｈk㎡㌶㌫㎏㎢]/;

/** What follows the number of the label that is the value: 「%以上」. Nothing where the label writes it otherwise (12万). */
function behindNumber(label: string, value: string): string | undefined {
  if (!label || !/^-?\d{1,15}(\.\d{1,15})?$/.test(value)) return undefined;
  // Most labels are the number and nothing else that this rule knows.
  if (!telling.test(label)) return undefined;
  const same = labelFacts(label).numbers.filter(({ text }) => Number(text) === Number(value));
  if (same.length !== 1) return undefined;
  const plain = label.normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const found = plain.split(new RegExp(`(?<![\\d.])${same[0]!.text.replace(/^-/, '')}(?![\\d.])`));
  return found.length === 2 ? found[1]!.trimStart() : undefined;
}

/** Units that are of no size: a label in 円 tells of none of them. */
const counted =
  /^(人|名|件|回|社|校|台|戸|冊|棟|団体|施設|業務|手続|世帯|事業|課|箇所|か所|ヶ所|カ所)$/;

function unitIn(behind: string): string | undefined {
  // 3分の1 is a share.
  if (behind.startsWith('分の')) return undefined;
  return units.find((unit) => behind.startsWith(unit));
}

function qualifierProblem(line: Line, behind: string): Problem[] {
  const rest = /^[^\d、。,()~]{0,8}?(?=以上|以下|以内|未満|超|を)/.exec(behind)?.[0] ?? '';
  const word = behind.slice(rest.length);
  const code = words.find(([pattern]) => pattern.test(word))?.[1];
  const written = line.cell('qualifier') || 'exact';
  // Of two words (各80%以上) a row holds one only.
  if (!code || code === written || ['each', 'total', 'about', 'plus'].includes(written)) return [];
  return [
    {
      rule,
      ...placeOf(line.raw, line.record, 'qualifier'),
      message: '値の付け方が、同じ行の label（資料の記載）にある言葉と違います。',
      found: `qualifier=${line.cell('qualifier') || '（空欄。ちょうどのこと）'}、label=${line.cell('label')}`,
      expected: `label の言葉のとおりなら ${code}`,
      nearest: [code],
      fix: '資料で言葉を確かめ、qualifier か label のうち、違うほうを直してください。',
    },
  ];
}

function unitProblem(line: Line, owner: Line, behind: string): Problem[] {
  const unit = owner.cell('unit').normalize('NFKC').trim();
  const printed = unitIn(behind);
  if (!printed || printed === unit || !(units.includes(unit) || counted.test(unit))) return [];
  return [
    {
      rule,
      ...placeOf(line.raw, line.record, 'value'),
      message: `label（資料の記載）の単位が、指標の単位（${whereIs(owner)}）と違います。`,
      found: `label=${line.cell('label')}、指標の単位は ${owner.cell('unit')}`,
      expected: `${owner.cell('unit')} で数えた値`,
      fix: '資料で単位を確かめてください。資料がこの値だけ別の単位で書いているなら、value を指標の単位に直し、label は資料のとおりに残してください。',
    },
  ];
}

const rule = 'label-words';
