import { h } from "./dom.ts";
import type { Emoji } from "./payload.ts";

/** Only emoji of the standard: Discord's own would have to be fetched from Discord. */
export function renderEmoji(emoji: Emoji | undefined): HTMLElement | null {
  if (!emoji?.name) return null;
  return h("span", { class: "emoji" }, emoji.id ? `:${emoji.name}:` : emoji.name);
}
