import type { APIComponentInContainer } from "discord.js";
import type { Reference } from "../answer.ts";
import type { Locale } from "../command.ts";
import { messages } from "../messages.ts";
import { separator, text, webAddress } from "./components.ts";
import { ROOM, sourceWords, subtext } from "./lines.ts";
import { escapeLine } from "./markdown.ts";

/** Longer addresses than this would take too much of the room for text. */
const MAX_LINK = 200;

/** The numbered articles below an answer: "[1] title · source · date · age · link". */
export function sourceList(sources: Reference[], locale: Locale): APIComponentInContainer[] {
  if (sources.length === 0) return [];
  const lines = sources.map((source, index) => {
    const words = `${escapeLine(source.title, ROOM.title)} · ${sourceWords(source, locale)}`;
    return subtext(`[${index + 1}] ${words}${sourceLink(source, locale)}`);
  });
  return [separator(), text(...lines)];
}

function sourceLink({ source }: Reference, locale: Locale): string {
  const address = source.url === null ? null : webAddress(source.url);
  if (address === null || address.length > MAX_LINK) return "";
  return ` · [${messages[locale].source} ↗](<${address}>)`;
}
