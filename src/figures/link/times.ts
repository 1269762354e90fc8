import type { Line } from "../article-lines.ts";
import type { Mention } from "../figure.ts";
import type { Span } from "../name-roles.ts";
import { clauseOf, endsSentence } from "../phrases.ts";
import { periodOf, timesIn, yearOf, type Named } from "../period.ts";
import { tokenize, type Token } from "../tokens.ts";

/** The period that a figure holds for: its own, that of its row or column, or the one carried on; null if none is said. */
export function periodFor(
  line: Line,
  mention: Mention,
  span: Span,
  spans: Span[],
  times: Named[],
  carried: string | null,
  measure: string | null,
): string | null {
  if (mention.kind === "date") {
    const time = times.find(({ first, next }) => first < span.next && next > span.first);
    const isAlone = time?.first === span.first && time.next === span.next;
    return (isAlone ? time.period : time && periodOf(mention, yearOf(time.period))) ?? null;
  }
  const cell = line.cells.find(([from, to]) => mention.start >= from && mention.end <= to);
  if (cell) {
    const ahead = line.header[line.cells.indexOf(cell)] ?? "";
    return times[0]?.period ?? timesIn(tokenize(ahead), "de", null)[0]?.period ?? carried;
  }
  const own = ownTime(line, mention, span, spans, times);
  const [from, to] = clauseOf(line.tokens, span);
  const isNear = own !== undefined && own.first >= from && own.next <= to;
  if (!isNear && saysVagueTime(line.text.slice(line.tokens[from]?.start, line.tokens[to - 1]?.end)))
    return null;
  if (own)
    return measure === "target" && isOfYear(line.tokens, from, to)
      ? (yearOf(own.period) ?? own.period)
      : own.period;
  if (saysAfterwards(line.tokens, spans)) return null;
  if (line.leadIn) return carried;
  return CARRIES.has(mention.kind) && !LASTING.has(measure ?? "") && !/^\d{4}-\d\d-\d\d$/.test(carried ?? "")
    ? carried
    : null;
}

/** "erhöhte am 18. März 2025 das Jahresziel auf 350.000": the day is when it was set, the target is for the year. */
function isOfYear(tokens: Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower }, at) =>
        /^jahresziele?[ns]?$/.test(lower) ||
        (/^(?:annual|yearly|full-year)$/.test(lower) &&
          /^targets?$/.test(tokens[from + at + 1]?.lower ?? "")),
    );
}

/** Kinds that change with time: they take the period of the sentence before; a length or a price of a thing does not. */
const CARRIES = new Set<Mention["kind"]>(["count", "percent", "ratio", "currency"]);

/** What money is asked for a thing stays until it changes. */
const LASTING = new Set(["price", "deposit"]);

/** A time without a date of its own: "in früheren Monaten", "zuvor", "inzwischen", "in recent years", "binnen eines Jahres". */
const VAGUE_TIME =
  /(?<!\p{L})(?:(?:früheren?|vergangenen|vorigen|vorangegangenen|anderen|folgenden|kommenden|nächsten|letzten|einigen|manchen|earlier|previous|recent|past|other|coming|following|some) (?:\p{L}+ )?(?:monaten?|jahren?|wochen?|quartalen?|months?|years?|weeks?|quarters?)|zuvor|davor|vorher|früher|inzwischen|mittlerweile|derzeit|heute|aktuell|gegenwärtig|previously|formerly|now|today|currently|(?:binnen|innerhalb|within) (?:(?:von|of) )?[\p{L}\d]+ (?:jahre?[sn]?|monate?[sn]?|years?|months?))(?!\p{L})/iu;

/** Whether a clause names a time that no date says: one of another clause is not its own. */
function saysVagueTime(clause: string): boolean {
  return VAGUE_TIME.test(clause);
}

/** "Ein halbes Jahr nach dem Start", "two months later": not the time that was spoken of before. */
function saysAfterwards(tokens: Token[], spans: Span[]): boolean {
  return spans.some(({ next }) => /^(?:nach|später|after|later)$/.test(tokens[next]?.lower ?? ""));
}

