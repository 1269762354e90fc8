import type { Article, Language } from "../corpus/article.ts";
import { toLines, type Line } from "./article-lines.ts";
import { extractFigures } from "./extract.ts";
import type { Figure, Mention } from "./figure.ts";
import { labelOf, leftOf, withDetails, type Label } from "./label.ts";
import { measureName } from "./measures.ts";
import type { Names } from "./names.ts";
import { endOf, timesIn, type Named } from "./period.ts";
import { isGeneric } from "./nouns.ts";
import { saysPlan } from "./plan.ts";
import type { Span } from "./name-roles.ts";
import { REACH, type SubjectOf } from "./focus.ts";
import { createTracker } from "./subjects.ts";
import { unitAt } from "./lexicon.ts";
import { tokenize, type Token } from "./tokens.ts";
import { clauseOf } from "./phrases.ts";
import { variantsOf, variantNear, variantSpans } from "./variants.ts";

/** A figure with what /facts needs besides. */
export type Linked = {
  figure: Figure;
  subjects: SubjectOf[];
  /** Tags that are common nouns ("Autofabrik") and stand in its sentence or in the one that introduces it. */
  topics: string[];
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
export function linkArticle(article: Article, names: Names): Linked[] {
  const { language } = article;
  const tracker = createTracker(article, names);
  const variants = variantsOf(article, names);
  const linked: Linked[] = [];
  const periods: Periods = { lines: new Map(), headings: new Map() };
  const memory = createMemory(language);
  let before: Line | undefined;
  for (const line of toLines(article)) {
    const mentions = mentionsOf(line, language);
    const spans = spansOf(line.tokens, mentions);
    tracker.enter(line, spans);
    const carried = carriedPeriod(line, before, periods, language);
    const times = timesIn(line.tokens, language, carried).filter((time) => !isMaking(line.tokens, time));
    periods.lines.set(line, leadingPeriod(line, times) ?? carried);
    if (line.kind === "sentence") before = line;
    const hits = tracker.hits();
    const above = line.leadIn ? names.find(line.leadIn.tokens) : [];
    const introduced = new Set(above.map(({ name }) => name));
    const topics = [...above, ...names.find(line.tokens)]
      .filter(({ kind }) => kind === "topic")
      .map(({ name }) => name);
    const versions = variantSpans(line.tokens, variants);
    const figures = mentions.map((mention, index) => ({
      mention,
      span: spans[index] ?? { first: 0, next: 0 },
    }));
    let last: Label | undefined;
    for (const [index, mention] of mentions.entries()) {
      const span = spans[index] ?? { first: 0, next: 0 };
      const subjects = promote(tracker.of(span), introduced);
      const period = periodFor(line, mention, span, spans, times, carried);
      const within = withinOf(line, mention, span, mentions, spans, language);
      const place = { line, mention, span, figures, names: hits, versions, times, language };
      const label =
        isChained(line.tokens, spans[index - 1], span) && last
          ? last
          : memory.complete(labelOf(place), mention, line);
      last = label;
      const figure: Figure = {
        ...mention,
        start: mention.start + line.start,
        end: mention.end + line.start,
        articleId: article.id,
        passageId: line.passageId,
        label: withDetails(label.text, [variantNear(line, mention, span, variants, subjects), within]),
        subjects: subjects.map(({ name }) => name),
        period,
        plan: isPlan(line, mention, span, spans, period, article, label.measure),
        sentence: line.sentence,
      };
      linked.push({
        figure,
        subjects,
        topics,
        measure: label.measure,
        context: isContext(line, mention, index, mentions, spans) || isPassing(mention, label),
        weak: label.weak,
        ...(line.leadIn ? { above: line.leadIn.start } : {}),
      });
    }
  }
  return linked;
}

/** A list belongs to the sentence that introduces it: what that one names, its items speak of as directly. */
function promote(subjects: SubjectOf[], introduced: Set<string>): SubjectOf[] {
  return subjects.map((subject) =>
    subject.reach === REACH.carried && introduced.has(subject.name)
      ? { ...subject, reach: REACH.sentence }
      : subject,
  );
}

/** "built between 6 February 2024 and 30 August 2025" says of which things a sentence speaks, not when. */
function isMaking(tokens: Token[], { first }: Named): boolean {
  const before = tokens.slice(Math.max(0, first - 8), first).map(({ lower }) => lower);
  const made = before.findLastIndex((word) =>
    /^(?:built|produced|made|manufactured|gebaut|gebauten|produziert|hergestellt|gefertigt)$/.test(word),
  );
  return (
    made >= 0 && /^(?:between|from|before|since|in|zwischen|vom|vor|seit|von)$/.test(before[made + 1] ?? "")
  );
}

// ---- The figures of a line

/** Cells of a table take their unit from the header: "Akku (kWh)", "Umsatz (Mrd. Yuan)". */
function mentionsOf(line: Line, language: Language): Mention[] {
  if (line.kind !== "row") return withQualifier(extractFigures(line.text, language, line.tokens), line);
  const mentions = line.cells.flatMap(([from, to], at) => {
    const found = extractFigures(line.text.slice(from, to), language);
    const unit = headUnit(line.header[at] ?? "", language);
    return found.map((mention): Mention => {
      const placed = { ...mention, start: mention.start + from, end: mention.end + from };
      const takes = unit !== undefined && mention.kind === "count";
      return takes ? { ...placed, ...scaled(mention, unit) } : placed;
    });
  });
  return withQualifier(mentions, line);
}

type HeadUnit = { code: string; kind: Mention["kind"]; scale: number };

/** The unit in the parentheses of a header cell, behind "in" or as its end. */
function headUnit(head: string, language: Language): HeadUnit | undefined {
  const inside = /[([]([^)\]]+)[)\]]/.exec(head)?.[1] ?? /\bin ([\p{L}%/°²³ .]+)$/u.exec(head)?.[1];
  if (inside === undefined) return undefined;
  // Reading "1 Mrd. Yuan" gives scale and unit at once.
  const [read] = extractFigures(`1 ${inside}`, language);
  if (read && read.kind !== "count" && read.start === 0 && read.unit !== null)
    return { code: read.unit, kind: read.kind, scale: read.value };
  const tokens = tokenize(`1 ${inside}`);
  const unit = unitAt(tokens, 1, language);
  if (unit) return { code: unit.code, kind: unit.kind, scale: unit.scale };
  return read && read.value > 1 ? { code: "", kind: "count", scale: read.value } : undefined;
}

