import type { NothingAnswer } from "../src/answer.ts";
import { defineCommand, type Choice, type Context } from "../src/command.ts";
import { figuresAnswer } from "../src/figures/answer.ts";
import { formatPeriod } from "../src/figures/format.ts";
import { isWithin, parsePeriod } from "../src/figures/period.ts";
import { periodsOf, select, type Selection } from "../src/figures/selection.ts";

/** Discord shows at most so many choices. */
const MAX_CHOICES = 25;
/** Discord's limit on the name and the value of a choice. */
const MAX_CHOICE = 100;
const MAX_NEAREST = 3;
/** So many periods are named where the one that was asked for has no figures. */
const MAX_PERIODS = 4;

export const facts = defineCommand({
  names: { de: "zahlen", en: "facts" },
  descriptions: {
    de: "Alle Zahlen der Artikel zu einem Thema, jede mit Quelle",
    en: "Every figure that the articles give for a subject, each with its source",
  },
  options: {
    subject: {
      name: "thema",
      descriptions: { de: "Ein Name, ein Modell, eine Firma", en: "A name, a model, a company" },
      required: true,
      maxLength: 100,
      complete: completeSubject,
    },
    period: {
      name: "zeitraum",
      descriptions: {
        de: "Zum Beispiel 2025, Q3 2025, 2024-2025",
        en: "For example 2025, Q3 2025, 2024-2025",
      },
      required: false,
      maxLength: 40,
      complete: completePeriod,
    },
  },
  answer({ subject, period }, context) {
    const selection = select(subject, context.archive.figures);
    if (!selection) return nothing(subject, "unknown-subject", context);
    const asked = period === undefined ? selection.period : (parsePeriod(period) ?? period);
    const figures = selection.figures.filter(
      ({ figure }) => asked === undefined || isWithin(figure.period, asked),
    );
    if (!figures.some(({ context }) => !context)) {
      return { ...nothing(subject, "no-figures", context), without: without(selection, asked, context) };
    }
    return figuresAnswer(subject, { ...selection, figures }, asked, context);
  },
});

function nothing(query: string, reason: NothingAnswer["reason"], { archive }: Context): NothingAnswer {
  return {
    kind: "nothing",
    query,
    reason,
    unknownWords: [],
    didYouMean: null,
    subjects: reason === "no-figures" ? [] : archive.search.completeSubject(query, MAX_NEAREST),
    related: [],
  };
}

/** What there is of a subject that has no figures, or none in the period. */
function without(
  { subject, figures }: Selection,
  period: string | undefined,
  { archive }: Context,
): NonNullable<NothingAnswer["without"]> {
  const [nearest] = archive.search.completeSubject(subject, 1);
  return {
    subject,
    articles: nearest?.name === subject ? nearest.articles : 0,
    period: period ?? null,
    periods: periodsOf(figures.filter(({ context }) => !context)).slice(0, MAX_PERIODS),
  };
}

function completeSubject(typed: string, { archive }: Context): Choice[] {
  return archive.search
    .completeSubject(typed, MAX_CHOICES)
    .filter(({ name }) => (select(name, archive.figures)?.figures.length ?? 0) > 0)
    .map(({ name }) => ({ name: name.slice(0, MAX_CHOICE), value: name.slice(0, MAX_CHOICE) }));
}

function completePeriod(
  typed: string,
  { archive, locale }: Context,
  others: Record<string, string>,
): Choice[] {
  const selection = select(others["subject"] ?? "", archive.figures);
  const wanted = typed.trim().toLowerCase();
  return periodsOf(selection?.figures ?? archive.figures.linked)
    .map((value) => ({ name: formatPeriod(value, locale), value }))
    .filter(({ name, value }) => name.toLowerCase().includes(wanted) || value.toLowerCase().includes(wanted))
    .slice(0, MAX_CHOICES);
}
