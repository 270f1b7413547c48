import { foldTitle } from '../../sheets/find-head.ts';
import type { FormColumn } from '../sheet/heading-columns.ts';

/** What a heading of a municipality is about, before it is known what stands below it. */
export type Meaning =
  | 'section'
  | 'number'
  | 'number_part'
  | 'measure'
  | 'action'
  | 'division'
  | 'situation'
  | 'approach'
  | 'goal'
  | 'indicator'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'actual'
  | 'mark'
  | 'effect_planned'
  | 'effect_actual'
  | 'schedule'
  | 'next_step'
  | 'issue';

/** The first that fits counts; written as folded headings are: no blanks, small letters. */
const words: readonly (readonly [Meaning, RegExp])[] = [
  [
    'section',
    /^(改革の|施策の)?(柱|基本(方針|目標|方向)|重点(項目|事項|目標|分野)|大項目|大分類|分野|視点|体系)(名|名称)?$/,
  ],
  ['number_part', /^(大|中|小|章|節|項|枝番)$/],
  ['number', /^(no\.?|№|番号|(整理|施策|項目|事業|取組|通し|個票|推進項目)(番号|no\.?))$/],
  [
    'division',
    /^(主な)?(担当|所管|主管|実施|関係|推進)(課|室|部署|部局|所属|課等|部課|課名|課室|部課名|主体|機関)?名?$/,
  ],
  ['action', /^(具体的な?取組|個別(の)?取組|主な取組|取組項目|実施項目|細事業)(名|内容)?$/],
  [
    'measure',
    /^((個別)?(施策|取組|項目|事業|推進項目|改革項目|取組事項|中項目|小項目|件)[・/]?)+(名|名称)?$/,
  ],
  ['indicator', /^(成果|管理|活動|評価|数値)?(指標|目標項目|kpi)(名|項目|名称)?$/],
  ['unit', /^単位$/],
  ['baseline', /(基準|現状|現況|策定時|計画前)の?(値)?$/],
  [
    'effect_planned',
    /(効果|削減|財政効果|増収|財源確保)(目標|見込み?|計画|予定|見込)(額)?|(目標|見込み?|計画|予定)(効果|削減|増収)?額/,
  ],
  ['effect_actual', /(効果|削減|財政効果|増収)(実績)?(額)|(実績|決算)(効果)?額/],
  [
    'schedule',
    /^(工程|工程表|スケジュール|年度別(計画|工程)|年次計画|実施(計画|時期|スケジュール)|取組(計画|工程)|ロードマップ|計画)$/,
  ],
  ['target', /(目標|計画|予定)(値|数|数値)?$/],
  [
    'mark',
    /(進捗|進行|達成)(状況|度|区分|率|評価)?$|^(自己|一次|総合|年度別)?(評価|判定|状況|年度別|達成状況|区分)$/,
  ],
  ['actual', /(実績|結果|実施状況|取組状況|成果)(値|数|数値|内容)?$/],
  ['next_step', /^(今後|次年度|翌年度)の?(取組|方針|方向性|予定|対応|展開)?(方針|内容)?$/],
  ['issue', /^(問題点|課題|残された課題)$/],
  ['situation', /^現状(と課題|・課題|及び課題)?$/],
  ['approach', /^(取組|実施|事業|改革|推進)?(内容|概要|方法)$/],
  ['goal', /^(到達|取組)?目標(像|内容)?$|^(目的|ねらい|期待される効果)$/],
];

/** What a column is about; undefined where no word of its heading is known. */
export function meaningOf({ path, fy, months }: FormColumn): Meaning | undefined {
  const last = foldTitle(path.at(-1) ?? '');
  const above = foldTitle(path.slice(0, -1).join(''));
  const isRepeated = fy !== null || months !== null;
  // 「効果額」 over 「目標」 and 「実績」
  if (/効果|削減額|増収/.test(above)) {
    if (/目標|計画|見込|予定/.test(last)) return 'effect_planned';
    if (/実績|決算|効果/.test(last)) return 'effect_actual';
  }
  // What is repeated by year is a number or a stage; once, it is what the measure aims at.
  if (isRepeated && /^(目標|計画)(値)?$/.test(last)) return 'target';
  if (!isRepeated && /^目標$/.test(last)) return 'goal';
  const [meaning] = words.find(([, pattern]) => pattern.test(last)) ?? [];
  if (meaning === 'schedule' && !isRepeated) return undefined;
  if (meaning !== undefined) return meaning;
  const whole = words.find(([, pattern]) => above !== '' && pattern.test(above));
  return isRepeated ? whole?.[0] : undefined;
}
