import { z } from "zod";

/** Discord's ids: unsigned 64-bit integers in decimal. https://discord.com/developers/docs/reference#snowflakes */
const snowflake = z.string().regex(/^\d{17,20}$/, "expected a Discord id of 17 to 20 digits");
const port = z.coerce.number("expected a port number").int().min(0).max(65_535);
const list = z
  .string()
  .transform((value) => value.split(",").map((part) => part.trim()))
  .pipe(z.array(snowflake));

const schema = z
  .object({
    CORPUS_DIR: z.string().default("corpus"),
    DISCORD_TOKEN: z
      .string()
      .regex(/^\S+$/, "expected the bot token without spaces (Developer Portal, page Bot)")
      .optional(),
    DISCORD_APPLICATION_ID: snowflake.optional(),
    DISCORD_PUBLIC_KEY: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/, "expected 64 hex digits (Developer Portal, page General Information)")
      .optional(),
    DISCORD_API: z
      .url({ protocol: /^https?$/, error: "expected an http(s) address" })
      .default("https://discord.com/api"),
    ANSWERS: z.enum(["private", "public"], "expected private or public").default("private"),
    SHARE_LIMIT: z.coerce.number("expected a whole number").int().min(0).max(1000).default(5),
    ADMIN_GUILDS: list.default([]),
    INTERACTIONS_PORT: port.optional(),
    INTERACTIONS_HOST: z.string().default("127.0.0.1"),
    PREVIEW_PORT: port.default(3000),
    PREVIEW_HOST: z.string().default("127.0.0.1"),
    PRIVACY_URL: z.url({ protocol: /^https?$/, error: "expected an http(s) address" }).optional(),
    LOG_LEVEL: z
      .enum(
        ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
        "expected trace, debug, info, warn, error, fatal or silent",
      )
      .default("info"),
  })
  .superRefine((env, ctx) => {
    const needs = (variable: string, wanted: "DISCORD_APPLICATION_ID" | "DISCORD_PUBLIC_KEY") => {
      if (env[wanted] === undefined) {
        ctx.addIssue({ code: "custom", path: [wanted], message: `is needed because ${variable} is set` });
      }
    };
    if (env.DISCORD_TOKEN !== undefined) needs("DISCORD_TOKEN", "DISCORD_APPLICATION_ID");
    if (env.INTERACTIONS_PORT !== undefined) {
      needs("INTERACTIONS_PORT", "DISCORD_APPLICATION_ID");
      needs("INTERACTIONS_PORT", "DISCORD_PUBLIC_KEY");
    }
  });

/** Every setting of the program; `.env.example` documents each variable. */
export type Config = z.infer<typeof schema>;

/** A mistake of the person who set the program up: `message` is all that they need to see. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** The environment as settings. Empty variables count as unset. Throws one ConfigError that lists every bad variable. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new ConfigError(
    `Settings that cannot be used (see .env.example):\n${[...new Set(lines)].join("\n")}`,
  );
}
