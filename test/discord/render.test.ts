import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  option,
  property,
  record,
  tuple,
  type Arbitrary,
} from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, FigureLine, Quote, Reference } from "../../src/answer.ts";
import { FIRST_VIEW } from "../../src/command.ts";
import type { Range } from "../../src/corpus/article.ts";
import type { Audience, Frame } from "../../src/discord/frame.ts";
import { cleanOption } from "../../src/discord/request.ts";
import { render } from "../../src/discord/render.ts";
import { escape } from "../../src/discord/markdown.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { hostileText } from "./hostile.ts";
import { activeMarkup, flatten } from "./markup.ts";

const FULL = process.env["FULL"] === "1";

const url = oneof(
  constantFrom(
    null,
    "https://example.org/a",
    "javascript:alert(1)",
    "https://example.org/a)b(c<d>e",
    "https://user:pass@example.org/",
    `https://example.org/${"x".repeat(600)}`,
    "data:text/html,x",
    "https://example.org/\u202Etxt",
  ),
  hostileText,
);

const reference: Arbitrary<Reference> = record({
  id: constant("a"),
  title: hostileText,
  language: constantFrom("de", "en"),
  date: option(constant("2025-03-24")),
  ageDays: option(nat(3000)),
  source: record({ name: option(hostileText), url }),
});

const ranges: Arbitrary<Range[]> = array(tuple(nat(60), nat(60)), { maxLength: 6 });

const quote: Arbitrary<Quote> = record({
  articleId: constant("a"),
  passageId: constant("a#0"),
  headings: array(hostileText, { maxLength: 3 }),
  text: hostileText,
  start: constant(0),
  end: constant(0),
  marks: ranges,
  emphasis: ranges,
});

const figure: Arbitrary<Figure> = record({
  kind: constantFrom("count", "currency", "quantity", "percent"),
  value: constantFrom(7, 137_000, 4.5e9),
  unit: constantFrom(null, "EUR", "km", "**x**"),
  approximate: boolean(),
  qualifier: constantFrom("CLTC", "[x](https://evil.example)"),
  text: hostileText,
  start: constant(0),
  end: constant(0),
  articleId: constant("a"),
  passageId: constant("a#0"),
  label: hostileText,
  subjects: constant([]),
  period: option(hostileText),
  plan: boolean(),
  sentence: constant([0, 0]),
});

const line: Arbitrary<FigureLine> = record({
  figure,
  sources: array(integer({ min: 1, max: 99 }), { maxLength: 4 }),
  disagrees: array(record({ figure, sources: constant([1]) }), { maxLength: 2 }),
});

const paging = record({ page: integer({ min: 1, max: 9999 }), pages: integer({ min: 1, max: 9999 }) });
const subjects = array(record({ name: hostileText, articles: nat(9) }), { maxLength: 30 });
const cited = array(record({ quote, reference }), { maxLength: 6 });
const common = { query: hostileText, corrected: option(hostileText), paging, hit: constant(1), reference };

const answers: Arbitrary<Answer> = oneof(
  record({
    ...common,
    kind: constant("article" as const),
    quote,
    figures: array(figure, { maxLength: 8 }),
    others: array(
      record({
        reference,
        headings: array(hostileText, { maxLength: 1 }),
        page: integer({ min: 1, max: 9 }),
      }),
      {
        maxLength: 6,
      },
    ).map((all) => all.map((other, index) => ({ ...other, page: index + 1 }))),
  }),
  record({ ...common, kind: constant("article-figures" as const), figures: array(line, { maxLength: 20 }) }),
  record({
    ...common,
    kind: constant("full" as const),
    blocks: array(
      record({
        kind: constantFrom("heading", "paragraph", "item", "row", "quote", "code"),
        text: hostileText,
      }),
      { maxLength: 12 },
    ),
  }),
  record({
    ...common,
    kind: constant("figures" as const),
    subject: hostileText,
    period: option(hostileText),
    groups: array(record({ label: hostileText, lines: array(line, { maxLength: 6 }) }), { maxLength: 6 }),
    sources: array(reference, { maxLength: 20 }),
    evidence: array(record({ quote, source: constant(1) }), { maxLength: 30 }),
  }),
  record({
    ...common,
    kind: constant("ask" as const),
    missing: array(hostileText, { maxLength: 3 }),
    quotes: cited,
  }),
  record({ kind: constant("topics" as const), subjects, total: nat(999), paging }),
  record({
    ...common,
    kind: constant("nothing" as const),
    reason: constantFrom("unknown-words", "apart", "no-figures", "unknown-subject", "empty"),
    unknownWords: array(hostileText, { maxLength: 20 }),
    didYouMean: option(hostileText),
    subjects,
    related: cited,
  }),
);

