import { choice, code, text } from './describe/column.ts';
import { provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

export const glossary = defineTable({
  name: 'glossary',
  scope: 'site',
  title: '用語',
  title_en: 'Glossary',
  about: '計画に出てくる言葉の説明（本サイトの言葉による）。',
  key: ['term_id'],
  columns: [
    code('term_id', {
      title: '用語ID',
      title_en: 'Term ID',
      about: '用語を指す名前。アドレスに使い、変えない。',
      example: 'bpr',
      required: true,
    }),
    text('term', {
      title: '用語',
      title_en: 'Term',
      about: '用語。',
      example: 'BPR',
      required: true,
    }),
    text('definition', {
      title: '説明',
      title_en: 'Definition',
      about: '用語の意味。',
      example: '仕事の手順を一から見直して組み立て直すこと。',
      required: true,
    }),
    text('reading', {
      title: '読み',
      title_en: 'Reading',
      about: 'ひらがなの読み。五十音順に並べるときに使う。',
      example: 'びーぴーあーる',
    }),
    text('aliases', {
      title: '別の書き方',
      title_en: 'Aliases',
      about: '同じ意味のほかの書き方。縦棒 | で区切る。',
      example: '業務改革|業務プロセスの再構築',
    }),
    code('organization_id', {
      title: '団体ID',
      title_en: 'Organization ID',
      about: '1つの団体だけで使う用語のとき、その団体。',
      example: 'aomori-pref',
      references: { table: 'organizations', column: 'organization_id' },
    }),
    ...provenance,
  ],
});

/** What a word is beside the others of its group. */
const kinds = {
  official: { ja: '計画の言葉', en: 'Official' },
  everyday: { ja: '日常の言葉', en: 'Everyday' },
  abbreviation: { ja: '略語', en: 'Abbreviation' },
  english: { ja: '英語', en: 'English' },
  katakana: { ja: 'カタカナ語', en: 'Katakana' },
  reading: { ja: '読み', en: 'Reading' },
  variant: { ja: '別の書き方', en: 'Variant' },
  related: { ja: '近い言葉', en: 'Related' },
} as const;

export const synonyms = defineTable({
  name: 'synonyms',
  scope: 'site',
  title: '同義語',
  title_en: 'Synonyms',
  about:
    '検索で同じものとして扱う言葉の組。同じ組番号の言葉は、どれで探しても見つかる。近い言葉（related）は同じものではなく、それでは何も見つからないときにだけ、組の計画の言葉で探し直す。',
  key: ['group_no', 'word'],
  columns: [
    code('group_no', {
      title: '組番号',
      title_en: 'Group number',
      about: '同義語の組の番号。',
      example: '1',
      required: true,
    }),
    text('word', {
      title: '言葉',
      title_en: 'Word',
      about: '組に属する言葉。1つの言葉は1つの組だけに入れる。',
      example: '残業',
      required: true,
    }),
    choice('kind', {
      title: '言葉の種類',
      title_en: 'Kind',
      about: '組の中での言葉の種類。',
      example: 'everyday',
      required: true,
      values: kinds,
    }),
    text('note', {
      title: '備考',
      title_en: 'Note',
      about: '言葉についての注記。',
      example: '話し言葉',
    }),
  ],
});
