/** Words in a shingle: fewer make different articles alike, more make a changed word count too much. (Broder 1997) */
const SHINGLE_WORDS = 4;
/** One in so many shingles is kept, chosen by its hash and so the same ones in every text. */
const SAMPLING = 4;
/** Shorter texts are alike by chance. */
const MIN_SHINGLES = 8;
/** What stands in more articles than this is a turn of phrase, and comparing all of them would take forever. */
const MAX_OWNERS = 50;
/** From this share of the shorter text on, two articles are near duplicates. */
const MIN_SHARE = 0.5;

/** `share` is the part of the shorter text that both have, from 0 to 1. */
export type NearDuplicate = { id: string; share: number };

export type DuplicateFinder = {
  /** The texts added so far that are near duplicates of this one, most alike first. */
  find(text: string): NearDuplicate[];
  add(id: string, text: string): void;
};

/** Finds articles that say the same in the same words, by comparing sampled word shingles. */
export function createDuplicateFinder(): DuplicateFinder {
  const owners = new Map<number, string[]>();
  const sizes = new Map<string, number>();
  return {
    add(id, text) {
      const sketch = toSketch(text);
      sizes.set(id, sketch.size);
      for (const hash of sketch) {
        const known = owners.get(hash);
        if (!known) owners.set(hash, [id]);
        else if (known.length <= MAX_OWNERS) known.push(id);
      }
    },
    find(text) {
      const sketch = toSketch(text);
      const common = new Map<string, number>();
      for (const hash of sketch) {
        const known = owners.get(hash) ?? [];
        if (known.length > MAX_OWNERS) continue;
        for (const id of known) common.set(id, (common.get(id) ?? 0) + 1);
      }
      return [...common]
        .map(([id, count]) => ({ id, smaller: Math.min(sketch.size, sizes.get(id) ?? 0), count }))
        .filter(({ smaller }) => smaller >= MIN_SHINGLES)
        .map(({ id, smaller, count }) => ({ id, share: count / smaller }))
        .filter(({ share }) => share >= MIN_SHARE)
        .sort((a, b) => b.share - a.share || a.id.localeCompare(b.id));
    },
  };
}

function toSketch(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sketch = new Set<number>();
  for (let index = 0; index + SHINGLE_WORDS <= words.length; index += 1) {
    const hash = fnv1a(words.slice(index, index + SHINGLE_WORDS).join(" "));
    if (hash % SAMPLING === 0) sketch.add(hash);
  }
  return sketch;
}

/** http://www.isthe.com/chongo/tech/comp/fnv/ (32 bits, over UTF-16 units) */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
