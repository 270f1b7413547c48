import { cellName, cellsOf, wordsOf, type Finding } from '../grid.ts';
import { headersOf } from '../layout.ts';
import { isNumberCell } from '../number-words.ts';
import type { Rule } from '../rule.ts';

/** The header is the first row, the data begin in the second. */
const headerFirst: Rule = {
  id: 'L3-01',
  level: 3,
  title: '項目名行から始まり、次行からデータ入力がされているか',
  judge: (_, { header, strays }) => {
    const found: Finding[] = [];
    if ((header[0] ?? 0) > 0 || strays.some(({ row }) => row === 0))
      found.push({ column: null, where: '1行目', why: '項目名の行が1行目にありません' });
    if (header.length >= 3)
      found.push({
        column: null,
        where: `1〜${header.at(-1)! + 1}行目`,
        why: '検査プログラムには項目名が3行以上に見えます',
      });
    return found;
  },
};

const unit =
  /[（(](人|件|円|千円|百万円|億円|万円|%|％|kg|km|m|cm|mm|g|t|ha|㎡|㎢|個|台|回|本|枚|箇所|か所|世帯|戸|社|校|棟|隻|機|両|組|点|冊|食|泊|日|月|年|時間|分|秒|歳|才|度|kW|kWh|MW|GW|L|mL|dL)[）)]/;
const implied =
  /金額|価格|費用|コスト|売上|収入|支出|人口|人数|面積|距離|長さ|高さ|幅|重量|重さ|質量|割合|率|構成比|年齢|年数|温度|気温|数$/;
const unitless = /コード|code|番号|No|ID|指数|指標|順位|ランク|フラグ|区分|^\d+$/;
const unitlessWords = new Set(
  'id,code,key,name,type,flag,status,index,sort,rank,order,level,class,year,month,date,number,count,cnt,num,no,row,col,seq,version,is,has,will,can,use'.split(
    ',',
  ),
);

/** Columns of numbers say their unit in the header, or are of a kind that needs none. */
const unitsSaid: Rule = {
  id: 'L3-04',
  level: 3,
  title: 'データの単位を記載しているか',
  judge: (grid, layout) =>
    headersOf(grid, layout).flatMap((header, column) => {
      const from = layout.body.from;
      const cells = cellsOf(grid, column, from, Math.min(layout.body.to, from + 29)).filter(
        (cell) => cell !== null,
      );
      const isNumeric = cells.length > 0 && cells.filter(isNumberCell).length / cells.length >= 0.7;
      return !isNumeric || saysUnit(header)
        ? []
        : [{ column, where: `${column + 1}列目`, why: `「${header}」の単位が見出しにありません` }];
    }),
};

function saysUnit(header: string): boolean {
  const words = header.toLowerCase().replaceAll('-', '_').split('_');
  return (
    [unit, implied, unitless].some((pattern) => pattern.test(header)) ||
    words.some((word) => unitlessWords.has(word))
  );
}

const timeHeader = /年|月|日|時期|期間|日付|日時|時点|date|year|month|period/i;
const wareki = /(明治|大正|昭和|平成|令和|M|T|S|H|R)\s*(\d{1,2})\s*(年|\.|-|\/)/;

/** Forms of a date in the order in which they are tried. */
const forms: [form: string, pattern: RegExp][] = [
  ['JIS X 0301', /^[MTSHR]\d{1,2}\.\d{1,2}\.\d{1,2}(T.*)?$/],
  ['ISO 8601の日時', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/],
  ['ISO 8601の日付', /^\d{4}-\d{2}-\d{2}$/],
  ['和暦', wareki],
  ['省いた日付', /^\d{2}\/\d{1,2}\/\d{1,2}$|^(明治|大正|昭和|平成|令和)\d{1,2}$/],
  ['年度', /^(19|20)\d{2}\s*年度/],
  ['年月日', /^(19|20)\d{2}年\d{1,2}月(\d{1,2}日)?$/],
  ['斜線の日付', /^(19|20)\d{2}\/\d{1,2}(\/\d{1,2})?$/],
  ['年月', /^(19|20)\d{2}-\d{1,2}(-\d{1,2})?$/],
  ['西暦', /^(19|20)\d{2}\s*(年|\/|-|\.)/],
];
const wrong = ['和暦', '省いた日付'];

