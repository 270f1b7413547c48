import { code, text } from './describe/column.ts';
import { basis, lifetime, provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

export const measures = defineTable({
  name: 'measures',
  scope: 'plan',
  title: '施策',
  title_en: 'Measures',
  about: '計画が掲げる施策。1行が1施策で、1ページになる。',
  key: ['measure_no'],
  columns: [
    code('measure_no', {
      title: '施策番号',
      title_en: 'Measure number',
      about: '計画の中で施策を指す番号。動かさず、使い回さない。',
      example: '1-2-3',
      required: true,
    }),
    text('title', {
      title: '施策名',
      title_en: 'Title',
      about: '資料に書かれた施策の名前（番号は除く）。',
      example: 'デジタル人財の育成',
      required: true,
      isDrawn: true,
    }),
    code('section_no', {
      title: '体系番号',
      title_en: 'Section number',
      about: '施策が属する体系。',
      example: '1-2',
      required: true,
      references: { table: 'sections', column: 'section_no' },
    }),
    text('label', {
      title: '資料の番号',
      title_en: 'Printed label',
      about: '資料に書かれた番号や記号。',
      example: '1(2)③',
      isDrawn: true,
    }),
    text('summary', {
      title: '要約',
      title_en: 'Summary',
      about: '何を、だれのために、いつまでにするかを200字以内でまとめた文。',
      example: '職員がデジタル技術を使って仕事を見直せるよう、育成方針を定め、研修を行います。',
      required: true,
      maxLength: 200,
    }),
    text('goal', {
      title: '目標',
      title_en: 'Goal',
      about: '資料が施策の目標として掲げること（文章による目標）。',
      example: '令和7年度末までにコピー使用量を80%削減する。',
    }),
    text('situation', {
      title: '現状と課題',
      title_en: 'Situation',
      about: '資料が施策の現状や課題として書いていること。',
      example: '窓口での待ち時間が長く、来庁の回数も多い。',
      since: '1.2.0',
    }),
    text('approach', {
      title: '取組内容',
      title_en: 'Approach',
      about: '資料が施策の取組内容として書いていること。',
      example: '手続ごとに、来庁しなくても済む方法を調べて順に広げる。',
      since: '1.2.0',
    }),
    ...lifetime,
    code('successor_no', {
      title: '後継の施策番号',
      title_en: 'Successor',
      about: '引き継いだ施策。',
      example: '1-2-5',
      references: { table: 'measures', column: 'measure_no' },
    }),
    text('title_note', {
      title: '名前の注記',
      title_en: 'Note on the title',
      about: '資料の中で名前の書き方が違うときなどの注記。',
      example: '第4章の本文では「人材」と書かれている。',
    }),
    text('note', {
      title: '備考',
      title_en: 'Note',
      about: '読み取りについて読み手に伝えること。',
      example: '工程の表の右端に見出しのない列がある。',
    }),
    ...basis,
    ...provenance,
  ],
});
