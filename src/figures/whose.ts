import type { ReadHit, ReadLine, Span } from "./name-roles.ts";
import { saysNext } from "./roles.ts";
import type { NameHit } from "./names.ts";
import { isCapital, type Token } from "./tokens.ts";

/** The product right behind a figure, else the nearest before it with those joined to it, else one behind it in its clause. */
export function productsOf(line: ReadLine, figure: Span): string[] {
  const products = line.hits.filter(({ hit }) => hit.kind === "product");
  const counted = products.find((entry) => entry.counted === figure);
  if (counted) return [counted.hit.name];
  const before = products.filter(
    (entry) => entry.hit.next <= figure.first && !entry.counted && speaks(line, entry, figure),
  );
  const nearest = before.at(-1);
  if (nearest && !isLeft(line, nearest.hit, figure))
    return coordinated(
      line.tokens,
      before.map(({ hit }) => hit),
      nearest.hit,
    );
  const behind = products.filter(({ hit, role }) => hit.first >= figure.next && role === "strong");
  const close = behind.filter(
    ({ hit, counted }) =>
      !counted && (!hasBoundary(line.tokens, figure.next, hit.first) || isAll(line.tokens, hit)),
  );
  return [...new Set(close.map(({ hit }) => hit.name))];
}

/** The names before a figure that no other figure stands between; else the nearest; else the only one of the sentence. */
export function namesOf(line: ReadLine, figure: Span, isOfProduct: boolean): string[] {
  const all = line.hits.filter(({ hit }) => hit.kind === "name");
  const counted = all.find((entry) => entry.counted === figure);
  if (counted) return [counted.hit.name];
  const before = all.filter(
    (entry) =>
      entry.hit.next <= figure.first &&
      !entry.counted &&
      speaks(line, entry, figure) &&
      !(isOfProduct && isPassed(line, entry, figure)),
  );
  const last = line.figures.findLast(({ next, first }) => next <= figure.first && first < figure.first);
  const own = before.filter(
    ({ hit }) => hit.first >= (last?.next ?? 0) && !hasStop(line.tokens, hit.next, figure.first),
  );
  if (own.length > 0) return [...new Set(own.map(({ hit }) => hit.name))];
  const nearest = before.at(-1);
  if (nearest)
    return (last ? last.first : 0) < nearest.hit.first && line.figures.indexOf(figure) > 1
      ? [nearest.hit.name]
      : [...new Set(before.map(({ hit }) => hit.name))];
  const behind = all.filter(
    ({ hit, role, counted }) => hit.first >= figure.next && SPEAKING.has(role) && !counted,
  );
  const close = behind.filter(({ hit }) => !hasBoundary(line.tokens, figure.next, hit.first));
  if (close.length > 0) return [...new Set(close.map(({ hit }) => hit.name))];
  const others = new Set(
    all
      .filter(({ role, hit }) => (role === "strong" || role === "source") && !isAside(line.tokens, hit))
      .map(({ hit }) => hit.name),
  );
  const isLater = all.every(
    ({ hit }) => hit.first >= figure.next && !hasStop(line.tokens, figure.next, hit.first),
  );
  return others.size === 1 && isLater ? [...others] : [];
}

/** "… two admins, Quill and Tamsin.": names behind a comma that end the sentence say who those before it are. */
function isAside(tokens: Token[], { first, next }: NameHit): boolean {
  if (tokens[first - 1]?.text !== ",") return false;
  return tokens.slice(next).every((token) => isCapital(token) || /^(?:und|and|[,.!?])$/.test(token.lower));
}

const SPEAKING = new Set<ReadHit["role"]>(["strong", "attribute"]);

/**
 * What belongs to a product is not its supplier's: a name before a semicolon, or one that was only an attribute ("der Akku von CATL")
 * before the sentence goes on with another noun ("…, die Reichweite liegt bei 630 Kilometern").
 */
