import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { EVERYDAY_PAIRS } from "../../src/text/glossary-everyday.ts";
import { translate } from "../../src/text/glossary.ts";
import { stem } from "../../src/text/stem.ts";
import { isStopWord } from "../../src/text/stop-words.ts";

describe("English words of everyday life in German, and back", () => {
  test.for([
    ["payload", "Nutzlast"],
    ["referees", "Schiedsrichterin"],
    ["returned", "zurückgegeben"],
    ["liable", "haftet"],
    ["treasurer", "Kassenwart"],
    ["roadworks", "Baustelle"],
    ["delivered", "ausgeliefert"],
    ["refunded", "erstattet"],
    ["vaccines", "Impfung"],
    ["password", "Passwörter"],
    ["born", "geboren"],
    ["fired", "entlassen"],
    ["moved", "umgezogen"],
  ])("%s: %s", ([english = "", german = ""]) => {
    expect(translate(english, "de")).toContain(stem(fold(german), "de"));
    expect(translate(fold(german), "en")).toContain(stem(english, "en"));
  });

  test("the most usual meaning comes first", () => {
    expect(translate("delay", "de")[0]).toBe(stem(fold("Verzögerung"), "de"));
    expect(translate("flat", "de")).toEqual([stem("flach", "de"), stem("wohnung", "de")]);
  });
});

describe("the pairs of everyday life", () => {
  const entries = EVERYDAY_PAIRS.split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => line.split(";"));
  const words = entries.map((entry) => entry.split(" "));

  test("are an English word and one to four German ones, letters only", () => {
    expect(entries.filter((entry) => !/^[a-z]{3,} \p{L}{2,}(,\p{L}{2,}){0,3}$/u.test(entry))).toEqual([]);
  });

  test("name each English word once", () => {
    const english = words.map(([word = ""]) => word);
    expect(english.filter((word, place) => english.indexOf(word) !== place)).toEqual([]);
  });

  test("do not hold words that say nothing", () => {
    const empty = words.filter(
      ([english = "", german = ""]) =>
        isStopWord(english, "en") || german.split(",").some((word) => isStopWord(fold(word), "de")),
    );
    expect(empty).toEqual([]);
  });

  test("write German nouns with a capital", () => {
    const german = words.flatMap(([, word = ""]) => word.split(","));
    expect(german.filter((word) => !/^(\p{L}\p{Ll}+|\p{Lu}+)$/u.test(word))).toEqual([]);
    expect(german.filter((word) => /^\p{Ll}.*(ung|heit|keit|schaft|tion|ismus)$/u.test(word))).toEqual([]);
  });
});
