import { dayInJapan } from '../../words/day-in-japan.ts';
import { urls } from '../urls.ts';
import { writeCsv } from '../../tables/csv/write-csv.ts';
import type { Catalogue } from './build-catalogue.ts';
import { address } from './addresses.ts';
import { oneLine, webAddress } from './clean-text.ts';
import type { Entry, FileEntry } from './entry.ts';
import { periodInterval } from './words.ts';

/**
 * オープンデータ一覧 of 自治体標準オープンデータセット: 45 columns, one row per file. With a BOM, as the
 * standard's own sample, since people open it in Excel and SHIRASAGI takes either.
 */
export function opendataList(catalogue: Catalogue): string {
  const rows = catalogue.entries.flatMap((entry) => {
    const common = datasetCells(catalogue, entry);
    return entry.files.map((file) => ({ ...common, ...fileCells(catalogue, entry, file) }));
  });
  const cells = rows.map((row: Record<string, string | null>) =>
    opendataColumns.map((column) => safeCell(row[column] ?? '')),
  );
  return `\uFEFF${writeCsv([[...opendataColumns], ...cells], '\r\n')}`;
}

/** The columns in the order of the standard's sample. */
export const opendataColumns = [
  ...['データセット_ID', '全国地方公共団体コード', '地方公共団体名'],
  ...['データセット_タイトル', 'データセット_サブタイトル', 'データセット_概要'],
  ...['データセット_キーワード', 'データセット_分類', 'データセット_ユニバーサルメニュー'],
  ...['データセット_公開日', 'データセット_最終更新日', 'データセット_バージョン'],
  ...[
    'データセット_言語',
    'データセット_URL',
    'データセット_更新頻度',
    'データセット_準拠する標準',
  ],
  ...['データセット_関連ドキュメント', 'データセット_来歴情報', 'データセット_対象地域'],
  ...['データセット_対象期間', 'データセット_作成者', 'データセット_連絡先名称'],
  ...['データセット_連絡先メールアドレス', 'データセット_連絡先電話番号'],
  ...['データセット_連絡先内線番号', 'データセット_連絡先FormURL'],
  ...['データセット_連絡先備考（その他、SNSなど）', 'データセット_備考'],
  ...['ファイル_ID', 'ファイル_タイトル', 'ファイル_アクセスURL', 'ファイル_ダウンロードURL'],
  ...[
    'ファイル_説明',
    'ファイル_形式',
    'ファイル_ライセンス',
    'ファイル_ステータス',
    'ファイル_サイズ',
  ],
  ...['ファイル_公開日', 'ファイル_最終更新日', 'ファイル_利用規約', 'ファイル_関連ドキュメント'],
  ...['ファイル_言語', 'ファイル_準拠する標準', 'ファイル_API対応有無', 'ファイル_著作権表記'],
] as const;

function datasetCells({ publisher, contact }: Catalogue, entry: Entry) {
  const { governments, sources, dataset } = entry;
  const [only, ...others] = governments;
  const government = others.length === 0 ? only : undefined;
  return {
    データセット_ID: entry.name,
    全国地方公共団体コード: government?.lgCode ?? null,
    地方公共団体名: government?.name ?? null,
    データセット_タイトル: entry.title,
    データセット_サブタイトル: entry.titleEn,
    データセット_概要: entry.about,
    データセット_キーワード: entry.keywords.join(';'),
    データセット_分類: '行財政',
    データセット_公開日: entry.issued && dayInJapan(entry.issued),
    // With the time of day: SHIRASAGI takes a dataset again only when this has changed.
    データセット_最終更新日: entry.modified,
    データセット_バージョン: entry.version,
    データセット_言語: 'ja',
    データセット_URL: entry.page,
    データセット_更新頻度: '不定期',
    データセット_関連ドキュメント: sources[0] ? webAddress(sources[0].url) : null,
    データセット_来歴情報: entry.note,
    データセット_対象地域: governments.map(({ name }) => name).join(';'),
    データセット_対象期間: periodInterval(dataset),
    データセット_作成者: publisher.title,
    データセット_連絡先名称: contact.name,
    データセット_連絡先メールアドレス: contact.email,
    データセット_連絡先FormURL: contact.url,
    データセット_備考: dataset.plan?.draftWords ?? null,
  };
}

function fileCells({ site, licence }: Catalogue, entry: Entry, described: FileEntry) {
  const { file, uuid, title, url, about } = described;
  return {
    ファイル_ID: uuid,
    ファイル_タイトル: title,
    ファイル_アクセスURL: entry.page,
    ファイル_ダウンロードURL: url,
    ファイル_説明: about,
    ファイル_形式: file.format.toLowerCase(),
    ファイル_ライセンス: licence.name,
    ファイル_ステータス: '配信中',
    ファイル_サイズ: String(file.bytes.byteLength),
    ファイル_公開日: entry.issued && dayInJapan(entry.issued),
    ファイル_最終更新日: entry.modified,
    ファイル_利用規約: address(site, urls.about(site, 'licence')),
    ファイル_言語: 'ja',
    ファイル_API対応有無: '無',
    ファイル_著作権表記: [...entry.sources.map(({ attribution }) => attribution), entry.rights]
      .filter((it) => it !== null)
      .join('。'),
  };
}

/** One line; a text that Excel would run as a formula stays a text. */
function safeCell(text: string): string {
  const line = oneLine(text);
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
