import type { Language } from "../corpus/article.ts";
import { CURRENCIES } from "./currencies.ts";
import type { Mention, Modifier } from "./figure.ts";
import { UNITS } from "./units.ts";

/** How an answer says a modifier; "" where the amount says it itself. */
const MODIFIERS: Record<Language, Record<Modifier, string>> = {
  de: {
    over: "über",
    "at-least": "mindestens",
    from: "ab",
    "just-over": "gut",
    "up-to": "bis zu",
    "at-most": "höchstens",
    under: "unter",
    almost: "knapp",
    about: "rund",
    since: "seit",
    until: "bis",
    before: "vor",
    after: "nach",
  },
  en: {
    over: "over",
    "at-least": "at least",
    from: "from",
    "just-over": "just over",
    "up-to": "up to",
    "at-most": "at most",
    under: "under",
    almost: "nearly",
    about: "about",
    since: "since",
    until: "by",
    before: "before",
    after: "after",
  },
};

const SCALES: Record<Language, [size: number, name: string][]> = {
  de: [
    [1e12, "Bio."],
    [1e9, "Mrd."],
    [1e6, "Mio."],
  ],
  en: [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ],
};

/** Shares and factors that have a word of their own. */
const SHARES: Record<Language, [value: number, name: string][]> = {
  de: [
    [1 / 2, "die Hälfte"],
    [1 / 3, "ein Drittel"],
    [2 / 3, "zwei Drittel"],
    [1 / 4, "ein Viertel"],
    [3 / 4, "drei Viertel"],
    [1 / 5, "ein Fünftel"],
  ],
  en: [
    [1 / 2, "half"],
    [1 / 3, "a third"],
    [2 / 3, "two thirds"],
    [1 / 4, "a quarter"],
    [3 / 4, "three quarters"],
    [1 / 5, "a fifth"],
  ],
};
const FACTORS: Record<Language, [value: number, name: string][]> = {
  de: [
    [1 / 2, "halbiert"],
    [2, "verdoppelt"],
    [3, "verdreifacht"],
    [4, "vervierfacht"],
    [5, "verfünffacht"],
    [10, "verzehnfacht"],
  ],
  en: [
    [1 / 2, "halved"],
    [2, "doubled"],
    [3, "tripled"],
    [4, "quadrupled"],
  ],
};

const units = new Map(UNITS.map((unit) => [unit.code, unit]));
const currencies = new Map(CURRENCIES.map((currency) => [currency.code, currency]));

/**
 * A figure as an answer writes it in the reader's language: modifier, value, unit and qualifier ("über 4,5 Mrd. US-Dollar",
 * "59–62 Wochen", "bis zu 700 km (CLTC)"). What it measures, its period and whether it is planned are not in it.
 */
export function formatFigure(mention: Mention, locale: Language): string {
  const modifier = mention.modifier ? `${MODIFIERS[locale][mention.modifier]} ` : "";
  const qualifier = mention.qualifier ? ` (${mention.qualifier})` : "";
  return `${modifier}${formatAmount(mention, locale)}${qualifier}`;
}

/** A period as an answer writes it: "Q3 2025" and "2025" stay, "2025-03-22" becomes "22. März 2025", "2025-03" "März 2025". */
export function formatPeriod(period: string, locale: Language): string {
  const half = /^H([12])(?: (\d{4}))?$/.exec(period);
  if (half) return formatHalf(Number(half[1]), half[2], locale);
  const [from = period, to] = period.split("/");
  if (to !== undefined) return `${formatPeriod(from, locale)}–${formatPeriod(to, locale)}`;
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(period) ?? [];
  if (year === undefined || month === undefined) return period;
  return formatDay(Number(year), Number(month), day === undefined ? undefined : Number(day), locale);
}

function formatAmount(mention: Mention, locale: Language): string {
  const { kind, value, to, unit } = mention;
  if (kind === "date") return formatDate(value, to, unit, locale);
  if (kind === "ratio") return formatRatio(value, unit, locale);
  if (isClock(mention))
    return `${formatClock(value, mention.text, locale)}${locale === "de" ? " Min." : " min"}`;
  if (kind === "currency" && unit !== null) return formatMoney(value, to, unit, locale);
  const number = formatRange(value, to, locale);
  const name = unit === null ? "" : unitName(unit, to ?? value, locale);
  if (name === "") return number;
  return /^[°×]/.test(name) && unit === "deg"
    ? `${number}${name}`
    : name === "%" && locale === "en"
      ? `${number}%`
      : `${number} ${name}`;
}

function isClock({ kind, unit, text }: Mention): boolean {
  return kind === "duration" && unit === "s" && /^\d+:\d\d/.test(text);
}

