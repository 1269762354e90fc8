import type { Range } from "../corpus/article.ts";

/**
 * The sentence that introduces the list or table which a sentence is an item of; null if it is none. A list without an
 * introduction has its first item for one.
 */
export function introOf(index: number, sentences: Range[], text: string): number | null {
  let intro = index;
  while (intro > 0 && isItem(intro, sentences, text)) intro--;
  return intro === index ? null : intro;
}

/** Whether a sentence only announces the list or table that follows it. */
export function announces(index: number, sentences: Range[], text: string): boolean {
  const [start, end] = sentences[index] ?? [0, 0];
  return text.slice(start, end).trimEnd().endsWith(":") && isItem(index + 1, sentences, text);
}

/** Items and rows begin on a line of their own. */
function isItem(index: number, sentences: Range[], text: string): boolean {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return before !== undefined && own !== undefined && text.slice(before[1], own[0]).includes("\n");
}

/**
 * A sentence with what it needs to be understood, as far as that fits: an announcement with the items that follow it, an
 * item with its introduction and the items between. An announcement whose first item does not fit gives way to that item.
 */
export function withItsList(index: number, sentences: Range[], text: string, limit: number): Range | null {
  const own = sentences[index];
  if (!own) return null;
  const fits = ([start, end]: Range) => end - start <= limit;
  if (announces(index, sentences, text)) {
    let last = index;
    while (isItem(last + 1, sentences, text) && fits([own[0], sentences[last + 1]?.[1] ?? own[1]])) last++;
    return last === index ? (sentences[index + 1] ?? own) : [own[0], sentences[last]?.[1] ?? own[1]];
  }
  const intro = sentences[introOf(index, sentences, text) ?? index] ?? own;
  const whole: Range = [intro[0], own[1]];
  return fits(whole) ? whole : own;
}
