import type { AskAnswer } from "../answer.ts";
import { messages } from "../messages.ts";
import { link, text } from "./components.ts";
import { actionButton, pagingButtons, type Frame } from "./frame.ts";
import { correctionLine, missingLine, quoteLines, ROOM, sourceWords, subtext } from "./lines.ts";
import { escapeLine } from "./markdown.ts";
import type { Rendering } from "./rendering.ts";

/** One to three quotations share this room. */
const QUOTES_ROOM = 1800;

/** /ask: the sentences that answer, the likely answer itself in bold, each with where it stands. */
export function renderAsk(answer: AskAnswer, frame: Frame): Rendering {
  const { locale } = frame;
  const say = messages[locale];
  const room = Math.floor(QUOTES_ROOM / Math.max(1, answer.quotes.length));
  const lines = answer.quotes.map(({ quote, reference }) => {
    const marks = quote.emphasis.length > 0 ? quote.emphasis : quote.marks;
    const where = `${escapeLine(reference.title, ROOM.title)} · ${sourceWords(reference, locale)}`;
    return text(quoteLines({ ...quote, marks }, room), subtext(where));
  });
  const urls = [...new Set(answer.quotes.map(({ reference }) => reference.source.url))];
  return {
    parts: [
      text(...frame.question, correctionLine(answer.corrected, locale), missingLine(answer.missing, locale)),
      ...lines,
    ],
    paging: pagingButtons(frame, answer.paging, say.page, (page) => ({ page })),
    actions: [
      ...actionButton(
        frame,
        say.searchArticles,
        "articles",
        { part: "main", page: 1 },
        { command: "article" },
      ),
      ...urls.flatMap((url, index) =>
        link(urls.length === 1 ? say.source : `${say.source} ${index + 1}`, url),
      ),
    ],
  };
}
