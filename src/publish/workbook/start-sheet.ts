import { entryMark, entrySheetName } from '../../tables/entry-sheet.ts';
import { fiscalYearName } from '../../words/fiscal-year.ts';
import type { Plan } from '../../model/types/model.ts';
import type { WorkbookSheet } from './workbook.ts';

/** What the person who receives the workbook must know. */
export interface Errand {
  plan: Plan;
  fy: number;
  /** null: all divisions. */
  division: string | null;
  /** As it is to be read: 「5月15日」; null: not said. */
  deadline: string | null;
  /** To whom it goes back. */
  sendTo: string;
  hasTables: boolean;
}

/** The first sheet: what to do, by when, to whom. */
export function startSheet({
  plan,
  fy,
  division,
  deadline,
  sendTo,
  hasTables,
}: Errand): WorkbookSheet {
  const lines = [
    `${plan.title}　${fiscalYearName(fy)}の取組状況の記入のお願い`,
    '',
    `記入する課：${division ?? 'すべての担当課'}`,
    `締切：${deadline ?? '依頼の文書のとおり'}`,
    `送り先：${sendTo}`,
    '',
    '1. シート「' + entrySheetName + '」を開きます。1行が、1つの取組か指標です。',
    '2. 灰色の欄は計画の内容です。変えられません。間違いがあれば、備考に書いてください。',
    '3. 白い欄に記入します。状態は一覧から選びます。一覧にない言葉を使うときは、そのまま書いてください。',
    '4. 取組は「状態」「実績」「次の取組」を、指標は「実績値」を書きます。「評価」「効果額」の欄があれば、それも書きます。薄い灰色の欄は、その行では使いません。',
    '5. わからないものは空欄のままにします。0 とは書きません。',
    '6. 保存して、このブックを送り先に返してください。列を動かしたり、行を並べ替えたりしても読めます。',
    ...(hasTables
      ? [
          '',
          'うしろのシートは、計画のデータをまとめる人のためのものです。記入だけをする人は触らなくてかまいません。',
          '題名の上にポインターを置くと、列の意味が出ます。下の空いた行に書くと、行が加わります。',
        ]
      : []),
    '',
    entryMark(plan.id, fy),
  ];
  return {
    name: 'はじめに',
    rows: lines.map((value, at) => [{ value, style: at === 0 ? 'title' : 'words' }]),
    widths: [100],
    isProtected: true,
  };
}
