import { DefaultRestOptions, RateLimitError, REST, type ResponseLike } from "discord.js";
import { z } from "zod";

/** A longer rate limit is not waited for: a member would see nothing happen, and tokens die. */
const MAX_RATE_LIMIT_MS = 500;

/** Requests whose repetition is decided here and not by the client, whose own retries outlive an interaction. */
export function createInteractionRest(api: string): REST {
  return new REST({
    api: baseAddress(api),
    retries: 0,
    offset: 0,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > MAX_RATE_LIMIT_MS || retryAfter === 0,
    makeRequest: requestWithExactRetryAfter,
  });
}

/** The address before `/v10`, which discord.js adds itself. */
export function baseAddress(api: string): string {
  return api.replace(/\/+$/, "").replace(/\/v10$/, "");
}

const rateLimit = z.object({ retry_after: z.number().positive() });

/** The header `Retry-After` counts whole seconds; the body says it exactly. https://discord.com/developers/docs/topics/rate-limits */
async function requestWithExactRetryAfter(
  ...[url, init]: Parameters<typeof DefaultRestOptions.makeRequest>
): Promise<ResponseLike> {
  const response = await DefaultRestOptions.makeRequest(url, init);
  if (response.status !== 429) return response;
  const body = rateLimit.safeParse(await response.json().catch(() => undefined));
  if (body.success) response.headers.set("Retry-After", String(body.data.retry_after));
  return response;
}

export type Failure = { code?: number | string; status?: number; message: string };

const failureSchema = z.object({
  code: z.union([z.number(), z.string()]).optional(),
  status: z.number().optional(),
  message: z.string().default(""),
});

/** What may be logged of an error of the REST client: its address and body hold tokens and what members asked. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof RateLimitError)
    return { status: 429, message: `rate limited for ${error.retryAfter} ms` };
  const { code, status, message } = failureSchema.catch({ message: "unknown" }).parse(error);
  return {
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    message: message === "" && error instanceof Error ? error.name : message,
  };
}