function scaled(
  mention: Mention,
  unit: HeadUnit,
): Pick<Mention, "kind" | "value" | "unit"> & { to?: number } {
  const times = (value: number) => Number((value * unit.scale).toPrecision(15));
  return {
    kind: unit.kind,
    value: times(mention.value),
    unit: unit.code === "" ? null : unit.code,
    ...(mention.to === undefined ? {} : { to: times(mention.to) }),
  };
}

/** A cycle in the header or in the sentence above holds for the ranges below. */
function withQualifier(mentions: Mention[], line: Line): Mention[] {
  return mentions.map((mention) => {
    if (mention.qualifier !== undefined || (mention.unit !== "km" && mention.unit !== "mi")) return mention;
    const at = line.cells.findIndex(([from, to]) => mention.start >= from && mention.end <= to);
    const said =
      line.kind === "sentence"
        ? sentenceCycle(line.text)
        : `${line.header[at] ?? ""} ${line.kind === "item" || line.header.length === 0 ? (line.leadIn?.text ?? "") : ""}`;
    const cycle = /\b(CLTC|WLTP|NEFZ|NEDC|EPA)\b/.exec(said)?.[1];
    return cycle === undefined ? mention : { ...mention, qualifier: cycle };
  });
}

/** "Nach dem Messzyklus CLTC reicht … 835 Kilometer, im Pro … 770": one cycle at the start holds for the sentence. */
function sentenceCycle(text: string): string {
  return (
    /^(?:Nach|Im|Gemäß|Under|By|On|According)\b[^.;]{0,50}\b(?:CLTC|WLTP|NEFZ|NEDC|EPA)\b/.exec(text)?.[0] ??
    ""
  );
}

