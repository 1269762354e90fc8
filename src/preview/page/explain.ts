import type { Exchange } from "./chat.ts";
import { h } from "./dom.ts";
import type { Person } from "./person.ts";
import { texts } from "./texts.ts";

/** Why this passage: the question's words and the scores of the passages that were compared. */
export async function explain(_exchange: Exchange, person: Person): Promise<HTMLElement> {
  return h("p", { class: "hint" }, texts[person.language].noExplanation);
}
