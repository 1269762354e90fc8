import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";

type Run = { code: number | null; out: string; err: string };

/** Runs `npm run ask` as a person would, without colour and with the bundled corpus. */
function ask(
  args: string[],
  { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/terminal.ts", ...args], {
      env: { ...process.env, LOG_LEVEL: "warn", ...env },
    });
    const run: Run = { code: null, out: "", err: "" };
    child.stdout.on("data", (data: Buffer) => (run.out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (run.err += data.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...run, code }));
    child.stdin.end(input);
  });
}

describe("npm run ask", () => {
  test("answers in German by default, whatever the machine's locale, and ends with 0", async () => {
    const { code, out } = await ask(["article", "samsung"], {
      env: { LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" },
    });
    expect(code).toBe(0);
    expect(out).toContain("Samsung");
    expect(out).toMatch(/vor \d+ (Monaten|Jahren)/);
    expect(out).toContain("https://");
  });

  test("answers in English with --lang en", async () => {
    const { code, out } = await ask(["article", "samsung", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ (months|years) ago/);
  });

  test("says a date once, not again as its own period", async () => {
    const { out } = await ask(["article", "Muenchen"]);
    expect(out).toContain("September 2025 · Eröffnung");
    expect(out).not.toMatch(/(\w+ 20\d\d) · [^|]* · \1( \||$)/m);
  });

  test("writes English dates one way, in citations as in figures", async () => {
    const { out } = await ask(["facts", "su7", "--period", "2025", "--lang", "en"]);
    expect(out).toContain("24 January 2025");
    expect(out).not.toMatch(/[A-Z][a-z]+ \d{1,2}, 20\d\d/);
  });

  test("says that a subject has no figures, or none for the period", async () => {
    expect((await ask(["facts", "Deutschland"])).out).toMatch(/^Keine Zahlen zu Deutschland\n.*\/artikel/);
    const { code, out } = await ask(["facts", "yu7", "--period", "2019"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Keine Zahlen zu YU7 für 2019\n {2}Es gibt welche zu: .*2025/);
  });

  test("prints under each figure its sentence, each sentence once", async () => {
    const { out } = await ask(["facts", "su7", "--evidence"]);
    expect(out).toMatch(/258\.164 .*\n {2}│ .*258\.164/);
    expect(out.match(/88\.063 feste Bestellungen/g)).toHaveLength(1);
    expect(out.match(/Standard: 215\.900 Yuan/g)).toHaveLength(1);
    expect(out).toMatch(/245\.900 .*\n {2}│ Pro: 245\.900 Yuan \[1\]/);
  });

  test("takes German command names and a slash", async () => {
    expect((await ask(["/artikel", "samsung"])).code).toBe(0);
  });

  test("prints the answer as data with --json", async () => {
    const { out } = await ask(["article", "samsung", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ kind: "article", query: "samsung" });
  });

  test("prints what Discord would get with --payload", async () => {
    const { out } = await ask(["article", "samsung", "--payload"]);
    expect(JSON.parse(out)).toMatchObject({ type: 4, data: { allowed_mentions: { parse: [] } } });
  });

  test("ends with 1 when the corpus has no answer", async () => {
    const { code, out } = await ask(["article", "Quetzalcoatl"]);
    expect(code).toBe(1);
    expect(out).toContain("Quetzalcoatl");
  });

  test.for([
    [["bogus"], 'unknown command "bogus", expected one of: article'],
    [["article"], "article needs a query"],
    [["article", "samsung", "--lang", "fr"], '--lang is "fr", expected de or en'],
    [["facts", "su7", "--page", "0"], '--page is "0", expected a number from 1'],
    [["article", "x", "--bogus"], "--bogus"],
    [["article", "x", "--json", "--payload"], "--payload stands alone"],
    [["facts", "su7", "--payload", "--page", "2"], "--payload stands alone"],
    [["facts", "su7", "--payload", "--evidence"], "--payload stands alone"],
  ] as const)("ends with 2 and one line for %j", async ([args, line]) => {
    const { code, out, err } = await ask([...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(line);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("ends with 2 and names the variable when a setting is wrong", async () => {
    const { code, err } = await ask(["article", "x"], { env: { PREVIEW_PORT: "many" } });
    expect(code).toBe(2);
    expect(err).toContain("PREVIEW_PORT");
  });

  test("ends with 2 and one line when the corpus folder is missing", async () => {
    const { code, err } = await ask(["article", "x"], { env: { CORPUS_DIR: "no/such/folder" } });
    expect(code).toBe(2);
    expect(err).toContain("no/such/folder");
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe("the prompt", () => {
  test("answers line after line until the input ends", async () => {
    const input = "/article samsung\nWas kostet der SU7?\n/bogus\n?\n";
    const { code, out } = await ask([], { input });
    expect(code).toBe(0);
    expect(out).toContain("/article samsung");
    expect(out).toContain("SU7");
    expect(out).toContain('unknown command "/bogus"');
  });

  test("leaves on exit", async () => {
    const { code, out } = await ask([], { input: "exit\n/article samsung\n" });
    expect(code).toBe(0);
    expect(out).not.toContain("https://");
  });
});
