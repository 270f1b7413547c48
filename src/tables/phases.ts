import { choice, integer, text } from './describe/column.ts';
import { defineTable } from './describe/table.ts';

const phaseValues = {
  prepare: { ja: '検討・準備', en: 'Prepare' },
  design: { ja: '設計・開発', en: 'Design' },
  trial: { ja: '試行', en: 'Trial' },
  rollout: { ja: '導入・実施', en: 'Rollout' },
  operate: { ja: '運用・定着', en: 'Operate' },
  review: { ja: '見直し・検証', en: 'Review' },
} as const;

export const phases = defineTable({
  name: 'phases',
  scope: 'site',
  title: '段階区分',
  title_en: 'Phases',
  about: '資料の段階の言葉を6つの段階区分に対応させる表。上から順に見て、最初に合う行を使う。',
  key: ['order'],
  columns: [
    integer('order', {
      title: '並び順の番号',
      title_en: 'Order',
      about: '見る順番。',
      example: '1',
      required: true,
    }),
    text('pattern', {
      title: '言葉の型',
      title_en: 'Pattern',
      about: '段階の言葉の型。* は任意の文字の並びを表す。',
      example: '検討・実施',
      required: true,
    }),
    choice('phase', {
      title: '段階区分',
      title_en: 'Phase',
      about: '言葉が示す段階区分。',
      example: 'prepare',
      required: true,
      values: phaseValues,
    }),
    choice('phase_to', {
      title: '段階区分（終わり）',
      title_en: 'Phase (to)',
      about: '言葉が2つの区分にわたるとき、後のほうの区分。',
      example: 'rollout',
      values: phaseValues,
    }),
    text('followed_by', {
      title: '次の段階の型',
      title_en: 'Followed by',
      about:
        '同じ取組項目の次の段階の言葉がこの型に合うときだけ、この行を使う。空欄は次の段階によらない。',
      example: '試行*',
      since: '1.2.0',
    }),
  ],
});