function isPassed({ tokens }: ReadLine, { hit, role }: ReadHit, figure: Span): boolean {
  if (hasStop(tokens, hit.next, figure.first)) return true;
  const between = tokens.slice(hit.next, figure.first);
  return (
    role === "attribute" &&
    between.some(
      ({ text }, index) =>
        /^[,;]$/.test(text) &&
        /^(?:der|die|das|ein|eine|the|its|a|an)$/.test(between[index + 1]?.lower ?? "") &&
        between[index + 2]?.kind === "word",
    )
  );
}

/** A compared name counts only for what is said of it: "als Teslas Model Y, das … kostet", "als der Nevera (…)". */
function speaks({ tokens, language }: ReadLine, { hit, role }: ReadHit, figure: Span): boolean {
  if (SPEAKING.has(role)) return true;
  if (role === "place" || role === "adviser") return false;
  if (role === "source")
    return hit.kind === "name" && !saysNext(tokens, hit.next + 1, figure.first, language);
  const between = tokens.slice(hit.next, figure.first);
  return between.some(
    (token, index) =>
      token.text === "(" ||
      (token.text === "," &&
        /^(?:der|die|das|dem|den|which|that|who)$/.test(between[index + 1]?.lower ?? "")),
  );
}

/** Whether a sentence has gone on to somebody else between a product and a figure: behind a semicolon or with a new name. */
function isLeft(line: ReadLine, product: NameHit, figure: Span): boolean {
  const passed = line.topics.some(
    (topic) =>
      topic.first >= product.next && topic.next <= figure.first && isOwner(line.tokens, topic, product.next),
  );
  if (passed) return true;
  return line.hits.some(({ hit, role }) => {
    const between =
      hit.kind === "name" && role === "strong" && hit.first >= product.next && hit.next <= figure.first;
    return between && hasBoundary(line.tokens, product.next, hit.first) && !hit.genitive;
  });
}

/** ", und die Kapazität der Autofabrik": behind a comma something else owns what is measured. */
function isOwner(tokens: Token[], topic: NameHit, from: number): boolean {
  const [noun, link] = [tokens[topic.first - 2], tokens[topic.first - 1]];
  const isAttribute =
    /^(?:der|des|von|of)$/.test(link?.lower ?? "") && (isCapital(noun) || link?.lower === "of");
  return isAttribute && hasBoundary(tokens, from, topic.first);
}

/** "SU7 und YU7 …": names joined to the nearest one. */
function coordinated(tokens: Token[], before: NameHit[], nearest: NameHit): string[] {
  const found = [nearest.name];
  let first = nearest.first;
  for (const hit of before.toReversed().slice(1)) {
    const between = tokens.slice(hit.next, first).map(({ lower }) => lower);
    const joined =
      between.length > 0 &&
      between.length <= 2 &&
      between.every((word) => /^(?:und|and|oder|or|,|sowie|&|der|die|das|the)$/.test(word));
    if (!joined) break;
    found.push(hit.name);
    first = hit.first;
  }
  return [...new Set(found)];
}

function hasBoundary(tokens: Token[], from: number, to: number): boolean {
  // Not the mark inside "22:44".
  return tokens
    .slice(from, to)
    .some(
      ({ text, gap }, at) => /^[,;:()]$/.test(text) && !(gap === "" && tokens[from + at + 1]?.gap === ""),
    );
}

function hasStop(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ";");
}

/** "136.854 Autos, allesamt SU7". */
function isAll(tokens: Token[], hit: NameHit): boolean {
  return /^(?:allesamt|ausschließlich|alle|sämtlich|all)$/.test(tokens[hit.first - 1]?.lower ?? "");
}

/** "Xiaomi's share price fell by 8.7 percent": the figure is the owner's, whatever the article is about. */
export function isOwned({ hits }: ReadLine, { first }: Span): boolean {
  const nearest = hits.filter(({ hit, role }) => hit.next <= first && role === "strong").at(-1);
  return nearest?.hit.genitive === true;
}
