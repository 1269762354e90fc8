import type { Locale } from "../command.ts";
import type { Figure } from "../figures/figure.ts";
import { formatFigure, formatPeriod } from "../figures/format.ts";
import { messages } from "../messages.ts";
import { escapeLine } from "./markdown.ts";
import { ROOM } from "./lines.ts";

/** "**137.000 Einheiten** · verkauft · geplant · 2024"; a date is not said a second time as its own period. */
export function figureWords(figure: Figure, locale: Locale): string {
  const amount = formatFigure(figure, locale);
  const plan = figure.plan ? messages[locale].planned : "";
  const period = figure.period === null ? "" : formatPeriod(figure.period, locale);
  const rest = [figure.label, plan, period].filter((part) => part !== "" && part !== amount);
  return [
    `**${escapeLine(amount, ROOM.figure)}**`,
    ...rest.map((part) => escapeLine(part, ROOM.figure)),
  ].join(" · ");
}
