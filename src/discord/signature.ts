import { createPublicKey, verify, type KeyObject } from "node:crypto";

/** Ed25519 signatures are 64 bytes. */
const SIGNATURE = /^[0-9a-f]{128}$/i;
const TIMESTAMP = /^\d{1,12}$/;

/** A signed request may be this old, or from a clock that is this much ahead: older ones are replays. */
const MAX_CLOCK_DIFFERENCE_S = 300;

/** The application's public key as the Developer Portal shows it: 64 hex digits. */
export function readPublicKey(hex: string): KeyObject {
  const x = Buffer.from(hex, "hex").toString("base64url");
  return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
}

export type SignedRequest = {
  /** Headers `X-Signature-Ed25519` and `X-Signature-Timestamp`. */
  signature: string | undefined;
  timestamp: string | undefined;
  /** As received, before any parsing. */
  body: Uint8Array;
};

/**
 * Whether Discord signed this request, and within the last five minutes.
 * https://discord.com/developers/docs/interactions/overview#validating-security-request-headers
 */
export function isGenuine(request: SignedRequest, key: KeyObject, now: Date): boolean {
  const { signature, timestamp, body } = request;
  if (signature === undefined || !SIGNATURE.test(signature)) return false;
  if (timestamp === undefined || !TIMESTAMP.test(timestamp)) return false;
  const difference = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (difference > MAX_CLOCK_DIFFERENCE_S) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, "hex"));
}
