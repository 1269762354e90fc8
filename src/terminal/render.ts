import type {
  Answer,
  ArticleAnswer,
  AskAnswer,
  FigureLine,
  FiguresAnswer,
  FullTextAnswer,
  NothingAnswer,
  Paging,
  Quote,
  Reference,
  Subject,
} from "../answer.ts";
import type { Locale } from "../command.ts";
import type { Range } from "../corpus/article.ts";
import { formatAge, formatDate } from "../dates.ts";
import { formatFigure, formatPeriod } from "../figures/format.ts";
import type { Figure } from "../figures/figure.ts";
import { messages } from "../messages.ts";
import { nothingWords } from "../nothing-words.ts";
import type { Style } from "./style.ts";

type Render = { locale: Locale; style: Style };

const INDENT = "  ";

/** An answer as text for a terminal, without a line break at the end. */
export function renderText(answer: Answer, locale: Locale, style: Style): string {
  return lines(answer, { locale, style }).join("\n");
}

function lines(answer: Answer, render: Render): string[] {
  switch (answer.kind) {
    case "article":
      return article(answer, render);
    case "article-figures":
      return [
        heading(answer.reference.title, render),
        citation(answer.reference, render),
        "",
        ...answer.figures.flatMap((line) => figureLine(line, render)),
        ...pages(answer.paging, render),
      ];
    case "full":
      return fullText(answer, render);
    case "figures":
      return figures(answer, render);
    case "ask":
      return ask(answer, render);
    case "topics":
      return [
        ...answer.subjects.map((subject) => INDENT + subjectWords(subject, render)),
        ...pages(answer.paging, render),
      ];
    case "help":
      return answer.commands.map(
        ({ name, description }) => `${render.style.bold(`/${name}`)}  ${description}`,
      );
    case "privacy":
      return messages[render.locale].privacyText;
    case "nothing":
      return nothing(answer, render);
  }
}

function correction(corrected: string | null, { locale, style }: Render): string[] {
  return corrected === null ? [] : [style.dim(messages[locale].searchedFor(corrected))];
}

function article(answer: ArticleAnswer, render: Render): string[] {
  const { style } = render;
  const say = messages[render.locale];
  const inside = answer.figures.map((figure) => figureWords(figure, render));
  return [
    ...correction(answer.corrected, render),
    heading(answer.reference.title, render),
    citation(answer.reference, render),
    "",
    ...section(answer.quote, render),
    quotation(answer.quote, render),
    ...(inside.length === 0 ? [] : ["", style.wrap(`${say.figuresInside}: ${inside.join(" | ")}`, INDENT)]),
    ...(answer.others.length === 0 ? [] : ["", style.dim(say.terminal.others)]),
    ...answer.others.map(
      ({ reference, page }) => `${INDENT}${page}. ${reference.title} ${style.dim(dates(reference, render))}`,
    ),
    ...(answer.paging.pages > 1
      ? ["", style.dim(say.terminal.hits(answer.paging.page, answer.paging.pages))]
      : []),
  ];
}

function fullText(answer: FullTextAnswer, render: Render): string[] {
  const blocks = answer.blocks.map(({ kind, text }) => {
    if (kind === "heading") return `\n${render.style.bold(text)}`;
    return render.style.wrap(oneLine(text), kind === "item" ? "  • " : INDENT);
  });
  return [
    heading(answer.reference.title, render),
    citation(answer.reference, render),
    "",
    ...blocks,
    ...pages(answer.paging, render),
  ];
}

function figures(answer: FiguresAnswer, render: Render): string[] {
  const say = messages[render.locale];
  const period = answer.period === null ? "" : ` · ${formatPeriod(answer.period, render.locale)}`;
  return [
    heading(say.figuresOf(answer.subject) + period, render),
    "",
    ...withEvidence(answer, render),
    "",
    ...answer.sources.flatMap((source, index) => {
      const [first = "", ...rest] = [
        source.title,
        sourceWords(source, render),
        source.source.url ?? "",
      ].filter(Boolean);
      return [
        `${render.style.dim(`[${index + 1}]`)} ${first}`,
        ...rest.map((line) => `    ${render.style.dim(line)}`),
      ];
    }),
    ...pages(answer.paging, render),
  ];
}

/** The figures, each with its sentence below. What was quoted above is not quoted again: of a list only the further items are. */
function withEvidence({ groups, evidence }: FiguresAnswer, render: Render): string[] {
  const quoted = new Map<string, { text: string; figure: string }>();
  return groups
    .flatMap(({ lines }) => lines)
    .flatMap((line, index) => {
      const proof = evidence[index];
      const words = figureLine(line, render);
      if (!proof) return words;
      const { text, articleId, start } = proof.quote;
      const place = `${articleId}:${start}`;
      const above = quoted.get(place);
      if (above?.text.startsWith(text) === true) {
        const where = messages[render.locale].terminal.sentenceOf(above.figure);
        return [...words, `${INDENT}│ ${where} [${proof.source}]`];
      }
      quoted.set(place, { text, figure: formatFigure(line.figure, render.locale) });
      const further = above && text.startsWith(above.text) ? behind(proof.quote, above.text) : proof.quote;
      return [...words, `${quotation(further, render)} [${proof.source}]`];
    });
}

