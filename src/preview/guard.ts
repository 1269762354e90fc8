import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";

/** Names of the machine itself: no other site's name can be pointed at them. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const ALL_ADDRESSES = ["0.0.0.0", "::"];

/**
 * Refuses a request whose Host is not an address of this page, or whose Origin is another page: without this, any web site
 * could read the preview through a name that resolves to 127.0.0.1 (DNS rebinding), or post to it.
 */
export function ownRequestsOnly(host: string): MiddlewareHandler {
  return async (context, next) => {
    const asked = context.req.header("host") ?? "";
    if (!isOwnHost(asked, host)) return context.text(`Host "${asked}" is not an address of this page.`, 403);
    const origin = context.req.header("origin");
    if (origin !== undefined && origin !== `http://${asked}`) {
      return context.text("The preview answers only its own page.", 403);
    }
    return next();
  };
}

function isOwnHost(asked: string, host: string): boolean {
  const name = asked.replace(/:\d+$/, "").toLowerCase();
  if (LOOPBACK.includes(name) || name === host.toLowerCase()) return true;
  const bare = name.replace(/^\[(.*)\]$/, "$1");
  // Bound to every address of the machine, the page is asked for by number; a name could be anybody's.
  return isIP(bare) !== 0 && (ALL_ADDRESSES.includes(host) || bare === host.toLowerCase());
}