const audiences: Arbitrary<Audience> = oneof(
  record({
    kind: constant("own" as const),
    share: constantFrom(
      { kind: "offered" as const },
      { kind: "refused" as const, reason: "Teilen geht hier nicht." },
    ),
  }),
  record({ kind: constant("public" as const), ownerId: constantFrom(null, "200000000000000001") }),
  record({
    kind: constant("shared" as const),
    ownerId: constant("200000000000000001"),
    sharedBy: hostileText,
  }),
);

const frames: Arbitrary<Frame> = record({
  locale: constantFrom("de", "en"),
  audience: audiences,
  command: constant("article"),
  view: constant(FIRST_VIEW),
  corpus: constant("0123abcd"),
  question: hostileText.map((text) => [`-# Frage: ${escape(cleanOption(text))}`]),
  privacyUrl: constantFrom(null, "https://example.org/privacy"),
  note: constantFrom("", "Die Artikel haben sich inzwischen geändert."),
});

describe("render", () => {
  test("lets nothing active through and stays within every limit, whatever articles say", () => {
    assert(
      property(answers, frames, (answer, frame) => {
        const body = render(answer, frame);
        const all = flatten(body.components);
        const texts = all.flatMap(({ content }) => content ?? []);
        expect(body.allowed_mentions).toEqual({ parse: [] });
        expect(texts.flatMap(activeMarkup)).toEqual([]);
        expect(overLimits(all)).toEqual([]);
      }),
      { numRuns: FULL ? 20_000 : 500, seed: 11 },
    );
  }, 300_000);
});

/** Discord's limits: 4,000 characters of text, 40 components, 5 in a row, labels, ids, addresses. */
function overLimits(all: ReturnType<typeof flatten>): string[] {
  const texts = all.flatMap(({ content }) => content ?? []);
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  const labels = all.flatMap(({ label }) => label ?? []);
  const options = all.flatMap(({ options = [] }) => options);
  const values = options.map(({ value }) => value);
  const problems: [wrong: boolean, name: string][] = [
    [texts.join("").length > 4000, "text"],
    [texts.includes(""), "an empty text"],
    [all.length > 40, "components"],
    [
      all.some(
        ({ type, components = [] }) => type === 1 && (components.length > 5 || components.length === 0),
      ),
      "a row",
    ],
    [new Set(ids).size < ids.length, "an id used twice"],
    [ids.some((id) => id.length > 100 || id === ""), "an id"],
    [labels.some((label) => label.length > 80 || label.trim() === ""), "a label"],
    [options.some(({ label }) => label.length > 100 || label.trim() === ""), "an option"],
    [new Set(values).size < values.length, "a value used twice"],
    [all.some(({ url }) => url !== undefined && !isWebAddress(url)), "an address"],
  ];
  return problems.flatMap(([wrong, name]) => (wrong ? [name] : []));
}

function isWebAddress(url: string): boolean {
  const { protocol, username, href } = new URL(url);
  return /^https?:$/.test(protocol) && username === "" && href.length <= 512;
}
