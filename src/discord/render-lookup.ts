import type { APIComponentInContainer, APIContainerComponent } from "discord.js";
import type { Claim, LookupAnswer, Reference } from "../answer.ts";
import type { Locale } from "../command.ts";
import { formatDate } from "../dates.ts";
import { messages } from "../messages.ts";
import { container, separator, text } from "./components.ts";
import { figureWords } from "./figure-words.ts";
import { withinLimits } from "./limits.ts";
import { quoteLines, subtext, titleLine } from "./lines.ts";
import { escapeLine } from "./markdown.ts";
import { sourceList } from "./source-list.ts";

/** The sentence of the message is known to the reader; a part of it is enough to find it. */
const SENTENCE_ROOM = 160;
const QUOTE_ROOM = 300;

/** The message menu: sentence by sentence what the articles say, to the asker alone. */
export function renderLookup(answer: LookupAnswer, locale: Locale): APIContainerComponent {
  const say = messages[locale].lookup;
  if (answer.claims.length === 0) return container([text(titleLine(say.title), say.nothing)]);
  return withinLimits(
    container([
      text(titleLine(say.title)),
      ...statements(answer, locale),
      ...sourceList(answer.sources, locale),
    ]),
  );
}

/** Claims of one sentence stand together below it. */
function statements({ claims, sources }: LookupAnswer, locale: Locale): APIComponentInContainer[] {
  const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
  return sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [separator()]),
    text(
      subtext(messages[locale].lookup.message(escapeLine(sentence, SENTENCE_ROOM))),
      ...claims
        .filter((claim) => claim.sentence === sentence)
        .flatMap((claim) => claimLines(claim, sources, locale)),
    ),
  ]);
}

function claimLines(
  { figure, verdict, found, quote }: Claim,
  sources: Reference[],
  locale: Locale,
): string[] {
  const say = messages[locale].lookup;
  const claimed = figure === null ? "" : `: ${figureWords({ ...figure, label: "", period: null }, locale)}`;
  const values = found.map(({ figure, source }) => {
    const date = sources[source - 1]?.date ?? null;
    const when = date === null ? messages[locale].undated : say.asOf(formatDate(date, locale));
    return `${figureWords(figure, locale)} [${source}] · ${when}`;
  });
  switch (verdict) {
    case "same":
      return [`**${say.same}**: ${values[0] ?? ""}`];
    case "different":
      return [`**${say.different}**${claimed}`, ...values.map((value) => `- ${value}`)];
    case "missing":
      return [`**${say.missing}**${claimed}`];
    case "said":
      return quote === null ? [] : [`**${say.said}** [${quote.source}]`, quoteLines(quote.quote, QUOTE_ROOM)];
  }
}
