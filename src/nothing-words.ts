import type { NothingAnswer } from "./answer.ts";
import type { Locale } from "./command.ts";
import { formatPeriod } from "./figures/format.ts";
import { messages } from "./messages.ts";

/** What is said where the articles have no answer: a title, and the reason. The title may have typed words. */
export function nothingWords(answer: NothingAnswer, locale: Locale): { title: string; reason: string } {
  const say = messages[locale];
  const { without } = answer;
  if (!without) {
    return { title: say.nothingTitle, reason: say.nothing[answer.reason](answer.unknownWords.join(", ")) };
  }
  const { subject, articles, period, periods } = without;
  const shown = periods.map((each) => formatPeriod(each, locale)).join(", ");
  return {
    title: say.noFiguresOn(subject, period === null ? "" : formatPeriod(period, locale)),
    reason: periods.length > 0 ? say.figuresFor(shown) : say.withoutFigures(articles),
  };
}
