import { TextDecoder } from "node:util";

/** The label of a page's or export's own claim: `<meta charset=…>`, `<?xml encoding=…?>`. Browsers look at the first 1,024 bytes. */
const CLAIM = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i;
const CLAIM_BYTES = 2048;

/** UTF-8 with fewer than one broken character in so many others is UTF-8 that was cut or pasted together. */
const BROKEN_SHARE = 10;

/**
 * Bytes as text: a byte order mark decides, then whether they are valid UTF-8 (a text of another encoding practically
 * never is), then what the file claims, and last windows-1252, which reads every byte.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return fixDecoded(new TextDecoder(encoding).decode(bytes), encoding);
}

/**
 * Node 20 decodes windows-1252 as if it were ISO 8859-1 (https://github.com/nodejs/node/issues/56542): the quotation marks,
 * dashes and the euro sign of 0x80 to 0x9f come out as control characters.
 */
export function fixDecoded(text: string, encoding: string): string {
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** https://encoding.spec.whatwg.org/index-windows-1252.txt, 0x80 to 0x9f */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Chunks of a file as text, in the encoding that the first chunk shows. `onBytes` hears how much was read. */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let encoding = "utf-8";
  for await (const chunk of chunks) {
    if (decoder === null) {
      encoding = encodingOf(chunk, true);
      decoder = new TextDecoder(encoding);
    }
    onBytes(chunk.length);
    yield fixDecoded(decoder.decode(chunk, { stream: true }), encoding);
  }
}

/** The label of a file's encoding, told by its bytes; `cut` says that they are only the first ones. */
export function encodingOf(bytes: Uint8Array, cut = false): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const claim = CLAIM.exec(new TextDecoder("latin1").decode(bytes.subarray(0, CLAIM_BYTES)))?.[1];
  // Pure ASCII says nothing: in an export, the first umlaut may come later.
  if (bytes.every((byte) => byte < 0x80))
    return claim === undefined || /^utf/i.test(claim) ? "utf-8" : legacyEncoding(claim);
  if (isUtf8(bytes, cut)) return "utf-8";
  return claim === undefined ? "windows-1252" : legacyEncoding(claim);
}

function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  const text = new TextDecoder("utf-8").decode(bytes, { stream: cut });
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return true;
  return broken * BROKEN_SHARE < (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0);
}

/** A claim of UTF-8 or UTF-16 is already disproved here. */
function legacyEncoding(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf") ? "windows-1252" : encoding;
  } catch {
    return "windows-1252";
  }
}
