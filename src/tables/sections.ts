import { code, text } from './describe/column.ts';
import { provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

export const sections = defineTable({
  name: 'sections',
  scope: 'plan',
  title: '体系',
  title_en: 'Sections',
  about: '計画の柱立て（視点・柱・部・項目など）。入れ子にできる。',
  key: ['section_no'],
  columns: [
    code('section_no', {
      title: '体系番号',
      title_en: 'Section number',
      about: '計画の中で体系を指す番号。上位から順にハイフンでつなぐ。',
      example: '1-2',
      required: true,
    }),
    text('title', {
      title: '体系名',
      title_en: 'Title',
      about: '資料に書かれた名前（番号は除く）。',
      example: '職員力の向上',
      required: true,
    }),
    text('level', {
      title: '階層の名前',
      title_en: 'Level',
      about: '計画がその階層を呼ぶ名前。',
      example: '項目',
      required: true,
    }),
    code('parent_no', {
      title: '上位の体系番号',
      title_en: 'Parent section',
      about: 'ひとつ上の体系。最上位は空欄。',
      example: '1',
      references: { table: 'sections', column: 'section_no' },
    }),
    text('label', {
      title: '資料の番号',
      title_en: 'Printed label',
      about: '資料に書かれた番号や記号。',
      example: '(2)',
    }),
    text('subtitle', {
      title: '副題',
      title_en: 'Subtitle',
      about: '名前に添えて書かれた副題や目標の言葉。',
      example: '限られた行財政資源で政策推進と健全財政を両立',
    }),
    text('summary', {
      title: '要約',
      title_en: 'Summary',
      about: '体系の方針を短くまとめた文。',
      example: '採用から研修まで、職員の力を高める取組をまとめた項目です。',
    }),
    text('title_note', {
      title: '名前の注記',
      title_en: 'Note on the title',
      about: '資料の中で名前の書き方が違うときなどの注記。',
      example: '第4章では「人材」、第5章では「人財」と書かれている。',
    }),
    ...provenance,
  ],
});
