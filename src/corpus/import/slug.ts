/** File names stay readable in a terminal and under every file system's limit of 255 bytes. */
const MAX_LENGTH = 80;

const LETTERS: Record<string, string> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "oe",
  å: "aa",
  œ: "oe",
};

/** Reserved by Windows, whatever the extension. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|readme)$/;

/** A title as a file name without extension: small letters, digits and hyphens. Empty where the title has none. */
export function slug(title: string): string {
  const plain = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßæøåœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’]/g, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const words = plain.split(" ");
  while (words.length > 1 && words.join("-").length > MAX_LENGTH) words.pop();
  const name = words.join("-").slice(0, MAX_LENGTH);
  return RESERVED.test(name) ? `${name}-article` : name;
}
