import { eraYearPattern, westernYear } from './eras.ts';

const eraYear = new RegExp(`^(令和|平成|昭和|[RHS])(${eraYearPattern})(?:年度?)?$`);

/** Reads 令和6, R6年度, H31, 令和元年度, FY2024 or 2024年度 as the year it starts: 2024. */
export function fiscalYearFromLabel(label: string): number | undefined {
  const plain = label.normalize('NFKC').replace(/\s/g, '');
  const western = /^(?:FY)?(\d{4})(?:年度?)?$/.exec(plain);
  if (western) return Number(western[1]);
  const [, era, year] = eraYear.exec(plain) ?? [];
  return era && year ? westernYear(era, year) : undefined;
}
