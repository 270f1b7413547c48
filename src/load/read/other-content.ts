/** What bytes are that are no text of a table or of prose, as people call it, and what to do; nothing for what may be text. */
export function otherContent(bytes: Uint8Array): { what: string; fix: string } | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return signs.find(({ sign }) => sign.test(start));
}

const saveAgain = '「CSV UTF-8（コンマ区切り）」で保存し直してください。';

/** Four Japanese letters in a row of which each byte became a letter of its own: 縺 as ã‚. In bytes. */
function twiceEncoded(): RegExp {
  const lead = '\\xC3[\\xA3-\\xA9]';
  const tail =
    '(?:\\xC2[\\x80-\\xBF]|\\xC5[\\x92-\\xBE]|\\xC6\\x92|\\xCB[\\x86\\x9C]|\\xE2[\\x80-\\x84][\\x80-\\xBF])';
  // A single cell that was pasted so among others is told by itself.
  const plain = '[\\xE3-\\xE9][\\x80-\\xBF]{2}';
  return new RegExp(`^(?![^]*${plain})[^]*(?:${lead}${tail}{2}){4}`);
}

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
    sign: /^([\x20-\x7E\r\n]\x00){8}|^(\x00[\x20-\x7E\r\n]){8}/,
    what: '文字コードが UTF-16 で、初めの印（BOM）のないファイル',
    fix: saveAgain,
  },
  {
    sign: /^(\xEF\xBB(?!\xBF)|\xBB\xBF|\xEF(?=[ -~]))/,
    what: '文字コードの初めの印（BOM）が途中で切れたファイル',
    fix: `元のファイルから${saveAgain}`,
  },
  {
    sign: twiceEncoded(),
    what: '文字化けした文字（UTF-8 の文字を、ほかの文字コードとして読んで保存したもの）',
    fix: `元のファイルを「UTF-8」で開き直し、${saveAgain}元がなければ、前の版に戻すか、資料から打ち直してください。`,
  },
  {
    sign: /^version https:\/\/git-lfs/,
    what: 'Git LFS の目印（中身が受け取られていません）',
    fix: '「git lfs pull」で中身を受け取るか、元の CSV を置いてください。',
  },
  {
    sign: /^\s*[[{]\s*["{]/,
    what: 'JSON',
    fix: '元のデータを、見出しの行のある CSV で保存し直してください。',
  },
  {
    sign: /\x1B\$[@B]/,
    what: '文字コードが JIS（ISO-2022-JP）のファイル',
    fix: saveAgain,
  },
];
