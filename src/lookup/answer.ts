import type { Claim, LookupAnswer, Reference } from "../answer.ts";
import type { Context } from "../command.ts";
import type { Linked } from "../figures/link.ts";
import { toReference } from "../reference.ts";
import { compare } from "./compare.ts";
import { readStatements, type Statement } from "./statements.ts";

/** More than these would not fit an answer. */
const MAX_CLAIMS = 12;

/** What the articles say about the statements of a message. */
export function lookUp(message: string, context: Context): LookupAnswer {
  const { archive, locale } = context;
  const cite = createSources(context);
  const statements = readStatements(message, archive.figures, locale);
  const points = statements.flatMap((statement) => pointsOf(statement)).slice(0, MAX_CLAIMS);
  const claims = points.map(({ statement, linked, before }) =>
    linked === null ? saidOf(statement, cite, context) : comparedTo(statement, linked, before, cite, context),
  );
  return { kind: "lookup", claims, sources: cite.sources };
}

/** What is looked up: a figure of a statement with the words before it, or the statement as a whole. */
type Point = { statement: Statement; linked: Linked | null; before: string };

function pointsOf(statement: Statement): Point[] {
  if (statement.figures.length === 0) return [{ statement, linked: null, before: "" }];
  return statement.figures.map((linked, index) => ({
    statement,
    linked,
    before: textBetween(statement, statement.figures[index - 1], linked),
  }));
}

type Cite = { sources: Reference[]; number: (articleId: string) => number };

/** Numbers articles as they are cited, from 1. */
function createSources({ archive, now }: Context): Cite {
  const sources: Reference[] = [];
  return {
    sources,
    number(articleId) {
      const known = sources.findIndex(({ id }) => id === articleId);
      if (known >= 0) return known + 1;
      const article = archive.articles.get(articleId);
      return article ? sources.push(toReference(article, now)) : 0;
    },
  };
}

function comparedTo(
  { text }: Statement,
  linked: Linked,
  before: string,
  cite: Cite,
  { archive }: Context,
): Claim {
  const { verdict, figures } = compare(linked, before, archive.figures);
  const found = figures.map((figure) => ({ figure, source: cite.number(figure.articleId) }));
  return { sentence: text, figure: linked.figure, verdict, found, quote: null };
}

/** What the sentence says between two figures. */
function textBetween({ text, start }: Statement, earlier: Linked | undefined, { figure }: Linked): string {
  return text.slice((earlier?.figure.end ?? start) - start, figure.start - start);
}

/** A sentence without figures: the passage that answers it, if one does. */
function saidOf({ text }: Statement, cite: Cite, { archive }: Context): Claim {
  const finding = archive.search.find(text);
  const [hit] = finding.hits;
  const claim: Claim = { sentence: text, figure: null, verdict: "missing", found: [], quote: null };
  if (!hit || finding.verdict !== "answered") return claim;
  const quote = archive.search.quote(finding, hit);
  return { ...claim, verdict: "said", quote: { quote, source: cite.number(quote.articleId) } };
}
