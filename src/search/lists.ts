import type { Range } from "../corpus/article.ts";

/**
 * For each sentence the one that introduces the list or table which it is an item of; null if it is none. A list without an
 * introduction has its first item for one.
 */
export function introsOf(sentences: Range[], text: string): (number | null)[] {
  let intro = 0;
  return sentences.map((_range, index) => {
    if (!isItem(index, sentences, text)) intro = index;
    return intro === index ? null : intro;
  });
}

/** Whether a sentence only announces the list or table that follows it; the first row of a table does, too. */
export function announces(index: number, sentences: Range[], text: string): boolean {
  const [start, end] = sentences[index] ?? [0, 0];
  const isFirstRow = isRow(index, sentences, text) && !isRow(index - 1, sentences, text);
  const says = isFirstRow || text.slice(start, end).trimEnd().endsWith(":");
  return says && isItem(index + 1, sentences, text);
}

/** The cells of a row have tabs between them. */
function isRow(index: number, sentences: Range[], text: string): boolean {
  const [start, end] = sentences[index] ?? [0, 0];
  return text.slice(start, end).includes("\t");
}

/** Items and rows begin on a line of their own. */
function isItem(index: number, sentences: Range[], text: string): boolean {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return before !== undefined && own !== undefined && text.slice(before[1], own[0]).includes("\n");
}

/** A row says nothing without its header: as far as so many characters it comes with it and with the rows between. */
const MAX_TABLE = 600;

/** A row with the header of its table and the rows between; null of other sentences and of rows that are too far down. */
function withHeader(index: number, sentences: Range[], text: string): Range | null {
  const end = sentences[index]?.[1] ?? 0;
  let header = index;
  while (isRow(header - 1, sentences, text)) {
    header--;
    if (end - (sentences[header]?.[0] ?? 0) > MAX_TABLE) return null;
  }
  const [start] = sentences[header] ?? [];
  return header < index && start !== undefined ? [start, end] : null;
}

/**
 * A sentence with what it needs to be understood, as far as that fits: an announcement with the items that follow it, an
 * item with its introduction, number `intro`, and the items between. An announcement whose first item does not fit gives way to that item.
 */
export function withItsList(
  { index, intro }: { index: number; intro: number | null },
  sentences: Range[],
  text: string,
  limit: number,
): Range | null {
  const own = sentences[index];
  if (!own) return null;
  const fits = ([start, end]: Range) => end - start <= limit;
  const [start] = sentences[intro ?? index] ?? own;
  const withIntro: Range = [start, own[1]];
  const whole = fits(withIntro) ? withIntro : (withHeader(index, sentences, text) ?? own);
  if (!announces(index, sentences, text)) return whole;
  let last = index;
  let end = own[1];
  while (isItem(last + 1, sentences, text)) {
    const next = sentences[last + 1]?.[1] ?? end;
    if (next === end || !fits([whole[0], next])) break;
    last++;
    end = next;
  }
  const isComplete = last > index && !announces(last, sentences, text);
  return isComplete ? [whole[0], end] : (sentences[last + 1] ?? own);
}
