/** What bytes are that are no text of a table or of prose, as people call it, and what to do; nothing for what may be text. */
export function otherContent(bytes: Uint8Array): { what: string; fix: string } | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return signs.find(({ sign }) => sign.test(start));
}

const saveAgain = '「CSV UTF-8（コンマ区切り）」で保存し直してください。';

const signs: readonly { sign: RegExp; what: string; fix: string }[] = [
  {
    sign: /^(PK\x03\x04|\xD0\xCF\x11\xE0)/,
    what: '表計算ソフトのブック（名前だけが .csv）',
    fix: `ブックを表計算ソフトで開き、${saveAgain}名前を変えるだけでは CSV になりません。`,
  },
  {
    sign: /^%PDF/,
    what: 'PDF',
    fix: '資料の PDF は public/ に置き、ここには CSV を置いてください。',
  },
  {
    sign: /^\s*<(!doctype|html)/i,
    what: 'ウェブのページ（受け取りに失敗したときのものかもしれません）',
    fix: '元の CSV を受け取り直してください。',
  },
  {
    sign: /^(\xFF\xFE\x00\x00|\x00\x00\xFE\xFF)/,
    what: '文字コードが UTF-32 のファイル',
    fix: saveAgain,
  },
  {
    sign: /^\xFE\xFF/,
    what: '文字コードが UTF-16（ビッグエンディアン）のファイル',
    fix: saveAgain,
  },
  {
    sign: /\x1B\$[@B]/,
    what: '文字コードが JIS（ISO-2022-JP）のファイル',
    fix: saveAgain,
  },
];