function unitName(code: string, value: number, locale: Language): string {
  const name = units.get(code)?.name?.[locale];
  if (name === undefined) return code;
  return typeof name === "string" ? name : Math.abs(value) === 1 ? name[0] : name[1];
}

// ---- Numbers

function formatRange(value: number, to: number | undefined, locale: Language): string {
  if (to === undefined) return formatNumber(value, locale);
  const scale = scaleOf(value, to, locale);
  if (scale) return `${plain(value / scale[0], locale)}–${plain(to / scale[0], locale)} ${scale[1]}`;
  return `${plain(value, locale)}–${plain(to, locale)}`;
}

/** "137.000", "4,5 Mrd."; millions are shortened only where nothing is lost. */
function formatNumber(value: number, locale: Language): string {
  const scale = scaleOf(value, undefined, locale);
  return scale ? `${plain(value / scale[0], locale)} ${scale[1]}` : plain(value, locale);
}

function scaleOf(
  value: number,
  to: number | undefined,
  locale: Language,
): [size: number, name: string] | undefined {
  const ends = to === undefined ? [value] : [value, to];
  return SCALES[locale].find(([size]) => ends.every((end) => Math.abs(end) >= size && isShort(end / size)));
}

/** At most three decimals: 1,234 Mio. still reads as the number that was written. */
function isShort(value: number): boolean {
  return Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6;
}

/** Enough for a lap time; Intl rounds the rest away. */
const MAX_DECIMALS = 6;

function plain(value: number, locale: Language): string {
  const text = value.toLocaleString(locale, { maximumFractionDigits: MAX_DECIMALS });
  return text.replace(/^-/, "−");
}

function formatMoney(value: number, to: number | undefined, code: string, locale: Language): string {
  const name = currencies.get(code)?.name[locale] ?? code;
  const cents = ((to ?? value) * 100) % 100 !== 0 && Math.abs(value) < 1e6 && isShort(value * 10);
  const digits =
    to === undefined && cents
      ? value.toLocaleString(locale, { minimumFractionDigits: 2 })
      : formatRange(value, to, locale);
  const isSign = /[$€£¥₩]$/.test(name);
  return isSign ? `${name}${digits}` : `${digits} ${name}`;
}

function formatRatio(value: number, unit: string | null, locale: Language): string {
  const names = unit === "x" ? FACTORS[locale] : SHARES[locale];
  const name = names.find(([known]) => Math.abs(known - value) < 1e-9)?.[1];
  if (name !== undefined) return name;
  if (unit !== "x") return plain(value, locale);
  return locale === "de" ? `${plain(value, locale)}-fach` : `${plain(value, locale)}×`;
}

/** Seconds as minutes and seconds, with as many decimals as were written. */
function formatClock(value: number, text: string, locale: Language): string {
  const decimals = /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
  const minutes = Math.floor(value / 60);
  const seconds = (value - minutes * 60).toFixed(decimals).padStart(decimals > 0 ? decimals + 3 : 2, "0");
  return `${minutes}:${locale === "de" ? seconds.replace(".", ",") : seconds}`;
}

// ---- Dates

function formatDate(value: number, to: number | undefined, unit: string | null, locale: Language): string {
  if (to !== undefined)
    return `${formatDate(value, undefined, unit, locale)}–${formatDate(to, undefined, unit, locale)}`;
  switch (unit ?? "year") {
    case "month":
      return formatDay(Math.floor(value / 100), value % 100, undefined, locale);
    case "date":
      return formatDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100, locale);
    case "monthday":
      return formatMonthDay(Math.floor(value / 100), value % 100, locale);
    case "quarter":
      return value < 10 ? `Q${value}` : `Q${value % 10} ${Math.floor(value / 10)}`;
    case "half":
      return formatHalf(value % 10, value < 10 ? undefined : String(Math.floor(value / 10)), locale);
    default:
      return String(value);
  }
}

function formatHalf(half: number, year: string | undefined, locale: Language): string {
  const name = locale === "de" ? `${half}. Halbjahr` : `H${half}`;
  return year === undefined ? name : `${name} ${year}`;
}

function formatDay(year: number, month: number, day: number | undefined, locale: Language): string {
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const parts = day === undefined ? ({} as const) : ({ day: "numeric" } as const);
  return date.toLocaleDateString(longLocale(locale), {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...parts,
  });
}

function formatMonthDay(month: number, day: number, locale: Language): string {
  const date = new Date(Date.UTC(2024, month - 1, day));
  return date.toLocaleDateString(longLocale(locale), { timeZone: "UTC", month: "long", day: "numeric" });
}

function longLocale(locale: Language): string {
  return locale === "de" ? "de-DE" : "en-GB";
}
