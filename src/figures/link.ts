import type { Article } from "../corpus/article.ts";
import { toLines, type Line } from "./article-lines.ts";
import type { Figure, Mention } from "./figure.ts";
import { REACH, type SubjectOf } from "./focus.ts";
import { labelOf, withDetails } from "./label.ts";
import { distinctionOf } from "./label/distinction.ts";
import type { Label } from "./label/place.ts";
import { carriedPeriod, handedOn, type Periods } from "./link/carried-period.ts";
import { isAhead, isContext } from "./link/context.ts";
import { createEarlier, isPassing } from "./link/earlier.ts";
import { mentionsOf } from "./link/mentions.ts";
import { isPlan } from "./link/planned.ts";
import { isChained, spansOf } from "./link/spans.ts";
import { isMaking, periodFor } from "./link/times.ts";
import { withinOf } from "./link/within.ts";
import { namesIn, type NameHit, type Names } from "./names.ts";
import { ownerOf, type Owner } from "./owner.ts";
import { timesIn } from "./period.ts";
import { isVersion, releasesIn } from "./releases.ts";
import { createTracker } from "./subjects.ts";
import { tokenize } from "./tokens.ts";
import { variantNear, variantSpans, variantsOf } from "./variants.ts";

/** A figure with what /facts needs besides. */
export type Linked = {
  figure: Figure;
  subjects: SubjectOf[];
  /** The one of them whose figure it is, if that is clear. */
  owner: Owner | null;
  /** Tags that are common nouns ("Autofabrik") and stand in its sentence, in the one that introduces it or in its heading. */
  topics: SubjectOf[];
  /** The measure that it is known by in both languages, or null. */
  measure: string | null;
  /** Says only when, how fast or from where to where another figure holds; no line of its own. */
  context: boolean;
  /** Nothing but the words around it says what it is. */
  weak: boolean;
  /** Where the sentence begins that introduces the list or table of the figure. */
  above?: number;
};

/** The figures of an article with what each speaks of, in the order of the text. */
export function linkArticle(article: Article, known: Names): Linked[] {
  const { language } = article;
  const names = namesIn(article, known);
  const tracker = createTracker(article, names);
  const variants = variantsOf(article, names);
  const releases = releasesIn(article.text);
  const linked: Linked[] = [];
  const periods: Periods = { lines: new Map(), headings: new Map() };
  const earlier = createEarlier(language);
  let before: Line | undefined;
  /** The figures of that sentence. */
  let said: Mention[] = [];
  for (const line of toLines(article)) {
    const found = names.find(line.tokens);
    const isGoingOn = before?.passageId === line.passageId;
    const mentions = mentionsOf(line, language, isGoingOn ? said : []).filter(
      (mention) => !isInName(mention, found, line) && !isVersion(mention, releases),
    );
    const spans = spansOf(line.tokens, mentions);
    tracker.enter(line, spans);
    earlier.enter(line);
    const previous = before?.passageId === line.passageId ? before : undefined;
    const carried = carriedPeriod(line, before, periods, language);
    const times = timesIn(line.tokens, language, carried.named).filter(
      (time) => !isMaking(line.tokens, time),
    );
    periods.lines.set(line, handedOn(line, times, carried, language));
    if (line.kind === "sentence") [before, said] = [line, mentions];
    const hits = tracker.hits();
    const above = line.leadIn ? names.find(line.leadIn.tokens) : [];
    const introduced = new Set(above.map(({ name }) => name));
    const topics = [
      ...topicsOf([...above, ...found], REACH.sentence),
      ...topicsOf(topicOfHeading(line, names), REACH.section),
    ];
    const versions = variantSpans(line.tokens, variants);
    const figures = mentions.map((mention, index) => ({
      mention,
      span: spans[index] ?? { first: 0, next: 0 },
    }));
    let last: Label | undefined;
    for (const [index, mention] of mentions.entries()) {
      const span = spans[index] ?? { first: 0, next: 0 };
      const spoken = promote(tracker.of(span), introduced);
      const within = withinOf(line, mention, span, mentions, spans);
      const place = {
        line,
        mention,
        span,
        figures,
        names: hits,
        versions,
        times,
        language,
        before: previous,
        last,
        earlier: earlier.inPassage(mention),
        ofSection: earlier.inSection(mention),
      };
      const label = isChained(line.tokens, spans[index - 1], span) && last ? last : labelOf(place);
      const subjects = label.ofPerson === true ? personsOf(spoken, hits) : spoken;
      earlier.note(mention, label);
      if (mention.kind !== "date") last = label;
      const period = periodFor(line, mention, span, spans, times, carried.frame, label.measure);
      const figure: Figure = {
        ...mention,
        start: mention.start + line.start,
        end: mention.end + line.start,
        articleId: article.id,
        passageId: line.passageId,
        label: withDetails(
          label.text,
          label.weak
            ? []
            : [variantNear(line, mention, span, variants, subjects), within, distinctionOf(place)],
        ),
        subjects: subjects.map(({ name }) => name),
        period,
        plan: isPlan(line, mention, span, spans, period, article, label.measure),
        sentence: line.sentence,
      };
      linked.push({
        figure,
        subjects,
        owner: ownerOf(subjects, names),
        topics,
        // "in 15 Minuten 620 Kilometer (CLTC)" is what a charge adds, not how far one goes.
        measure: label.measure === "range" && within !== undefined ? null : label.measure,
        context:
          (label.happens !== true && isContext(line, mention, index, mentions, spans)) ||
          isPassing(mention, label) ||
          (label.happens !== true && figure.plan && isAhead(line.tokens, mention, span)),
        weak: label.weak,
        ...(line.leadIn ? { above: line.leadIn.start } : {}),
      });
    }
  }
  return linked;
}

/** The persons of a line: whose age it gives. */
function personsOf(subjects: SubjectOf[], hits: NameHit[]): SubjectOf[] {
  return subjects.filter(({ name }) => hits.some((hit) => hit.person && hit.name === name));
}

/** "Sieben-Senken-Weg", "3. Liga": a number that a name is made of. */
function isInName({ kind, start, end }: Mention, names: NameHit[], { tokens }: Line): boolean {
  const from = (at: number) => tokens[at]?.start ?? Infinity;
  return (
    kind !== "date" &&
    names.some(
      ({ first, next }) => next - first > 1 && from(first) <= start && (tokens[next - 1]?.end ?? 0) >= end,
    )
  );
}

function topicsOf(hits: NameHit[], reach: SubjectOf["reach"]): SubjectOf[] {
  return hits.filter(({ kind }) => kind === "topic").map(({ name }) => ({ name, reach }));
}

/** A heading that names one thing: "Der Anbau"; one that joins two speaks of neither alone. */
function topicOfHeading({ headings }: Line, names: Names): NameHit[] {
  const tokens = tokenize(headings.at(-1) ?? "");
  return tokens.some(({ lower }) => /^(?:und|and|&)$/.test(lower)) ? [] : names.find(tokens);
}

/** A list belongs to the sentence that introduces it: what that one names, its items speak of as directly. */
function promote(subjects: SubjectOf[], introduced: Set<string>): SubjectOf[] {
  return subjects.map((subject) =>
    subject.reach === REACH.carried && introduced.has(subject.name)
      ? { ...subject, reach: REACH.sentence }
      : subject,
  );
}
