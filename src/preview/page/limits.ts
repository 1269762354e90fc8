import type { MessageData } from "./payload.ts";

/** How much of one of Discord's limits a message uses: the fullest place, where a limit holds for many. */
export type Room = {
  limit: "text" | "components" | "id" | "label" | "row" | "options" | "url";
  used: number;
  max: number;
};

/**
 * The room left in a message of Components V2. Characters count as code points.
 * developers/components/reference.mdx; the 4,000 characters of text together are what client libraries document.
 */
export function measureRoom(data: MessageData): Room[] {
  const parts = allParts(data.components ?? []);
  const longest = (key: string) => Math.max(0, ...parts.map((part) => length(part[key])));
  const most = (type: number, key: string) =>
    Math.max(0, ...parts.filter((part) => part["type"] === type).map((part) => count(part[key])));
  const texts = parts.filter((part) => part["type"] === 10);
  return [
    { limit: "text", used: texts.reduce((sum, part) => sum + length(part["content"]), 0), max: 4000 },
    { limit: "components", used: parts.filter((part) => typeof part["type"] === "number").length, max: 40 },
    { limit: "id", used: longest("custom_id"), max: 100 },
    { limit: "label", used: longest("label"), max: 80 },
    { limit: "row", used: most(1, "components"), max: 5 },
    { limit: "options", used: most(3, "options"), max: 25 },
    { limit: "url", used: longest("url"), max: 512 },
  ];
}

type Part = Record<string, unknown>;

/** Every object within, however deep. */
function allParts(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(allParts);
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(allParts)];
}

function length(value: unknown): number {
  return typeof value === "string" ? Array.from(value).length : 0;
}

function count(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
