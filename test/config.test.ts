import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

const ID = "123456789012345678";

describe("readConfig", () => {
  test("works with an empty environment", () => {
    expect(readConfig({})).toMatchObject({ CORPUS_DIR: "corpus", ANSWERS: "private", PREVIEW_PORT: 3000 });
  });

  test("reads .env.example", () => {
    expect(() => readConfig(parse(readFileSync(".env.example")))).not.toThrow();
  });

  test("counts empty variables as unset", () => {
    expect(readConfig({ CORPUS_DIR: "", DISCORD_TOKEN: " " })).toEqual(readConfig({}));
  });

  test("lists every bad variable in one error", () => {
    const env = { PREVIEW_PORT: "no", ANSWERS: "loud", DISCORD_API: "ftp://x", ADMIN_GUILDS: "12" };
    expect(() => readConfig(env)).toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: Settings that cannot be used (see .env.example):
        DISCORD_API: expected an http(s) address
        ANSWERS: expected private or public
        ADMIN_GUILDS.0: expected a Discord id of 17 to 20 digits
        PREVIEW_PORT: expected a port number]
    `);
  });

  test("names the variable that another one needs", () => {
    expect(() => readConfig({ DISCORD_TOKEN: "abc" })).toThrow(
      "DISCORD_APPLICATION_ID: is needed because DISCORD_TOKEN is set",
    );
    expect(readConfig({ DISCORD_TOKEN: "abc", DISCORD_APPLICATION_ID: ID }).DISCORD_TOKEN).toBe("abc");
  });
});
