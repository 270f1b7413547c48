const digits = '〇一二三四五六七八九';
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 六十一 → 61, 二〇二五 → 2025, 千二百 → 1200; nothing for what is no number below ten thousand. */
export function kanjiNumber(text: string): number | undefined {
  if (/^[〇一二三四五六七八九]+$/.test(text))
    return Number([...text].map((it) => digits.indexOf(it)).join(''));
  const parts =
    /^(?:([二三四五六七八九]?)(千))?(?:([二三四五六七八九]?)(百))?(?:([二三四五六七八九]?)(十))?([一二三四五六七八九])?$/.exec(
      text,
    );
  if (!parts || text === '') return undefined;
  const [, a, thousand, b, hundred, c, ten, one] = parts;
  const part = (count: string | undefined, place: string | undefined) =>
    place ? (count ? digits.indexOf(count) : 1) * places[place]! : 0;
  return part(a, thousand) + part(b, hundred) + part(c, ten) + (one ? digits.indexOf(one) : 0);
}

/** 5割 → 50, 3割2分 → 32, 6割2分5厘 → 62.5: what is told in tenths, in percent. */
export function percentOfTenths(plain: string): string | undefined {
  const figures = plain.replace(/[一二三四五六七八九十]/g, (kanji) => String(kanjiNumber(kanji)));
  const parts = /^(10|\d)割(?:(\d)分)?(?:(\d)厘)?$/.exec(figures);
  if (!parts) return undefined;
  const [, tenths, hundredths = '0', thousandths = '0'] = parts;
  const value = Number(tenths) * 100 + Number(hundredths) * 10 + Number(thousandths);
  return String(value / 10);
}
