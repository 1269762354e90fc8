/** Zero-width characters, soft hyphens, direction marks and the byte order mark: invisible, and words would not match. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const CONTROL = /(?![\n\t])\p{Cc}/gu;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** A foreign text as ours: NFC, LF, ordinary spaces, nothing invisible. */
export function cleanCharacters(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(INVISIBLE, "")
    .replace(CONTROL, "")
    .replace(SPACES, " ")
    .normalize("NFC");
}
