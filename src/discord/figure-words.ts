import type { Locale } from "../command.ts";
import type { Figure } from "../figures/figure.ts";
import { formatFigure, formatPeriod } from "../figures/format.ts";
import { messages } from "../messages.ts";
import { escapeLine } from "./markdown.ts";
import { ROOM } from "./lines.ts";

/** "**137.000 Einheiten** · verkauft · 2024" */
export function figureWords(figure: Figure, locale: Locale): string {
  const plan = figure.plan ? messages[locale].planned : "";
  const rest = [figure.label, plan, figure.period === null ? "" : formatPeriod(figure.period, locale)].filter(
    (part) => part !== "",
  );
  return [
    `**${escapeLine(formatFigure(figure, locale), ROOM.figure)}**`,
    ...rest.map((part) => escapeLine(part, ROOM.figure)),
  ].join(" · ");
}
