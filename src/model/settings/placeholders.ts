import type { Settings } from '../types/model.ts';

/** A setting of data/site.csv that still has what a new site folder begins with. */
export interface Placeholder {
  /** As in the column `key`. */
  readonly key: string;
  /** As people call it. */
  readonly name: string;
}

/** Hosts that nobody can own: RFC 2606, RFC 6761 and the names that JPRS keeps for examples. */
const ofNobody =
  /(^|\.)(example|test|invalid|localhost)$|(^|\.)example\.(com|net|org|jp|co\.jp|ac\.jp|go\.jp|lg\.jp)$/;

/** What must be set before the site is shown to the public, in the order of data/site.csv. */
export function placeholdersIn(settings: Settings): Placeholder[] {
  const { contact, contactUrl, contactEmail, baseUrl } = settings;
  const found: [key: string, name: string, isOpen: boolean][] = [
    ['contact', '問い合わせ先', /書き換えて|未定|○○|〇〇/.test(contact)],
    ['contact_url', '問い合わせのページ', ofNobody.test(hostOf(contactUrl))],
    [
      'contact_email',
      '問い合わせのメールアドレス',
      ofNobody.test(contactEmail.split('@')[1] ?? ''),
    ],
    ['base_url', 'サイトを置くアドレス', ofNobody.test(hostOf(baseUrl))],
  ];
  return found.flatMap(([key, name, isOpen]) => (isOpen ? [{ key, name }] : []));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
