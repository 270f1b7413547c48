import { cellsOf } from '../grid.ts';
import { headersOf } from '../layout.ts';
import { isNumberCell } from '../number-words.ts';
import type { Rule } from '../rule.ts';

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
export const l304: Rule = {
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
