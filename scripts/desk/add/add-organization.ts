import { addRow } from '../../../src/load/intake/drafts/drafts.ts';
import { Stop } from '../../launch/stop.mjs';
import { answersTo } from '../answers.ts';
import type { Addition, AddOrder } from './add-to-site.ts';

const needed = {
  kana: '団体の名前の読み、カタカナ（例：カクウシ）',
  english: '団体の英語の名前（例：Kaku City）',
  'lg-code': '全国地方公共団体コード、6桁',
  kind: '団体の種別（prefecture、city、town、village、ward、union のどれか）',
} as const;

/** Adds a government; its id is made of its English name unless one is given. */
export function addOrganization({ drafts, words: [name], options }: AddOrder): Addition {
  if (name === undefined)
    throw new Stop('団体の名前を書いてください。例：npm run new -- organization 架空町 --kana …');
  const answers = answersTo(needed, options);
  const organizations = drafts.open('organizations', null);
  const there = organizations.rows.find(
    ({ cells }) => cells['name'] === name || cells['lg_code'] === answers['lg-code'],
  );
  if (there)
    throw new Stop(
      `団体「${there.cells['name'] ?? ''}」（${there.cells['lg_code'] ?? ''}）は、もうあります。`,
    );
  const id = options['id'] ?? idOf(answers.english);
  if (id === '') throw new Stop('団体のIDを --id に書いてください（例：kaku-town）。');
  if (organizations.rows.some(({ cells }) => cells['organization_id'] === id))
    throw new Stop(`団体のID「${id}」は、もう使われています。別のIDを --id に書いてください。`);
  addRow(organizations, {
    organization_id: id,
    lg_code: answers['lg-code'],
    name,
    name_kana: answers.kana,
    name_en: answers.english,
    kind: answers.kind,
  });
  return {
    files: [],
    next: [
      `団体のIDは ${id} です。公開した後は変えられないので、直すなら今、data/organizations.csv を直します。`,
      `担当課を加えます。npm run new -- division "総務課、住民課" --organization ${id}`,
      `計画を加えます。npm run new -- plan <計画のID> --organization ${id} --plan-title <計画の名前> --plan-english <英語の名前> --start 2026 --end 2030`,
    ],
  };
}

/** Kaku Town (fictional) → kaku-town */
function idOf(english: string): string {
  return english
    .replace(/\(.*?\)/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
