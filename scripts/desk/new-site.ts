import { siteSettings } from '../../src/tables/describe/site-settings.ts';
import { fiscalYearOf } from '../../src/words/fiscal-year.ts';
import type { TextFile } from '../../src/load/read/folder.ts';
import { newPlanFiles, tableFile } from './new-plan.ts';
import { workflowFiles } from './workflows.ts';

/** What must be known of a new site. */
export interface NewSite {
  name: string;
  kana: string;
  english: string;
  lgCode: string;
  kind: string;
  planId: string;
  planTitle: string;
  planTitleEnglish: string;
  startFy: string;
  endFy: string;
  divisions: readonly string[];
  baseUrl: string;
  contactUrl: string;
  contactEmail: string;
  /** 2026-11 */
  month: string;
}

/** The files of a folder that passes the check at once: one government, one plan without measures yet, its divisions. */
export function newSiteFiles(site: NewSite): TextFile[] {
  const organization = site.planId.split('-')[0]!;
  const source = `${site.planId}-plan`;
  return [
    tableFile('site', settingRows(site)),
    tableFile('organizations', [
      {
        organization_id: organization,
        lg_code: site.lgCode,
        name: site.name,
        name_kana: site.kana,
        name_en: site.english,
        kind: site.kind,
      },
    ]),
    tableFile('sources', [
      {
        source_id: source,
        organization_id: organization,
        title: site.planTitle,
        status: 'adopted',
        attribution: `出典：${site.name}「${site.planTitle}」をもとに作成`,
      },
    ]),
    tableFile('plans', [
      {
        plan_id: site.planId,
        organization_id: organization,
        title: site.planTitle,
        title_en: site.planTitleEnglish,
        start_fy: site.startFy,
        end_fy: site.endFy,
        status: 'adopted',
        text_origin: 'official',
        source_id: source,
      },
    ]),
    tableFile(
      'divisions',
      site.divisions.map((name, at) => ({
        organization_id: organization,
        division_id: `division-${at + 1}`,
        name,
        kind: 'division',
      })),
    ),
    tableFile('phases', phaseRows),
    ...newPlanFiles(site),
    { path: 'README.md', text: readme(site) },
    ...workflowFiles(),
    { path: '.gitignore', text: '.DS_Store\n~$*\n*.xlsx\n' },
  ];
}

function settingRows(site: NewSite): Record<string, string>[] {
  const values: Record<string, string> = {
    title: `${site.name}の行革あゆみ`,
    tagline: '行財政改革の通知表',
    publisher: site.name,
    contact: site.name,
    contact_url: site.contactUrl,
    contact_email: site.contactEmail,
    base_url: site.baseUrl,
    licence: 'CC BY 4.0',
    licence_url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    as_of: site.month,
    as_of_fy: String(fiscalYearOf(Number(site.month.slice(0, 4)), Number(site.month.slice(5)))),
    own_site: 'yes',
  };
  // What may be left out is written when it is known: the first release writes down id_base.
  return Object.entries(siteSettings)
    .filter(([key, { optional }]) => !optional || values[key] !== undefined)
    .map(([key, { about }]) => ({ key, value: values[key] ?? '', about }));
}

/** The words that most plans use for their stages; others are added when the check asks for them. */
const phaseRows = [
  ['検討', 'prepare'],
  ['調査', 'prepare'],
  ['準備', 'prepare'],
  ['方針決定', 'prepare'],
  ['策定', 'prepare'],
  ['条例改正', 'prepare'],
  ['設計', 'design'],
  ['調達', 'design'],
  ['建設', 'design'],
  ['整備', 'design'],
  ['試行', 'trial'],
  ['実証実験', 'trial'],
  ['導入', 'rollout'],
  ['実施', 'rollout'],
  ['推進', 'rollout'],
  ['募集', 'rollout'],
  ['改定', 'rollout'],
  ['追加', 'rollout'],
  ['順次拡大', 'rollout'],
  ['開設', 'rollout'],
  ['開園', 'rollout'],
  ['再開', 'rollout'],
  ['運用', 'operate'],
  ['継続', 'operate'],
  ['見直し', 'review'],
  ['検証', 'review'],
  ['評価', 'review'],
  ['中止', 'review'],
].map(([pattern, phase], at) => ({ order: String(at + 1), pattern: pattern!, phase: phase! }));

function readme({ name, planId }: NewSite): string {
  return `# ${name}の行革あゆみ

このフォルダーを持つ人が使うコマンドは、3つです。ソフトウェアのフォルダーで実行します。

\`\`\`sh
npm run excel -- <このフォルダー> ${planId}
npm run import -- <このフォルダー> <返ってきたブック>
npm start -- <このフォルダー>
\`\`\`

1つめで Excel のブックを書き出し、2つめで記入したものを受け取り、3つめで点検して、サイトを手元で見ます。
`;
}
