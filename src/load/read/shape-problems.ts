import type { Problem } from '../report/problem.ts';
import type { CutRow } from './cut.ts';
import type { OddRow } from './odd-rows.ts';

/** What is wrong with the shape of a row, but for its place. */
export type Wrong = Omit<Problem, 'rule' | 'file' | 'line' | 'row'>;

export const badQuotes: Wrong = {
  message: 'この行に、閉じていない引用符（"）があります。',
  expected: '引用符で囲むセルは " で始まり " で終わる。中の " は "" と2つ重ねる',
  fix: 'この行の中で、余分な " を消すか、足りない " を加えてください。次の行とつなげないでください。',
  standard: 'L1-15',
};

/** Rows of which each is named for what it is; a run of blank ones is named once. */
export const oddRows: Record<Exclude<OddRow, 'blank'>, Wrong> = {
  note: {
    message: '注記の行があります。表の中に書けるのは、データの行だけです。',
    fix: 'この行を消し、要る注記は備考の列（note）か content/ の文章に書いてください。',
    standard: 'L1-02',
  },
  total: {
    message: '合計や平均の行があります。合計はサイトが計算します。',
    fix: 'この行を消してください。資料に印刷された合計は、備考の列（note）か content/ の文章に残せます（効果の表では、施策も体系も空欄の行が計画全体の合計です）。',
    standard: 'L1-02',
  },
  numbers: {
    message: '見出しのすぐ下に、列の番号や単位だけの行があります。',
    fix: 'この行を消してください。単位は、指標の unit などの列に書きます。',
    standard: 'L1-02',
  },
  conflict: {
    message: '2人の変更がぶつかった所に Git が書いた印の行があります。',
    fix: '<<<<<<< と ======= の間、======= と >>>>>>> の間のどちらかの行を残し、印の行をすべて消してください。',
    standard: 'L1-02',
  },
  header: {
    message: '見出しの行がもう1つあります。',
    fix: '列の名前（英字）の見出しを1行だけ残し、この行を消してください。',
    standard: 'L1-02',
  },
};

/** A run of blank rows between rows of the table. */
export function blankRows(first: CutRow, last: CutRow): Wrong {
  const isOne = first === last;
  return {
    message: isOne
      ? 'カンマだけの空の行があります。'
      : `${first.line}行目から${last.line}行目まで、カンマだけの空の行が続いています。`,
    fix: isOne ? 'この行を消してください。' : 'この範囲の行を消してください。',
    standard: 'L1-03',
  };
}

/** A row of fewer or more cells than the header. */
export function wrongLength(cells: readonly string[], names: readonly string[]): Wrong {
  const joined = joinedNumber(cells, names.length);
  return {
    message: `この行のセルは${cells.length}個ですが、見出しは${names.length}列です。`,
    found: cells.join(','),
    expected: `${names.length}個のセル（${names.join(',')}）`,
    nearest: joined ? [joined.replaceAll(',', '')] : [],
    fix: joined
      ? `${joined} の中のカンマでセルが分かれたようです。${joined.replaceAll(',', '')} と、カンマなしで書いてください。`
      : 'カンマの数を見出しに合わせてください。カンマを含む文は " で囲んでください。',
    standard: 'L1-15',
  };
}

/** The one number with thousands separators that explains a cell too many: 1,234. */
function joinedNumber(cells: readonly string[], width: number): string | undefined {
  if (cells.length !== width + 1) return undefined;
  const found = cells.flatMap((cell, at) => {
    const next = cells[at + 1] ?? '';
    const isSplit = /^[-▲△−－]?[1-9]\d{0,2}$/.test(cell) && /^\d{3}(\.\d+)?$/.test(next);
    return isSplit ? [`${cell},${next}`] : [];
  });
  return found.length === 1 ? found[0]!.replace(/^[▲△−－]/, '-') : undefined;
}

/** A row that a line break outside of quotation marks has cut in two. */
export function splitRow(first: CutRow, second: CutRow): Wrong {
  const [end, start] = [first.cells.at(-1)!, second.cells[0]!];
  return {
    message: `この行は途中で改行され、${second.line}行目に続いています。`,
    found: `${end}⏎${start}`,
    nearest: [`${end}${start}`],
    fix: `2つの行を、「${end}${start}」のように1行につなげてください。`,
    standard: 'L1-15',
  };
}
