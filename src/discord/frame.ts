import { ButtonStyle, type APIButtonComponent } from "discord.js";
import type { Paging } from "../answer.ts";
import type { Locale, View } from "../command.ts";
import { messages } from "../messages.ts";
import { button } from "./components.ts";
import { encodeAction, type StatefulKind } from "./custom-id.ts";
import { oneLine } from "./markdown.ts";

/** Whether the answer may be shared, or the sentence that says why not. */
export type ShareOffer = { kind: "offered" } | { kind: "done" } | { kind: "refused"; reason: string };

/**
 * Who sees an answer. own: the asker alone. public: everybody, the asker turns its pages. shared: everybody, nobody
 * turns pages. `ownerId` may delete it.
 */
export type Audience =
  | { kind: "own"; share: ShareOffer }
  | { kind: "public"; ownerId: string | null }
  | { kind: "shared"; ownerId: string; sharedBy: string };

/** What stands around an answer, and what its buttons have to carry. */
export type Frame = {
  locale: Locale;
  audience: Audience;
  /** The English name of the command. */
  command: string;
  view: View;
  /** The version of the corpus that the answer is from. */
  corpus: string;
  /** What was asked, as lines of Markdown: "-# Frage: su7". */
  question: string[];
  /** A sentence above the answer, or "". */
  note: string;
  /** The page that says in full what happens to questions. */
  privacyUrl: string | null;
};

type ActionLook = { kind?: StatefulKind; command?: string; disabled?: boolean; primary?: boolean };

/** A button that leads on from an answer; none on a shared answer, which stays as it was shared. */
export function actionButton(
  frame: Frame,
  label: string,
  slot: string,
  view: Partial<View>,
  { kind = "view", command = frame.command, disabled = false, primary = false }: ActionLook = {},
): APIButtonComponent[] {
  if (frame.audience.kind === "shared" || oneLine(label) === "") return [];
  const target = { ...frame.view, ...view };
  const id = encodeAction({ kind, command, view: target, corpus: frame.corpus }, slot);
  const style = primary ? ButtonStyle.Primary : ButtonStyle.Secondary;
  return [button(label, id, { disabled, style })];
}

/** "◀ Zurück", "Seite 1/4", "Weiter ▶"; nothing for a single page. `to` says which view a page number means. */
export function pagingButtons(
  frame: Frame,
  { page, pages }: Paging,
  label: string,
  to: (page: number) => Partial<View>,
): APIButtonComponent[] {
  if (pages <= 1) return [];
  const say = messages[frame.locale];
  return [
    ...actionButton(frame, `◀ ${say.previous}`, "prev", to(Math.max(1, page - 1)), { disabled: page <= 1 }),
    ...actionButton(frame, `${label} ${page}/${pages}`, "here", to(page), { disabled: true }),
    ...actionButton(frame, `${say.next} ▶`, "next", to(Math.min(pages, page + 1)), {
      disabled: page >= pages,
    }),
  ];
}