/** The tokens of each mention; mentions are in order. */
function spansOf(tokens: Token[], mentions: Mention[]): Span[] {
  let at = 0;
  return mentions.map(({ start, end }) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
    return { first, next: at };
  });
}

/** A weak label takes the one of the figure before it of the same kind in the passage: "Im März waren es über 29.000 gewesen." */
function createMemory(language: Language) {
  const labels = new Map<string, Label>();
  return {
    complete(label: Label, mention: Mention, { passageId, headings }: Line): Label {
      const { kind, unit, value } = mention;
      if (kind === "date" || kind === "ratio" || unit === "%") return label;
      if (kind === "count" && value <= MAX_PASSING) return label;
      const section = `${headings.join("\n")} ${kind} ${unit}`;
      const passage = `${passageId} ${kind} ${unit}`;
      if (label.weak) {
        const known =
          labels.get(passage) ??
          (kind === "count" ? measured(labels.get(section), label) : labels.get(section));
        const complete = known ? { ...known, text: known.text + (PER.exec(label.text)?.[0] ?? "") } : label;
        if (known || isGeneric(label.text))
          labels.set(passage, { ...complete, text: complete.text.replace(PER, "") });
        return complete;
      }
      const name = label.measure === null ? undefined : measureName(label.measure, language);
      const kept = name === undefined ? label : { ...label, text: name };
      labels.set(section, kept).set(passage, kept);
      return label;
    },
  };
}

/** "Autos im Jahr": how a label ends that counts by a time. */
const PER = / (?:im|pro|a|per) \p{L}+$/u;

/** "48.654 Autos" may be what the section measures; without any noun a number only goes on with its passage. */
function measured(known: Label | undefined, { text }: Label): Label | undefined {
  return known?.measure && isGeneric(text) ? known : undefined;
}

/** "4.997 × 1.963 × 1.455 mm" has one label. */
function isChained(tokens: Token[], before: Span | undefined, { first }: Span): boolean {
  return before !== undefined && first - before.next === 1 && /^[×x]$/.test(tokens[before.next]?.text ?? "");
}

/** The largest number that is written in words (Duden: up to twelve). */
const MAX_PASSING = 12;

/** Small numbers in words and without a noun of their own ("zwei davon") say nothing alone. */
function isPassing(mention: Mention, { weak }: Label): boolean {
  return weak && mention.kind === "count" && mention.value <= MAX_PASSING && /^\p{L}/u.test(mention.text);
}

// ---- When

/** Kinds that change with time: they take the period of the sentence before; a length or a price of a thing does not. */
const CARRIES = new Set<Mention["kind"]>(["count", "percent", "ratio", "currency"]);

/** Periods that lines and headings of an article hand on. */
type Periods = { lines: Map<Line, string | null>; headings: Map<string, string | null> };

function carriedPeriod(
  line: Line,
  before: Line | undefined,
  periods: Periods,
  language: Language,
): string | null {
  if (line.leadIn) return periods.lines.get(line.leadIn) ?? null;
  const own = before?.passageId === line.passageId ? periods.lines.get(before) : null;
  return own ?? headingPeriod(line.headings, periods, language);
}

function headingPeriod(headings: string[], { headings: known }: Periods, language: Language): string | null {
  const key = headings.join("\n");
  const read = known.get(key);
  if (read !== undefined) return read;
  const period =
    headings.toReversed().flatMap((text) => timesIn(tokenize(text), language, null))[0]?.period ?? null;
  known.set(key, period);
  return period;
}

/** The period that a line hands on: its only one, or the last before its end. */
function leadingPeriod(line: Line, times: Named[]): string | undefined {
  const broad = times.filter(({ period }) => !/^\d{4}-\d\d-\d\d$/.test(period));
  return (line.kind === "sentence" ? (broad.at(-1) ?? times.at(-1)) : times[0])?.period;
}

