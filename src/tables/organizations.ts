import { choice, code, text, url } from './describe/column.ts';
import { defineTable } from './describe/table.ts';

export const organizations = defineTable({
  name: 'organizations',
  scope: 'site',
  title: '団体',
  title_en: 'Organizations',
  about: '計画を定めた都道府県・市区町村など。',
  key: ['organization_id'],
  columns: [
    code('organization_id', {
      title: '団体ID',
      title_en: 'Organization ID',
      about: 'このサイトで団体を指す名前。アドレスに使い、変えない。',
      example: 'aomori-pref',
      required: true,
    }),
    code('lg_code', {
      title: '全国地方公共団体コード',
      title_en: 'Local government code',
      about: '検査数字を含む6桁のコード。',
      example: '020001',
      required: true,
    }),
    text('name', {
      title: '団体名',
      title_en: 'Name',
      about: '団体の正式な名前。',
      example: '青森県',
      required: true,
      isDrawn: true,
    }),
    text('name_kana', {
      title: '団体名（カナ）',
      title_en: 'Name in kana',
      about: '団体名の読み。',
      example: 'アオモリケン',
      required: true,
    }),
    text('name_en', {
      title: '団体名（英語）',
      title_en: 'Name in English',
      about: '団体名の英語表記。',
      example: 'Aomori Prefecture',
      required: true,
    }),
    choice('kind', {
      title: '種別',
      title_en: 'Kind',
      about: '団体の種別。',
      example: 'prefecture',
      required: true,
      values: {
        prefecture: { ja: '都道府県', en: 'Prefecture' },
        city: { ja: '市', en: 'City' },
        town: { ja: '町', en: 'Town' },
        village: { ja: '村', en: 'Village' },
        ward: { ja: '特別区', en: 'Special ward' },
        union: { ja: '組合など', en: 'Union' },
      },
    }),
    url('url', {
      title: 'ウェブサイト',
      title_en: 'Website',
      about: '団体のウェブサイトのアドレス。',
      example: 'https://www.pref.aomori.lg.jp/',
    }),
  ],
});
