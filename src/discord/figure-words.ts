import type { Locale } from "../command.ts";
import type { Figure } from "../figures/figure.ts";
import { messages } from "../messages.ts";
import { escapeWithin } from "./markdown.ts";
import { ROOM } from "./lines.ts";

/** "**137.000 Einheiten** · verkauft · 2024" */
export function figureWords(figure: Figure, locale: Locale): string {
  const plan = figure.plan ? messages[locale].planned : "";
  const rest = [figure.label, plan, figure.period ?? ""].filter((part) => part !== "");
  return [
    `**${escapeWithin(figure.text, ROOM.figure)}**`,
    ...rest.map((part) => escapeWithin(part, ROOM.figure)),
  ].join(" · ");
}