/** How many words behind a figure its own time may begin: "137.000 im Jahr 2024", "18.1 billion yuan in Q1 2025". */
const TIME_REACH = 4;

/** The time in the sentence that belongs to a figure: close behind it, else before it. */
function ownTime(line: Line, { kind }: Mention, span: Span, spans: Span[], all: Named[]): Named | undefined {
  const [from, to] = sentenceOf(line.tokens, span);
  const isFor = (time: Named) => /^(?:für|for)$/.test(line.tokens[time.first - 1]?.lower ?? "");
  // "beschloss nach sechs Stunden den Haushalt für 2026": no debate is for a year.
  const times = all.filter(
    (time) =>
      !isReference(line.tokens, time) &&
      !(kind === "duration" && isFor(time)) &&
      time.first >= from &&
      time.next <= to,
  );
  const ahead = times.findLast((time) => time.next <= span.first);
  const next = spans.find(({ first }) => first >= span.next && !times.some((time) => time.first === first));
  const behind = times.find(({ first }) => first >= span.next);
  const close = behind && behind.first - span.next <= TIME_REACH && (!next || next.first > behind.first);
  const crosses =
    behind && line.tokens.slice(span.next, behind.first).some(({ text }) => /^[,;:()]$/.test(text));
  if (close && !crosses && !isOthers(span, behind, spans, false)) {
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
  const isDay = ahead !== undefined && /^\d{4}-\d\d-\d\d$/.test(ahead.period);
  const purpose = isDay ? times.findLast((time) => time.next <= span.first && isFor(time)) : undefined;
  if (purpose ?? ahead) return purpose ?? ahead;
  const isNot =
    behind && (isOthers(span, behind, spans, crosses === true) || (crosses && isEnd(line.tokens, behind)));
  return isNot === true ? undefined : behind;
}

/** "34 Prozent mehr als 2025", "in use since 1987": what is compared with or bounds, not when a figure holds. */
function isReference(tokens: Token[], { first }: Named): boolean {
  const words = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  while (/^(?:im|in|jahr|dem|der|the|year|ersten|anfang|ende|mitte|early|late)$/.test(words.at(-1) ?? ""))
    words.pop();
  return /^(?:als|wie|than|seit|since)$/.test(words.at(-1) ?? "");
}

/** The tokens of the sentence that a figure stands in; a line may hold several. */
function sentenceOf(tokens: Token[], { first, next }: Span): [from: number, to: number] {
  let [from, to] = [first, next];
  while (from > 0 && !endsSentence(tokens, from - 1)) from--;
  while (to < tokens.length && !endsSentence(tokens, to)) to++;
  return [from, to];
}

/** "Ablöse 350.000 Euro, Vertrag bis 30. Juni 2028": how long something else lasts. */
function isEnd(tokens: Token[], { first }: Named): boolean {
  const before = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  return before.some((word) => /^(?:bis|until|till)$/.test(word));
}

/** Whether a time behind a figure belongs to another one: a comma and a figure stand before it, or one follows it more closely. */
function isOthers(span: Span, behind: Named, spans: Span[], crosses: boolean): boolean {
  const follows = spans.find(({ first }) => first >= behind.next);
  if (
    crosses &&
    spans.some(({ first }) => (first > span.first && first < behind.first) || first >= behind.next)
  )
    return true;
  return follows !== undefined && follows.first - behind.next < behind.first - span.next;
}

/** "built between 6 February 2024 and 30 August 2025" says of which things a sentence speaks, not when. */
export function isMaking(tokens: Token[], { first }: Named): boolean {
  const before = tokens.slice(Math.max(0, first - 8), first).map(({ lower }) => lower);
  const made = before.findLastIndex((word) =>
    /^(?:built|produced|made|manufactured|gebaut|gebauten|produziert|hergestellt|gefertigt)$/.test(word),
  );
  return (
    made >= 0 && /^(?:between|from|before|since|in|zwischen|vom|vor|seit|von)$/.test(before[made + 1] ?? "")
  );
}