/** What a quotation says behind the text that it begins with. */
function behind(quote: Quote, shown: string): Quote {
  const text = quote.text.slice(shown.length).trimStart();
  const from = quote.text.length - text.length;
  const later = (ranges: Range[]) =>
    ranges.filter(([start]) => start >= from).map(([start, end]): Range => [start - from, end - from]);
  return { ...quote, text, marks: later(quote.marks), emphasis: later(quote.emphasis) };
}

function ask(answer: AskAnswer, render: Render): string[] {
  const say = messages[render.locale];
  const missing = answer.missing.length === 0 ? [] : [say.notSaid(answer.missing.join(", "))];
  const notes = [...correction(answer.corrected, render), ...missing.map((line) => render.style.dim(line))];
  return [
    ...notes,
    ...(notes.length === 0 ? [] : [""]),
    ...answer.quotes.flatMap(({ quote, reference }, index) => [
      ...(index === 0 ? [] : [""]),
      quotation(quote, render),
      // Two sentences of one article are cited once, after the last.
      ...(answer.quotes[index + 1]?.reference.id === reference.id
        ? []
        : [`${INDENT}— ${reference.title}`, citation(reference, render)]),
    ]),
    ...pages(answer.paging, render),
  ];
}

function nothing(answer: NothingAnswer, render: Render): string[] {
  const say = messages[render.locale];
  const { title, reason } = nothingWords(answer, render.locale);
  return [
    heading(title, render),
    INDENT + reason,
    ...(answer.didYouMean === null ? [] : [INDENT + say.didYouMean(render.style.bold(answer.didYouMean))]),
    ...(answer.subjects.length === 0
      ? []
      : [`${INDENT}${say.nearest}: ${answer.subjects.map(({ name }) => name).join(", ")}`]),
    ...(answer.related.length === 0 ? [] : ["", render.style.dim(say.related)]),
    ...answer.related.flatMap(({ quote, reference }) => [
      quotation(quote, render),
      citation(reference, render),
    ]),
  ];
}

function heading(title: string, { style }: Render): string {
  return style.bold(style.wrap(title, ""));
}

/** "nach Reuters · 24. März 2025 · vor 20 Monaten", and the address on a line of its own, where terminals link it. */
function citation(reference: Reference, render: Render): string {
  const parts = [sourceWords(reference, render), reference.source.url ?? ""].filter(Boolean);
  return parts.map((part) => render.style.dim(INDENT + part)).join("\n");
}

function sourceWords(reference: Reference, render: Render): string {
  return `${reference.source.name ?? messages[render.locale].unknownSource} · ${dates(reference, render)}`;
}

function dates({ date, ageDays }: Reference, { locale }: Render): string {
  if (date === null || ageDays === null) return messages[locale].undated;
  return `${formatDate(date, locale)} · ${formatAge(ageDays, locale)}`;
}

function section({ headings }: Quote, { style, locale }: Render): string[] {
  if (headings.length === 0) return [];
  return [style.dim(`${INDENT}${messages[locale].section}: ${headings.join(" › ")}`)];
}

function quotation(quote: Quote, { style }: Render): string {
  const text = marked(quote.text, [...quote.marks, ...quote.emphasis], style);
  return style.wrap(text.replaceAll("\t", " · ").replace(/\n+/g, "\n"), `${INDENT}│ `);
}

function marked(text: string, ranges: Range[], style: Style): string {
  let shown = "";
  let done = 0;
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    shown += text.slice(done, from) + style.mark(text.slice(from, end));
    done = end;
  }
  return shown + text.slice(done);
}

function figureLine({ figure, sources, disagrees }: FigureLine, render: Render): string[] {
  const numbers = (all: number[]) => all.map((number) => render.style.dim(`[${number}]`)).join(" ");
  return [
    `${INDENT}${figureWords(figure, render)} ${numbers(sources)}`,
    ...disagrees.map(
      (other) =>
        `${INDENT}  ${messages[render.locale].disagrees}: ${figureWords(other.figure, render)} ${numbers(other.sources)}`,
    ),
  ];
}

/** "137.000 · verkauft · geplant · 2024"; a date is not said a second time as its own period. */
function figureWords(figure: Figure, { style, locale }: Render): string {
  const amount = formatFigure(figure, locale);
  const plan = figure.plan ? messages[locale].planned : "";
  const period = figure.period === null ? "" : formatPeriod(figure.period, locale);
  const rest = [figure.label, plan, period].filter((part) => part !== "" && part !== amount);
  return [style.bold(amount), ...rest].join(" · ");
}

function subjectWords({ name, articles }: Subject, { style, locale }: Render): string {
  return `${name} ${style.dim(`· ${messages[locale].articles(articles)}`)}`;
}

function pages({ page, pages }: Paging, { style, locale }: Render): string[] {
  return pages > 1 ? ["", style.dim(messages[locale].terminal.page(page, pages))] : [];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