/** How many words behind a figure its own time may begin: "137.000 im Jahr 2024", "18.1 billion yuan in Q1 2025". */
const TIME_REACH = 4;

function periodFor(
  line: Line,
  mention: Mention,
  span: Span,
  spans: Span[],
  times: Named[],
  carried: string | null,
): string | null {
  if (mention.kind === "date")
    return times.find(({ first }) => first >= span.first && first < span.next)?.period ?? null;
  const cell = line.cells.find(([from, to]) => mention.start >= from && mention.end <= to);
  if (cell) {
    const ahead = line.header[line.cells.indexOf(cell)] ?? "";
    return times[0]?.period ?? timesIn(tokenize(ahead), "de", null)[0]?.period ?? carried;
  }
  const own = ownTime(line, span, spans, times);
  if (own) return own.period;
  if (saysAfterwards(line.tokens, spans)) return null;
  if (line.leadIn) return carried;
  return CARRIES.has(mention.kind) && !/^\d{4}-\d\d-\d\d$/.test(carried ?? "") ? carried : null;
}

/** "Ein halbes Jahr nach dem Start", "two months later": not the time that was spoken of before. */
function saysAfterwards(tokens: Token[], spans: Span[]): boolean {
  return spans.some(({ next }) => /^(?:nach|später|after|later)$/.test(tokens[next]?.lower ?? ""));
}

function ownTime(line: Line, span: Span, spans: Span[], times: Named[]): Named | undefined {
  const ahead = times.findLast((time) => time.next <= span.first);
  const next = spans.find(({ first }) => first >= span.next && !times.some((time) => time.first === first));
  const behind = times.find(({ first }) => first >= span.next);
  const close = behind && behind.first - span.next <= TIME_REACH && (!next || next.first > behind.first);
  const crosses =
    behind && line.tokens.slice(span.next, behind.first).some(({ text }) => /^[,;:()]$/.test(text));
  if (close && !crosses) {
    const between = line.tokens.slice(span.next, behind.first).map(({ lower }) => lower);
    if (between.some((word) => /^(?:und|and|sowie|oder|or)$/.test(word))) return ahead;
    if (
      between.every(
        (word, at) =>
          at < between.length - 3 ||
          /^(?:im|in|jahr|jahre|the|of|year|am|für|for|ende|anfang|on|\p{L}+)$/u.test(word),
      )
    )
      return behind;
  }
  const isFor = (time: Named) => /^(?:für|for)$/.test(line.tokens[time.first - 1]?.lower ?? "");
  const isDay = ahead !== undefined && /^\d{4}-\d\d-\d\d$/.test(ahead.period);
  const purpose = isDay ? times.findLast((time) => time.next <= span.first && isFor(time)) : undefined;
  const isOthers = crosses === true && spans.some(({ first }) => first >= (behind?.next ?? 0));
  return purpose ?? ahead ?? (isOthers ? undefined : behind);
}

// ---- Plans

function isPlan(
  line: Line,
  mention: Mention,
  span: Span,
  spans: Span[],
  period: string | null,
  article: Article,
  measure: string | null,
): boolean {
  const { language } = article;
  if (measure === "target") return true;
  const [from, to] = clauseOf(line.tokens, span);
  const clause = saysPlan(line.tokens, from, to, language, true);
  const sentence = clause || saysPlan(line.tokens, 0, line.tokens.length, language);
  const above =
    line.leadIn !== undefined && saysPlan(line.leadIn.tokens, 0, line.leadIn.tokens.length, language);
  if (!sentence && !above) return false;
  const past = isPast(period, article.date);
  if (mention.kind === "date") return !past && sentence;
  if (clause || above) return !(past && spans.length > 3);
  return !past;
}

/** Whether a period ended before the article was written. */
function isPast(period: string | null, date: string | null): boolean {
  const end = endOf(period);
  return end > 0 && date !== null && end < Number(date.replaceAll("-", ""));
}

// ---- Figures that only say how, and those that say in what time

