import { pino, type Logger as PinoLogger } from "pino";
import type { Config } from "./config.ts";

export type Logger = PinoLogger;

/** The program's log: JSON lines on standard error. Tokens in logged objects are replaced. */
export function createLog(level: Config["LOG_LEVEL"]): Logger {
  return pino(
    {
      level,
      redact: { paths: ["token", "*.token", "DISCORD_TOKEN", "*.DISCORD_TOKEN"], censor: "[secret]" },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
