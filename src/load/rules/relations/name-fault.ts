/** Longer ones, put together, make addresses and paths that some systems cut off. */
const mostCharacters = 80;

/** Names of devices, which Windows opens in place of a file, whatever ending they have. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Names that every JavaScript object has. */
const ofObjects = new RegExp(
  `^(__\\w*__|prototype|${Object.getOwnPropertyNames(Object.prototype).join('|')})$`,
);

/**
 * Why a code cannot be a part of an address, a folder and a key at once; nothing if it can. What is no
 * code at all (blanks, letters of Japanese) is told by the rule `type`.
 */
export function nameFault(
  code: string,
  takenNames: ReadonlySet<string>,
): { why: string; expected: string } | undefined {
  const length = code.length > mostCharacters ? [...code].length : code.length;
  if (length > mostCharacters)
    return {
      why: `${length}字あり、アドレスやフォルダーの名前には長すぎます。`,
      expected: `${mostCharacters}字までの名前`,
    };
  if (device.test(code))
    return {
      why: 'Windows が機器の名前に使うので、この名前のフォルダーを作れません。',
      expected: 'con・prn・aux・nul・com1・lpt1 など（後に . が続くものも）でない名前',
    };
  if (code.endsWith('.'))
    return {
      why: 'Windows は名前の終わりの . を消すので、別のアドレスになります。',
      expected: '終わりが英数字の名前（例: 1-2）',
    };
  if (takenNames.has(code.toLowerCase()))
    return {
      why: 'このサイトのアドレスが、決まったページやファイルの名前に使っています。',
      expected: `次のどれでもない名前: ${[...takenNames].filter((it) => !it.includes('.')).join('、')}`,
    };
  if (ofObjects.test(code))
    return {
      why: 'データを読むプログラムの多くが、特別な意味に使う名前です。',
      expected: 'constructor・prototype・toString などでない名前',
    };
  return undefined;
}