/** Columns about time hold one form of western dates; an era year alone is none. */
const datesInOneForm: Rule = {
  id: 'L3-05',
  level: 3,
  title: '時間軸の表記が標準化されているか',
  judge: (grid, layout) =>
    headersOf(grid, layout).flatMap((header, column): Finding[] => {
      if (!timeHeader.test(header)) return [];
      const cells = cellsOf(grid, column, layout.body.from, layout.body.to).map(wordsOf);
      const found = cells.map((words) => forms.find(([, pattern]) => pattern.test(words))?.[0]);
      const mixed = [...new Set(found.filter((it) => it !== undefined && !wrong.includes(it)))];
      return [
        ...found.flatMap((form, index) =>
          form !== undefined && wrong.includes(form)
            ? [{ column, where: cellName(layout.body.from + index, column), why: `${form}です` }]
            : [],
        ),
        ...(mixed.length > 1
          ? [{ column, where: `${column + 1}列目`, why: `${mixed.join('と')}が混ざっています` }]
          : []),
      ];
    }),
};

const regionHeader =
  /都道府県|地域|地区|市区町村|自治体|所在地|住所|県|府|市|町|村|region|prefecture|city|address|団体コード/i;

/** Where regions are named there is a column of standard codes, and the names are the full ones. */
const regionsWithCodes: Rule = {
  id: 'L3-06',
  level: 3,
  title: '地域コード又は正式な地域名称が表記されているか',
  judge: (grid, layout) => {
    const { from, to } = layout.body;
    const headers = headersOf(grid, layout);
    const named = headers.flatMap((header, column) => (regionHeader.test(header) ? [column] : []));
    const holdsRegions = (_: string, column: number) => {
      const words = cellsOf(grid, column, from, Math.min(to, from + 29))
        .map(wordsOf)
        .filter(Boolean);
      const regions = words.filter((it) => isRegion(it) || isShortenedRegion(it));
      return words.length > 0 && regions.length / words.length >= 0.5;
    };
    const columns =
      named.length > 0
        ? named
        : headers.flatMap((it, column) => (holdsRegions(it, column) ? [column] : []));
    const hasCode = columns.some((column) => /コード|code/i.test(headers[column]!));
    return columns.flatMap((column): Finding[] => {
      const words = cellsOf(grid, column, from, to).map(wordsOf);
      const short = words.findIndex(isShortenedRegion);
      const bare = hasCode ? -1 : words.findIndex(isRegion);
      const finding = (row: number, why: string) => ({
        column,
        where: cellName(from + row, column),
        why,
      });
      if (short >= 0) return [finding(short, `「${words[short]}」は正式な地域名ではありません`)];
      return bare >= 0 ? [finding(bare, '地域コードの列がありません')] : [];
    });
  },
};

const times = [
  /^(19|20)\d{2}\s*(年|年度)?$/,
  /^(\d{1,2})\s*月$/,
  /^(第?\d+[期回]|(上|下|前|後)半期?|[1-4]Q|Q[1-4]|[上下]期)$/,
  /^(平成|令和|昭和)(\d{1,2}|元)\s*(年|年度)?$|^[RHS]\d{1,2}$/,
];

/** Years and numbered things run down the rows, not along the columns. */
const yearsRunDown: Rule = {
  id: 'L3-09',
  level: 3,
  title: 'データが縦持ち形式になっているか',
  judge: (grid, layout) => {
    const headers = headersOf(grid, layout);
    if (headers.length < 4) return [];
    const wide = times.some((time) => headers.filter((it) => time.test(it)).length >= 3);
    const stems = headers.flatMap((it) => /^(.*\D.*?)[\s_-]?\d+$/.exec(it)?.[1] ?? []);
    const isNumbered = stems.some((stem) => stems.filter((it) => it === stem).length >= 4);
    if (!wide && !isNumbered && headers.length <= 100) return [];
    return [{ column: null, where: '1行目', why: '年度や番号が列の方向に並んでいます' }];
  },
};

/** Level 3: values that a program can join with those of others. In the order of the official list. */
export const level3: readonly Rule[] = [
  headerFirst,
  unitsSaid,
  datesInOneForm,
  regionsWithCodes,
  yearsRunDown,
];

const names =
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'.split(
    ' ',
  );
const prefectures = new Set(names);
const shortened = new Set(names.slice(1).map((name) => name.replace(/[都府県]$/, '')));

/**
 * Whether a text is the full name of a prefecture or of a municipality. The checker has a list of all
 * municipalities; here whatever ends like one counts, which finds more and never less.
 */
function isRegion(words: string): boolean {
  return prefectures.has(words) || /^[^\s、。・]{1,7}[市区町村]$/.test(words);
}

/** Whether a text is a prefecture without 都, 府 or 県: 「青森」. */
function isShortenedRegion(words: string): boolean {
  return shortened.has(words);
}