const SHORT_TIMES = new Set(["s", "min", "h", "d", "wk", "mo"]);
const IN: Record<Language, RegExp> = {
  de: /^(?:in|nach|innerhalb|binnen|während|ersten)$/,
  en: /^(?:in|within|after|during|first)$/,
};

/** "in 24 Stunden", "within the first 27 minutes", if a time in the same clause says in what time the figure came about. */
function withinOf(
  line: Line,
  mention: Mention,
  span: Span,
  mentions: Mention[],
  spans: Span[],
  language: Language,
): string | undefined {
  if (mention.kind !== "count" && mention.unit !== "km" && mention.unit !== "mi") return undefined;
  const [from, to] = clauseOf(line.tokens, span);
  for (const [index, other] of mentions.entries()) {
    const at = spans[index];
    if (
      !at ||
      other.kind !== "duration" ||
      at.first < from ||
      at.next > to ||
      leftOf(line, other) !== leftOf(line, mention)
    )
      continue;
    const start = preposition(line.tokens, at.first, language);
    const end = afterwards(line.tokens, at.next);
    if (start === undefined && end === undefined) continue;
    const text = line.text.slice(
      line.tokens[start ?? at.first]?.start,
      line.tokens[(end ?? at.next) - 1]?.end,
    );
    return text.slice(0, 1).toLowerCase() + text.slice(1);
  }
  return undefined;
}

/** Behind "nach dem Start" or "after launch", if that stands at token `at`. */
function afterwards(tokens: Token[], at: number): number | undefined {
  if (!/^(?:nach|after)$/.test(tokens[at]?.lower ?? "")) return undefined;
  const noun = /^(?:dem|der|den|the|its)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return tokens[noun]?.kind === "word" ? noun + 1 : undefined;
}

function preposition(tokens: Token[], at: number, language: Language): number | undefined {
  for (let back = 1; back <= 4; back++) {
    const word = tokens[at - back]?.lower ?? "";
    if (IN[language].test(word) && word !== "ersten" && word !== "first") return at - back;
    if (!/^(?:den|der|the|ersten|first|von|nur|only|just|weniger|als)$/.test(word)) return undefined;
  }
  return undefined;
}

function isContext(line: Line, mention: Mention, index: number, mentions: Mention[], spans: Span[]): boolean {
  const others = mentions.filter((other) => other !== mention);
  const measured = others.filter(({ kind }) => kind !== "date");
  if (mention.kind === "date")
    return (
      (line.kind === "sentence" && line.text.endsWith(":")) ||
      measured.some((other) => other.kind !== "duration") ||
      (measured.length > 0 && line.kind !== "sentence")
    );
  if (mention.to !== undefined && mention.unit === "%") return others.some(({ kind }) => kind === "duration");
  if (mention.unit === "km/h" || mention.unit === "mph")
    return mention.to !== undefined && mention.value === 0;
  const isAfter =
    mention.kind === "duration" && afterwards(line.tokens, spans[index]?.next ?? 0) !== undefined;
  if (isAfter && measured.some(({ kind }) => kind === "count" || kind === "currency")) return true;
  if (mention.kind !== "duration" || !SHORT_TIMES.has(mention.unit ?? ""))
    return isLeft(line, mention, others);
  if (isLeft(line, mention, others)) return true;
  const [from, to] = clauseOf(line.tokens, spans[index] ?? { first: 0, next: 0 });
  const near = mentions.filter(
    (_, at) => at !== index && (spans[at]?.first ?? -1) >= from && (spans[at]?.next ?? Infinity) <= to,
  );
  const carries = near.some(({ kind, unit }) => kind === "count" || unit === "km" || unit === "mi");
  return carries && preposition(line.tokens, spans[index]?.first ?? 0, "de") !== undefined;
}

/** What stands in the label of an item ("nach 4 Minuten: 10.000") is no figure of its own. */
function isLeft(line: Line, mention: Mention, others: Mention[]): boolean {
  return (
    line.kind === "item" &&
    leftOf(line, mention) === undefined &&
    others.some((other) => leftOf(line, other) !== undefined)
  );
}
