const nineHours = 9 * 60 * 60 * 1000;

/** The day in Japan (UTC+9, no summer time) of a time in UTC: `2026-11-20T16:00:00Z` → `2026-11-21` */
export function dayInJapan(stamp: string): string {
  return new Date(Date.parse(stamp) + nineHours).toISOString().slice(0, 10);
}
