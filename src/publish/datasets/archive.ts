import type { Site } from '../../model/types/model.ts';
import type { DataFile } from './dataset.ts';
import { zip, type ZipEntry } from '../formats/zip.ts';
import { sha256 } from '../formats/hash.ts';
import { absolute, urls } from '../urls.ts';

/** Everything in one archive: the files under their addresses, a README, the terms and checksums. */
export function archiveOf(site: Site, files: readonly DataFile[]): Uint8Array {
  const base = urls.home(site).length;
  const data = files.map(({ address, bytes }) => ({ path: address.slice(base), bytes }));
  const entries = [entry('README.txt', readme(site)), entry('LICENSE.txt', terms(site)), ...data];
  const all = [...entries, entry('SHA256SUMS', checksums(entries))];
  return zip(all.map(({ path, bytes }) => ({ path: `ayumi/${path}`, bytes })));
}

function entry(path: string, text: string): ZipEntry {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** As `sha256sum -c` reads it. */
function checksums(entries: readonly ZipEntry[]): string {
  return entries.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
}

function readme(site: Site): string {
  const { title, publisher, contact, contactUrl, asOf } = site.settings;
  return `${title} 全データ

公開: ${publisher}
問い合わせ先: ${contact} ${contactUrl}
いつ時点のデータか: ${asOf}
ページ: ${absolute(site, urls.data(site))}

初めに開くもの
  data/figures.csv            指標の値の一覧。団体・計画・施策の名前も入っている
  data/measures_overview.csv  施策の一覧。いまの工程、担当課も入っている
  data/ayumi.xlsx             すべての表、列の説明、出典と利用条件（Excel）

フォルダー
  data/                       すべての計画の表
  plans/<plan_id>/data/       1つの計画の表

形式
  .csv      UTF-8（BOMなし）、改行はCRLF、見出しは英字。値はそのまま
  .ja.csv   UTF-8（BOMあり）、見出しは日本語。Excelでダブルクリックして開ける
  .json     列の説明と、型のある値。空欄は null
  .parquet  型のある列。空欄は null
  .xlsx     番号とコードは文字、数値は数値。「列の説明」のシートがある

空欄は、資料に書かれていないこと、または当てはまらないことを示す。ゼロではない。
ファイルが壊れていないかは、このフォルダーで sha256sum -c SHA256SUMS とすると確かめられる。
利用条件と出典の書き方は LICENSE.txt にある。
`;
}

function terms(site: Site): string {
  const { licence, licenceUrl, title, publisher } = site.settings;
  const sources = site.sources
    .map((source) => `- ${source.attribution}\n  利用条件: ${source.terms ?? '確かめていません'}\n`)
    .join('');
  return `このデータは ${licence} の条件で使えます。
${licenceUrl}

使うときの書き方の例
  ${title}（${publisher}、${absolute(site, urls.data(site))}、${licence}）

もとの資料の権利は、それを作った団体などにあります。引用するときは、次の出典も示してください。
${sources}`;
}
