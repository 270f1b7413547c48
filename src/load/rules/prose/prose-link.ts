import type { RawInput } from '../../read/input.ts';
import type { RawNode, RawProse } from '../../read/prose.ts';
import { fileOf, isFilePath, nodesOf, targetOf } from '../../read/prose-tree.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';
import { eachNode, placeOf } from './each-node.ts';

const picture = /\.(png|jpe?g|gif|webp|avif|svg)$/i;

/**
 * Links lead to the web, to a place on their page, or to a file under public/, and say where in words. Pictures lie under
 * public/ and are told in words too; nothing is fetched from another host.
 */
export function checkProseLink(input: RawInput): Problem[] {
  return eachNode(input, (prose, node) => {
    const wrong = fault(input, node);
    return wrong
      ? [{ rule: 'prose-link', ...placeOf(prose, node), ...wrong }]
      : nested(prose, node);
  });
}

type Wrong = Omit<Problem, 'rule' | 'file'>;

function fault({ publicFiles }: RawInput, node: RawNode): Wrong | undefined {
  const { type, url = '' } = node;
  if (type === 'imageReference') return { ...noPicture, found: node.alt ?? '' };
  if (type === 'image') return pictureFault(publicFiles, node);
  if (/^link(Reference)?$/.test(type) && isBlank(node)) return { ...wordless, found: url };
  if (type !== 'link' && type !== 'definition') return undefined;
  const target = targetOf(url);
  if (!target) return { ...noTarget, found: url };
  return 'file' in target ? fileFault(publicFiles, url) : undefined;
}

function pictureFault(publicFiles: readonly string[], node: RawNode): Wrong | undefined {
  const { url = '' } = node;
  if (!isFilePath(url)) return { ...noPicture, found: url };
  if (/\.pdf$/i.test(fileOf(url).file)) return { ...pdfAsPicture(node), found: url };
  if (!picture.test(fileOf(url).file)) return { ...noPicture, found: url };
  if ((node.alt ?? '').trim() === '') return { ...noAlternative, found: url };
  return fileFault(publicFiles, url);
}

function fileFault(publicFiles: readonly string[], url: string): Wrong | undefined {
  const { file } = fileOf(url);
  if (publicFiles.includes(file)) return undefined;
  return {
    message: `public/${file} がありません。`,
    found: url,
    expected: 'public/ にあるファイルの、/ から始まるパス（大文字と小文字も同じに書く）',
    nearest: nearestTo(file, publicFiles).map((path) => `/${path}`),
    fix: 'ファイルを public/ に置くか、パスを直してください。',
  };
}

/** Whether a link has no words; a picture in it has its own. */
function isBlank(node: RawNode): boolean {
  const words = nodesOf(node).map(({ value = '', alt }) => value + (alt ?? ''));
  return words.join('').trim() === '';
}

/** A link within a link ends the outer one; components are links too. */
function nested(prose: RawProse, node: RawNode): Problem[] {
  if (!isLink(node)) return [];
  const inner = nodesOf(node).slice(1).find(isLink);
  return inner ? [{ rule: 'prose-link', ...placeOf(prose, inner), ...linkInLink }] : [];
}

function isLink({ type, name }: RawNode): boolean {
  return /^link(Reference)?$/.test(type) || ['Term', 'Measure', 'Source'].includes(name ?? '');
}

const noTarget: Wrong = {
  message: 'このリンク先は使えません（サイトを置く場所が変わると切れるか、安全ではありません）。',
  expected:
    'https:// か http:// か mailto: か tel: か # で始まるリンク先、または public/ のファイルの / から始まるパス',
  fix: 'サイトの中へは <Measure> や <Term> で、外へは https:// からのアドレスでつないでください。',
};

const noPicture: Wrong = {
  message: 'この画像は置けません（ほかのサイトの画像や、ここから見た位置では示せません）。',
  expected: 'public/ に置いた png・jpg・gif・webp・avif・svg の、/ から始まるパス',
  fix: '画像を public/ に置き、![画像が伝えること](/ファイルの名前) と書いてください。',
};

const noAlternative: Wrong = {
  message: '画像の代わりになる文がありません。',
  expected: '![画像が伝えること](/ファイルの名前)',
  fix: '[ ] の間に、画像が見えない人にも同じことが伝わる文を書いてください。',
};

const wordless: Wrong = {
  message: 'リンクに文字がありません。',
  expected: '[リンク先の名前](リンク先)',
  fix: '[ ] の間に、リンク先が何かを書いてください。',
};

const linkInLink: Wrong = {
  message: 'リンクの中に、別のリンクがあります。',
  expected: 'リンクや <Term> <Measure> <Source> の中には、言葉だけ',
  fix: 'どちらか一方のリンクにしてください。',
};

function pdfAsPicture({ alt, url }: RawNode): Wrong {
  return {
    message: 'PDFは画像として置けません。',
    expected: '[PDFの題名](/ファイルの名前.pdf)',
    fix: `初めの ! を消し、[${alt?.trim() || 'PDFの題名'}](${url}) と書いてください。`,
  };
}
