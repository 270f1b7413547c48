import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from '../../src/load/load.ts';
import { formatProblems } from '../../src/load/report/problem.ts';
import { dayInJapan } from '../../src/words/day-in-japan.ts';
import { Stop } from '../launch/stop.mjs';
import { answersTo, namesIn } from './answers.ts';
import { newSiteFiles, type NewSite } from './new-site.ts';
import { writeFiles } from './write-files.ts';

/** The answers that a new site needs, by the name of the option. */
const needed = {
  name: '団体の名前（例：架空市）',
  kana: '団体の名前の読み、カタカナ（例：カクウシ）',
  english: '団体の英語の名前（例：Kaku City）',
  'lg-code': '全国地方公共団体コード、6桁',
  kind: '団体の種別（prefecture、city、town、village、ward、union のどれか）',
  'plan-id': '計画のID、半角の英数字とハイフン（例：kaku-reform-2026）',
  'plan-title': '計画の名前',
  'plan-english': '計画の英語の名前',
  start: '計画の最初の年度、西暦（例：2026）',
  end: '計画の最後の年度、西暦（例：2030）',
  divisions: '担当課の名前を「、」で区切ったもの',
  'base-url': 'サイトを置くアドレス',
  'contact-url': '問い合わせのページのアドレス',
  'contact-email': '問い合わせのメールアドレス',
} as const;

/** Writes the folder of a new site, which passes the check; one that has anything in it is left alone. */
export function makeSite(place: string, given: Record<string, string | undefined>): void {
  const folder = resolve(process.env['INIT_CWD'] ?? '.', place);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Stop(`フォルダー「${place}」には、もう何かあります。新しい名前を書いてください。`);
  const answers = answersOf(answersTo(needed, given));
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, newSiteFiles(answers));
  const { problems } = load(folder);
  if (problems.length > 0)
    throw new Stop(
      `書き出しましたが、直すところが${problems.length}件あります。`,
      formatProblems(problems),
    );
  console.log(`新しいサイトのフォルダーができました: ${folder}`);
}

function answersOf(given: Record<keyof typeof needed, string>): NewSite {
  return {
    name: given.name,
    kana: given.kana,
    english: given.english,
    lgCode: given['lg-code'],
    kind: given.kind,
    planId: given['plan-id'],
    planTitle: given['plan-title'],
    planTitleEnglish: given['plan-english'],
    startFy: given.start,
    endFy: given.end,
    divisions: namesIn(given.divisions),
    baseUrl: given['base-url'],
    contactUrl: given['contact-url'],
    contactEmail: given['contact-email'],
    month: dayInJapan(new Date().toISOString()).slice(0, 7),
  };
}
