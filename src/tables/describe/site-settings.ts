import { isBaseUrl, meantBaseUrl } from './base-url.ts';
import { isEmail, meantEmail } from './email.ts';

/** One line of site.csv: what it decides and which values it takes. */
export interface SiteSetting {
  about: string;
  form: string;
  example: string;
  valid: (value: string) => boolean;
  /** Whether the line may be left out. */
  optional?: true;
  /** Whether it is drawn into pictures (PNG). */
  isDrawn?: true;
  /** What a wrong value was probably meant to be, where that can be told. */
  meant?: (value: string) => string | undefined;
}

const anyText = { form: '1文字以上の文字', valid: (value: string) => value !== '' };
const address = {
  form: 'https:// または http:// で始まるアドレス',
  valid: (value: string) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
};

/** A month, or a day that the calendar has: not 2026-02-30. */
function isMonthOrDay(value: string): boolean {
  const [, month, day = '01'] = /^(\d{4}-\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  const date = new Date(`${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${month}-${day}`);
}

/** Every setting of site.csv by its key; an adopter edits these, no code. */
export const siteSettings: Record<string, SiteSetting> = {
  title: { about: 'サイトの名前', example: '行革あゆみ', isDrawn: true, ...anyText },
  tagline: { about: '名前に添える一言', example: '行財政改革の通知表', isDrawn: true, ...anyText },
  publisher: { about: 'サイトを公開する人や団体', example: '○○市総務課', ...anyText },
  contact: {
    about: '問い合わせ先（電話・メール・窓口の名前など）',
    example: '○○市総務課',
    ...anyText,
  },
  contact_url: {
    about: '問い合わせのページ',
    example: 'https://www.example.lg.jp/toiawase/',
    ...address,
  },
  contact_email: {
    about: '問い合わせのメールアドレス（カタログに載る）',
    form: 'koho@example.lg.jp の形のメールアドレス',
    example: 'koho@example.lg.jp',
    valid: isEmail,
    meant: meantEmail,
  },
  base_url: {
    about: 'サイトを置くアドレス',
    form: 'https://www.example.lg.jp/ayumi/ の形（半角の小文字のホスト名と、半角の英数字と . - _ ~ のフォルダー名。?、#、@、空白は使えない）',
    example: 'https://www.example.lg.jp/ayumi/',
    valid: isBaseUrl,
    meant: meantBaseUrl,
  },
  id_base: {
    about:
      'カタログでの識別子の元（サイトを別のアドレスに移しても変えない。なければ、サイトを置くアドレス）',
    form: 'https://www.example.lg.jp/ayumi/ の形（はじめに公開したときの base_url）',
    example: 'https://www.example.lg.jp/ayumi/',
    valid: isBaseUrl,
    meant: meantBaseUrl,
    optional: true,
  },
  licence: { about: 'データの利用条件の名前', example: 'CC BY 4.0', ...anyText },
  licence_url: {
    about: 'データの利用条件のページ',
    example: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    ...address,
  },
  as_of: {
    about: 'いつ時点のデータか',
    form: '2026-11 または 2026-11-20 の形の年月（日）',
    example: '2026-11',
    valid: isMonthOrDay,
  },
  as_of_fy: {
    about: 'いつ時点のデータか（年度）',
    form: '西暦4桁（令和8年度は 2026）',
    example: '2026',
    valid: (value) => /^20\d\d$/.test(value),
  },
  own_site: {
    about: '計画を定めた団体自身のサイトか',
    form: 'yes または no',
    example: 'no',
    valid: (value) => value === 'yes' || value === 'no',
  },
};
