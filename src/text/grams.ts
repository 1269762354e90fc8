/** The letter n-grams of a folded word with its borders marked: "su7" gives " su", "su7", "u7 " for n = 3. */
export function grams(folded: string, n: number): string[] {
  const padded = ` ${folded} `;
  const found: string[] = [];
  for (let start = 0; start + n <= padded.length; start++) found.push(padded.slice(start, start + n));
  return found.length > 0 ? found : [padded];
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo; RFC 9923 describes it). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
