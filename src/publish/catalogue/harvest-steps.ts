import type { Organization, Site } from '../../model/types/model.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { limits } from '../limits.ts';
import { urls } from '../urls.ts';
import { address } from './addresses.ts';
import { governmentsWith } from './build-catalogue.ts';

/** What to paste into a kind of catalogue, and what it does then. */
export interface HarvestStep {
  kind: string;
  /** Whole addresses: of all data, then of each government alone where there is such a door. */
  lines: { of: string; line: string }[];
  about: string;
}

/** For each kind of catalogue the door to take; what becomes there of what is gone is as its users report it. */
export function harvestSteps(
  site: Site,
  datasets: readonly Dataset[],
  most: number = limits.filesInCatalogue,
): HarvestStep[] {
  const files = datasets.reduce((sum, dataset) => sum + dataset.files.length, 0);
  const governments = governmentsWith(site, datasets);
  const lines = (file: string, ofOne: string | null) => [
    { of: 'すべて', line: address(site, urls.catalogueFile(site, file)) },
    ...(ofOne === null ? [] : governments.map((it) => lineOf(it, ofOne))),
  ];
  const cut =
    files > most
      ? '1つの一覧には大きすぎるので、「すべて」には、計画をまたぐデータセットだけがあります。計画のデータセットは、団体ごとのものにあります。'
      : '';
  return [
    {
      kind: 'CKAN・BODIK（種類：CKAN）',
      lines: lines('', ''),
      about: `収集元の URL に入れます。なくなったデータセットは、集めた側に残ります。消えたことも伝えるには、次の DCAT を使います。${cut}`,
    },
    {
      kind: 'CKAN（ckanext-dcat、種類：Generic DCAT RDF Harvester）',
      lines: lines('catalog.ttl', 'catalog.ttl'),
      about: `形式は text/turtle とします。更新も、なくなったデータセットも伝わります。集めた側でのデータセットのアドレスは、CKAN が題名の英字から作るので、日本語の題名では番号になります（データセットの見分けには使われません）。アドレスも同じ名前にするには、上の CKAN の入口を使います。${files > most ? '一覧は何枚かに分かれ、続きは自動で読まれます（hydra:next）。' : ''}`,
    },
    {
      kind: 'SHIRASAGI・search.ckan.jp（種類：CKAN。データセットを1つずつ尋ねるもの）',
      lines: lines('', ''),
      about: `CKAN と同じアドレスを入れます。package_show?id=… を読み替えられるホスト（設定の例を使った nginx、Apache、または Netlify）に置いたときに使えます。ほかのホストでは、次の CSV を使います。${cut}`,
    },
    {
      kind: 'SHIRASAGI（データセットのインポート）',
      lines: lines('opendata-list.csv', 'opendata-list.csv'),
      about: `ダウンロードして、インポートの画面に渡します。更新日時の変わったものだけが取り込まれ、なくなったものは残ります。${cut}`,
    },
    {
      kind: 'DCAT-US（data.gov の形）',
      lines: lines('data-v3.json', null),
      about: `3.0 の形です。1.1 を読むものには、同じ所の data.json を渡します。${cut}`,
    },
    {
      kind: '検索サイト（Google Dataset Search など）',
      lines: lines('sitemap-index.xml', null),
      about: '登録は要りません。データセットのページに schema.org の説明があります。',
    },
  ];
}

function lineOf(government: Organization, file: string) {
  const { site, name } = government;
  return { of: name, line: address(site, urls.governmentCatalogue(government, file)) };
}
