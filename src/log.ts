import { pino, type DestinationStream, type Logger as PinoLogger } from "pino";
import type { Config } from "./config.ts";

export type Logger = PinoLogger;

/** The program's log: JSON lines, on standard error unless told otherwise. Tokens in logged objects are replaced. */
export function createLog(level: Config["LOG_LEVEL"], to: DestinationStream = standardError()): Logger {
  return pino(
    {
      level,
      serializers: { err: errorLine },
      redact: { paths: ["token", "*.token", "DISCORD_TOKEN", "*.DISCORD_TOKEN"], censor: "[secret]" },
    },
    to,
  );
}

function standardError(): DestinationStream {
  return pino.destination({ dest: 2, sync: true });
}

/** What every error has, and no more: an error of Discord's client also carries an address with a token and a body. */
function errorLine(error: unknown): { type: string; message: string; stack?: string | undefined } {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name, message, stack } = error;
  return { type: name, message, stack };
}
