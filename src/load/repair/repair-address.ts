import type { Question } from './repair.ts';

const ask = (possible: readonly string[], reason: string, fix: string): Question => ({
  possible,
  reason,
  fix,
  rule: 'type',
});

/** What a cell of an address meant that is none: 「www.city.example.jp」, a path of somebody's own disk, two addresses. */
export function repairAddress(text: string): Question | undefined {
  const plain = text.normalize('NFKC');
  if (/^(file:|[A-Za-z]:[\\/]|\\\\|\/(Users|home|Volumes)\/)/.test(plain))
    return ask(
      [],
      '手元のパソコンか共有フォルダーの場所で、ほかの人は開けません。',
      '公開されているアドレスを書くか、ファイルを public/ に置いて「/files/plan.pdf」のようなパスを書いてください。',
    );
  const addresses = plain.match(/https?:\/\/\S+?(?=[\s、,;]|https?:|$)/g) ?? [];
  if (addresses.length > 1)
    return ask(
      addresses,
      `1つの欄に、アドレスが${addresses.length}つあります。`,
      '最も詳しいもの1つを書き、ほかは別の行か note に書いてください。',
    );
  if (/^https?:\/\/\S+\s+\S/.test(plain))
    return ask(
      [plain.replace(/\s+/g, '%20')],
      'アドレスの中に空白があります。',
      'ブラウザーで開いたときのアドレスをそのまま写してください（空白は %20 になります）。',
    );
  const nearly = /^(?:h?t{1,2}ps?:?\/{1,2}|https?;\/\/|https?:\/(?!\/)|https?:\/\/\/)(\S+)$/i.exec(
    plain,
  );
  const host = nearly?.[1] ?? (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(plain) ? plain : undefined);
  if (host === undefined || !/^[\w-]+(\.[\w-]+)+/.test(host)) return undefined;
  return ask(
    [`https://${host}`, `http://${host}`],
    'アドレスの初めの「https://」がないか、書き違えています。',
    'ブラウザーで開けることを確かめ、「https://」から書いてください。',
  );
}
