const LABEL =
  /^(?:tags?|schlagw(?:ö|oe)rter|schlagworte?|stichw(?:ö|oe)rter|stichworte?|keywords|tagged(?: with| as)?|getaggt(?: mit)?|verschlagwortet(?: mit)?|themen|topics|labels|mehr zu)\s*:\s*|^(?:verschlagwortet|getaggt) mit\s+|^tagged (?:with|as)\s+/i;
const CATEGORY =
  /^(?:kategorien?|categor(?:y|ies)|rubrik(?:en)?|veröffentlicht (?:in|unter)|posted in|filed under|abgelegt unter|ressort)\s*:?\s+\S.{0,120}$/i;
const HASHTAGS = /^(?:#[\p{L}\p{N}_-]+[\s,]*){2,}$/u;
const SEPARATOR = /\s*[,;|·•]\s*|\s*\n\s*/;
const MAX_TAG_WORDS = 5;

/** The tags of a line such as `Tags: Xiaomi, SU7` or `#Xiaomi #SU7`; empty for a line of categories; null for any other. */
export function readTagLine(text: string): string[] | null {
  if (HASHTAGS.test(text)) return text.split(/[\s,]+/).flatMap((tag) => cleanTag(tag));
  const label = LABEL.exec(text);
  if (label === null) return CATEGORY.test(text) && !/[.!?]$/.test(text) ? [] : null;
  const tags = splitTags(text.slice(label[0].length));
  const plausible = tags.every((tag) => tag.split(" ").length <= MAX_TAG_WORDS);
  return plausible && !/[.!?]$/.test(text) ? tags : null;
}

/** Whether a line only announces tags that follow in the next block. */
export function isTagLabel(text: string): boolean {
  return LABEL.exec(`${text}:`)?.[0].length === text.length + 1 || LABEL.exec(text)?.[0] === text;
}

export function splitTags(text: string): string[] {
  return text.split(SEPARATOR).flatMap((tag) => cleanTag(tag));
}

function cleanTag(tag: string): string[] {
  const clean = tag.replace(/^#/, "").replace(/\s+/g, " ").trim();
  return clean === "" ? [] : [clean];
}
