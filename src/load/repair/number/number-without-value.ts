import type { Repair } from '../repair.ts';

const lost = /^#{2,}$/;
const formulaError = /^#(REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)$/i;
const signs =
  /^(-+|\.{2,}|…+|・+|\*+|x+|×+|\/|n\.?\/?a\.?|null|none|nan|空欄|なし|無し|無|該当なし|皆無)$/i;
const same = /^(〃|々|"|''|同上|同左|同じ)$/;
const words =
  /^(調整中|非公表|非公開|未定|未集計|集計中|不明|未公表|未実施|実施せず|検討中|算出中|確認中|精査中|未把握|秘匿|公表前|今後設定|別途|同程度)$/;

/** A cell of which a spreadsheet shows an error or its width only; for columns of every type. */
export function repairErrorValue(text: string): Repair | undefined {
  const rule = 'spreadsheet-damage';
  if (lost.test(text))
    return {
      possible: [],
      reason: '列の幅が足りないときに表計算ソフトが表示する # だけで、元の値が失われています。',
      fix: '元のファイルで列の幅を広げて値を確かめ、ここに書いてください。',
      rule,
    };
  if (!formulaError.test(text)) return undefined;
  return {
    possible: [],
    reason: '表計算ソフトの計算の誤りが残っています。',
    fix: '数式の結果ではなく、元の資料の値を書いてください。',
    rule,
  };
}

/** Signs and words that stand where there is no number. Takes the text in plain form and as written. */
export function repairNoNumber(plain: string, text: string, hasNote: boolean): Repair | undefined {
  const written = text.trim();
  if (same.test(plain))
    return {
      possible: [],
      reason: `「${written}」は上や左と同じという印で、数ではありません。`,
      fix: '同じ値を、この行にも数字で書いてください。',
      rule: 'type',
    };
  if (!signs.test(plain) && !words.test(plain)) return undefined;
  const place = hasNote ? `備考の列（note）に「${written}」と書いて` : '空欄にして';
  return {
    possible: [''],
    reason: `「${written}」は数ではなく、数がないことの印です。`,
    fix: `${hasNote ? 'この欄は空欄にし、' : ''}${place}ください。0 のことなら 0 と書きます。`,
    rule: 'type',
  };
}
