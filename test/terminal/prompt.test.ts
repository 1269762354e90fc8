import { beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { openLibrary, type Library } from "../../src/library.ts";
import { complete, toWords } from "../../src/terminal/prompt.ts";

describe("toWords", () => {
  test.for([
    ["/facts su7 period:2025", ["/facts", "--period=2025", "--", "su7"]],
    ["/zahlen su7 ultra zeitraum:2025", ["/zahlen", "--zeitraum=2025", "--", "su7", "ultra"]],
    ["facts subject:su7 --page=2", ["facts", "--page=2", "--", "su7"]],
    ["facts su7 --page 2", ["facts", "--page=2", "--", "su7"]],
    ["article -x --y", ["article", "--", "-x", "--y"]],
    ["/bogus x", ["/bogus", "--", "x"]],
  ] as const)("reads %s", ([line, words]) => {
    expect(toWords(line, commands)).toEqual(words);
  });
});

describe("completion", () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary("corpus");
  });

  const at = (line: string) =>
    complete(line, { library, commands, locale: "de", now: () => new Date("2026-11-22") });

  test("offers command names, keeping the slash", () => {
    expect(at("/art")).toEqual([["/artikel "], "/art"]);
  });
});
