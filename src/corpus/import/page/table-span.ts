import type { PageElement } from "./dom.ts";

/** What a cell may say it spans; more is a mistake or a trap. */
const MAX_SPAN = 50;

/** How many rows or columns a cell covers. */
export function span(cell: PageElement, name: "rowspan" | "colspan"): number {
  const value = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MAX_SPAN) : 1;
}
