import { code, text } from './describe/column.ts';
import { defineTable } from './describe/table.ts';

export const siteTable = defineTable({
  name: 'site',
  scope: 'site',
  title: 'サイトの設定',
  title_en: 'Site settings',
  about: 'だれが公開し、どこに置き、いつ時点かを決める。別の自治体が使うときはここを書き換える。',
  key: ['key'],
  columns: [
    code('key', {
      title: '項目',
      title_en: 'Key',
      about: '設定の名前。',
      example: 'title',
      required: true,
    }),
    text('value', {
      title: '値',
      title_en: 'Value',
      about: '設定の値。',
      example: '行革あゆみ',
      required: true,
      isDrawn: true,
    }),
    text('about', {
      title: '説明',
      title_en: 'About',
      about: '何を決める値か。',
      example: 'サイトの名前',
    }),
  ],
});
