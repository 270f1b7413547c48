import type { CellContext } from '../cell-context.ts';
import { readAmount, type Amount } from './read-amount.ts';
import type { Question } from '../repair.ts';

const rule = 'half-translated-number';

/** What tells by how much something is to change, which is no value that can be reached. */
const change =
  /(増加?|減少?|増大|拡大|向上|上昇|改善|削減|縮減|低減|低下|短縮|アップ|ダウン|up|down|倍増?|ポイント|pt|pp)$/i;

/** Aims in words: they name no number. */
const aims =
  /^(半減|倍増|皆増|皆減|増加|減少|増|減|向上|改善|維持|現状維持|現状以上|継続|達成|実施|完了|全て|すべて|全部|全数|全件|全員|全課|全施設|過半数|半数|半分|大半|多数|若干|数件|数人|0に近づける|前年度?(比|以上|以下|より).*)$/;

/** 5ポイント増, 2倍 and 半減 say how something changes, not what it will be. Takes the text in plain form. */
export function repairChange(
  plain: string,
  amount: Amount | undefined,
  { columns }: CellContext,
): Question | undefined {
  const isAim = aims.test(plain);
  if (!isAim && !change.test(amount?.unit ?? '')) return undefined;
  const inIndicator = columns?.includes('qualifier') ?? false;
  const kept = inIndicator
    ? 'この欄は空欄にし、資料の書き方は label に残し、指標の target_kind を words にしてください'
    : 'この欄は空欄にし、資料の書き方は注記（note など）に残してください';
  return {
    possible: [],
    reason: isAim
      ? `「${plain}」は言葉で、数ではありません。`
      : `「${plain}」は、どれだけ変わるかを言い、値そのものではありません。`,
    fix: `届くはずの値が資料にあれば、その数字だけを書いてください。なければ、${kept}。${isAim ? '' : '変わる量そのものを表す欄なら、その数字だけを書き、単位は unit に合わせます。'}`,
    rule,
  };
}

const loose =
  /^(.*\d.*?)(弱|強|余り?|あまり|足らず|近く)$|^(?:約|およそ|概ね|最大|最低|平均|年)(.*\d.*?)(以上|以下|未満|超|以内|弱|強)$/;

/** 80強 is a little more than 80, 約80未満 holds two words: one code of `qualifier` cannot say it all. */
export function repairLoose(plain: string): Question | undefined {
  const found = loose.exec(plain.replace(/ /g, ''));
  const amount = found && readAmount((found[1] ?? found[3])!);
  if (!amount) return undefined;
  return {
    possible: [amount.value],
    reason: `「${plain}」の言葉は、1つの数と1つの条件だけでは表せません。`,
    fix: '数字だけを書き、qualifier の列があれば、最も近いもの（「強」「弱」「余り」は about）を書き、資料の書き方は label や note に残してください。',
    rule,
  };
}

/** 3/4 and 12‰ tell a share in another way than the column. Takes the text in plain form. */
export function repairShare(plain: string, unit: string | undefined): Question | undefined {
  const parts = /^(\d+)\/(\d+)$/.exec(plain);
  if (parts && Number(parts[2]) > 0) return ofParts(parts[1]!, parts[2]!, unit === '%');
  const found = /^(-?\d+(?:\.\d+)?)([%‰])$/.exec(plain);
  if (!found || !unit || !/^[%‰]$/.test(unit) || found[2] === unit) return undefined;
  const [value, power] = [Number(found[1]), unit === '%' ? 0.1 : 10];
  return {
    possible: [String(Number((value * power).toFixed(10))), found[1]!],
    reason: `「${found[2]}」が付いていますが、指標の単位は ${unit} です（10‰ が 1%）。`,
    fix: `資料の単位を確かめ、${unit} で数えた数字だけを書いてください。`,
    rule,
  };
}

function ofParts(part: string, whole: string, isPercent: boolean): Question {
  const share = (Number(part) / Number(whole)) * (isPercent ? 100 : 1);
  const isExact = Number(share.toFixed(4)) === Number(share.toFixed(10));
  return {
    possible: [...new Set([...(isExact ? [String(Number(share.toFixed(4)))] : []), part])],
    reason: `「${part}/${whole}」は、分数か「${whole}のうち${part}」か日付で、1つの数ではありません。`,
    fix: '割合の指標なら割合を、件数の指標なら件数だけを書き、全体の数は note に書いてください。',
    rule,
  };
}
