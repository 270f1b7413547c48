import { choice, code, fiscalYear, text, url } from './describe/column.ts';
import { defineTable } from './describe/table.ts';

export const divisions = defineTable({
  name: 'divisions',
  scope: 'site',
  title: '担当課',
  title_en: 'Divisions',
  about: '施策や取組項目を担当する課や部局。',
  key: ['organization_id', 'division_id'],
  columns: [
    code('organization_id', {
      title: '団体ID',
      title_en: 'Organization ID',
      about: '課が属する団体。',
      example: 'aomori-pref',
      required: true,
      references: { table: 'organizations', column: 'organization_id' },
    }),
    code('division_id', {
      title: '担当課ID',
      title_en: 'Division ID',
      about: '団体の中で課を指す名前。アドレスに使い、変えない。',
      example: 'personnel',
      required: true,
    }),
    text('name', {
      title: '担当課名',
      title_en: 'Name',
      about: '資料に書かれた課や部局の名前。',
      example: '人事課',
      required: true,
    }),
    choice('kind', {
      title: '種別',
      title_en: 'Kind',
      about: '課か、部局か、「各課」のように全体を指すか。',
      example: 'division',
      required: true,
      values: {
        division: { ja: '課', en: 'Division' },
        department: { ja: '部局', en: 'Department' },
        all: { ja: '各課', en: 'All divisions' },
      },
    }),
    fiscalYear('from_fy', {
      title: '設置年度',
      title_en: 'First fiscal year',
      about: '課ができた年度。資料からわからなければ空欄。',
      example: '2024',
    }),
    fiscalYear('to_fy', {
      title: '廃止年度',
      title_en: 'Last fiscal year',
      about: '課がなくなった年度。',
      example: '2026',
    }),
    code('successor_id', {
      title: '後継の課ID',
      title_en: 'Successor ID',
      about: '仕事を引き継いだ課。',
      example: 'digital',
      references: { table: 'divisions', column: 'division_id', with: ['organization_id'] },
    }),
    url('url', {
      title: '課のページ',
      title_en: 'URL',
      about: '課のウェブページのアドレス。確かめていなければ空欄。',
      example: 'https://www.example.lg.jp/jinji/',
    }),
    text('tel', {
      title: '電話番号',
      title_en: 'Telephone',
      about: '公表されている課の電話番号。',
      example: '017-722-1111',
      since: '1.2.0',
    }),
    text('note', {
      title: '備考',
      title_en: 'Note',
      about: '課の場所など、読み手に伝えること。',
      example: '本庁舎3階',
      since: '1.2.0',
    }),
  ],
});
