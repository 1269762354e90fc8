import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { parse } from "dotenv";

/** One line of the program's log. */
export type LogLine = Record<string, unknown> & { level: number; msg: string };

export type Program = ReturnType<typeof startProgram>;

/** Every setting unset, so that a developer's own `.env` plays no part. */
const UNSET = Object.fromEntries(Object.keys(parse(readFileSync(".env.example"))).map((name) => [name, ""]));

/** Starts a start-up file of the real program as its own process. */
export function startProgram(env: Record<string, string>, file = "src/main.ts", args: string[] = []) {
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    env: { PATH: process.env["PATH"], ...UNSET, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const exited = once(child, "close").then(() => child.exitCode);
  return {
    stdin: child.stdin,
    stdout: () => stdout,
    stderr: () => stderr,
    /** The lines of the log so far. */
    log: (): LogLine[] =>
      stderr.split("\n").flatMap((line): LogLine[] => (line.startsWith("{") ? [JSON.parse(line)] : [])),
    /** Resolves with the exit code; null after a signal. */
    exited,
    /** Asks it to end and waits. */
    async stop(): Promise<number | null> {
      child.kill("SIGTERM");
      return exited;
    },
    kill: () => child.kill("SIGKILL"),
  };
}
