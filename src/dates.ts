import type { Locale } from "./command.ts";

/** `2025-03-24` as a reader writes it: "24. März 2025", "24 March 2025". */
export function formatDate(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

const DAYS_PER_MONTH = 30.44;
/** From here on ages are told in months, which is as exact as a reader needs. */
const MONTHS_FROM_DAYS = 60;
/** From here on ages are told in years. */
const YEARS_FROM_MONTHS = 36;

/** An age in whole days as a reader says it: "heute", "vor 5 Tagen", "vor 20 Monaten", "3 years ago". */
export function formatAge(days: number, locale: Locale): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (days < MONTHS_FROM_DAYS) return format.format(-days, "day");
  const months = Math.round(days / DAYS_PER_MONTH);
  if (months < YEARS_FROM_MONTHS) return format.format(-months, "month");
  return format.format(-Math.floor(months / 12), "year");
}

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

/** How long something has lasted, in its two largest units: "3 Tage, 4 Stunden", "12 minutes". */
export function formatDuration(seconds: number, locale: Locale): string {
  const units = [
    [Math.floor(seconds / DAY_S), "day"],
    [Math.floor((seconds % DAY_S) / HOUR_S), "hour"],
    [Math.floor((seconds % HOUR_S) / MINUTE_S), "minute"],
    [seconds % MINUTE_S, "second"],
  ] as const;
  const first = units.findIndex(([count]) => count > 0);
  return units
    .slice(first, first === -1 ? undefined : first + 2)
    .filter(([count], index) => index === 0 || count > 0)
    .map(([count, unit]) => count.toLocaleString(locale, { style: "unit", unit, unitDisplay: "long" }))
    .join(", ");
}
