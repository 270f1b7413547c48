import { choice, date, text } from './describe/column.ts';
import { successCriteria } from './describe/success-criteria.ts';
import { defineTable } from './describe/table.ts';

/** The levels whose criteria must all have passed before a site says so. */
export const demandedLevels = { a_partial: [], a: ['A'], aa_partial: [], aa: ['A', 'AA'] } as const;

// The columns are what annex JB of the standard, and public sites after it, tell of a test.
export const accessibility = defineTable({
  name: 'accessibility',
  scope: 'site',
  title: 'アクセシビリティ試験',
  title_en: 'Accessibility tests',
  about: 'このサイトのウェブアクセシビリティについて、実際に行った試験とその結果の表明。',
  key: ['stated_on'],
  columns: [
    date('stated_on', {
      title: '表明日',
      title_en: 'Date of the statement',
      about: '結果を表明する日。',
      example: '2026-10-20',
      required: true,
    }),
    text('standard', {
      title: '規格の規格番号及び改正年',
      title_en: 'Standard',
      about: '試験した規格。',
      example: 'JIS X 8341-3:2016',
      required: true,
    }),
    choice('level', {
      title: '満たしている適合レベル',
      title_en: 'Conformance level',
      about:
        '満たしている適合レベル。準拠と書けるのは、達成基準チェックリストのすべての結果が適合のときだけ。',
      example: 'a_partial',
      required: true,
      values: {
        a_partial: { ja: 'Aに一部準拠', en: 'Partially conforms to A' },
        a: { ja: 'Aに準拠', en: 'Conforms to A' },
        aa_partial: { ja: 'AAに一部準拠', en: 'Partially conforms to AA' },
        aa: { ja: 'AAに準拠', en: 'Conforms to AA' },
      },
    }),
    text('scope', {
      title: '対象となるウェブページに関する説明',
      title_en: 'Pages covered',
      about: 'どのページについての表明か。',
      example: 'このサイトのすべてのページ',
      required: true,
    }),
    text('technologies', {
      title: '依存したウェブコンテンツ技術',
      title_en: 'Technologies relied upon',
      about: 'ページを使うのに要る技術。複数は | で区切る。',
      example: 'HTML|CSS|JavaScript',
      required: true,
    }),
    text('tools', {
      title: 'チェックに使ったツール',
      title_en: 'Tools',
      about: '検査ツールとその版。複数は | で区切る。',
      example: 'axe-core 4.14.1',
    }),
    text('environments', {
      title: 'OS・ブラウザー・支援技術',
      title_en: 'Systems, browsers, assistive technology',
      about: '試験に使った環境。複数は | で区切る。',
      example: 'Windows 11・Chrome・NVDA',
    }),
    text('selection', {
      title: '試験対象のページを選択した方法',
      title_en: 'How the pages were chosen',
      about: 'ページの選び方と、選んだページの数。',
      example: '代表するページ14件と、無作為に選んだページ40件',
      required: true,
    }),
    text('pages', {
      title: '試験を行ったページ',
      title_en: 'Pages tested',
      about: 'ページのアドレス。複数は | で区切る。',
      example: 'https://www.example.lg.jp/ayumi/|https://www.example.lg.jp/ayumi/plans/',
    }),
    text('tester', {
      title: '試験実施者',
      title_en: 'Tester',
      about: '試験を行った人や団体。',
      example: '○○市広報課',
    }),
    date('tested_from', {
      title: '試験実施期間の初日',
      title_en: 'First day of the test',
      about: '試験を始めた日。',
      example: '2026-10-01',
      required: true,
    }),
    date('tested_to', {
      title: '試験実施期間の最終日',
      title_en: 'Last day of the test',
      about: '試験を終えた日。',
      example: '2026-10-09',
      required: true,
    }),
  ],
});

export const accessibilityCriteria = defineTable({
  name: 'accessibility_criteria',
  scope: 'site',
  title: '達成基準チェックリスト',
  title_en: 'Accessibility success criteria',
  about: '試験した達成基準の結果。行のない達成基準は「未実施」と示される。',
  key: ['stated_on', 'criterion_no'],
  columns: [
    date('stated_on', {
      title: '表明日',
      title_en: 'Date of the statement',
      about: 'どの試験の結果か。',
      example: '2026-10-20',
      required: true,
      references: { table: 'accessibility', column: 'stated_on' },
    }),
    choice('criterion_no', {
      title: '達成基準の番号',
      title_en: 'Success criterion',
      about: 'JIS X 8341-3:2016（WCAG 2.0）と WCAG 2.1・2.2 の、レベルAとAAの達成基準の番号。',
      example: '1.1.1',
      required: true,
      values: Object.fromEntries(successCriteria.map(({ no, ja, en }) => [no, { ja, en }])),
    }),
    choice('applies', {
      title: '適用',
      title_en: 'Applies',
      about: '試験したページに、達成基準の対象になるものがあったか。',
      example: 'yes',
      required: true,
      values: {
        yes: { ja: '適用', en: 'Applicable' },
        no: { ja: '非適用', en: 'Not applicable' },
      },
    }),
    choice('result', {
      title: '結果',
      title_en: 'Result',
      about: '試験の結果。対象になるものがなければ適合とする。',
      example: 'pass',
      required: true,
      values: {
        pass: { ja: '適合', en: 'Pass' },
        fail: { ja: '不適合', en: 'Fail' },
      },
    }),
    text('note', {
      title: '備考',
      title_en: 'Note',
      about: '満たせなかったところや、その理由と予定。',
      example: '一部の図の代替テキストが短い。次の更新で直す。',
    }),
  ],
});
