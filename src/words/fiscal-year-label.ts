const eras: Record<string, number> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};

/** Reads 令和6, R6年度, H31, 令和元年度, FY2024 or 2024年度 as the year it starts: 2024. */
export function fiscalYearFromLabel(label: string): number | undefined {
  const plain = label.normalize('NFKC').replace(/\s/g, '');
  const western = /^(?:FY)?(\d{4})(?:年度?)?$/.exec(plain);
  if (western) return Number(western[1]);
  const era = /^(令和|平成|昭和|[RHS])(元|[1-9]\d?)(?:年度?)?$/.exec(plain);
  return era ? eras[era[1]!]! + (era[2] === '元' ? 1 : Number(era[2])) : undefined;
}
