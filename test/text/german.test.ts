import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { stem } from "../../src/text/stem.ts";

const stems = (words: string) => new Set(words.split(" ").map((word) => stem(fold(word), "de")));

describe("one stem have", () => {
  test.for([
    ["the forms of a weak verb", "kaufen kauft kaufte kauften gekauft gekaufte gekauften"],
    ["those of one in -ern and its noun", "liefern liefert lieferte geliefert Lieferung"],
    ["those of one in -eln and its noun", "sammeln sammelt gesammelt Sammlung Sammler"],
    ["a verb in -eln that is nearer to a noun", "wechseln wechselt gewechselt Wechsel"],
    ["the forms of a strong verb", "kommen kommt kam kamen gekommen"],
    ["participles with the ending of an adjective", "schließen geschlossen geschlossene geschlossenen"],
    ["a separable verb, its ge and its zu", "anfangen anfängt anfing angefangen anzufangen"],
    ["a weak one", "abholen abholt abholte abgeholt abgeholte abzuholen"],
    ["a verb with two prefixes", "vorbereiten vorbereitet vorbereitete vorzubereiten"],
    ["a verb without ge", "verkaufen verkauft verkaufte verkauften Verkauf"],
    ["a strong verb without ge", "verschieben verschob verschoben verschobenen"],
    ["verbs in -ieren", "finanzieren finanziert finanzierte finanzierten Finanzierung"],
    ["verbs in -igen", "ankündigen angekündigt ankündigte anzukündigen Ankündigung"],
    ["a verb and its short noun", "zahlen zahlt gezahlt Zahlung Zahlungen"],
    ["one and many", "Regel Regeln"],
    ["one and many in -s", "Auto Autos"],
    ["compounds of them", "Elektroauto Elektroautos"],
    ["those in a consonant", "Chip Chips"],
    ["those in -y", "Display Displays"],
    ["words with a Latin plural", "Museum Museen"],
    ["men and women", "Trainer Trainerin Trainerinnen"],
    ["men and women whose stem changes", "Arzt Ärztin Ärztinnen Ärzte"],
  ])("%s: %s", ([, words = ""]) => {
    expect(stems(words)).toHaveProperty("size", 1);
  });
});

describe("a stem of their own keep", () => {
  test.for([
    ["nouns that look like participles", "Angesicht ansehen"],
    ["the plural of a noun", "Angeboten anbieten"],
    ["nouns that look like past tenses", "Aufgaben aufgeben"],
    ["another", "Ausfuhr ausfahren"],
    ["nouns that look like a present tense", "Vollmacht machen"],
    ["the government", "Regierung regieren"],
    ["adjectives that were participles once", "bekannt bekennen"],
    ["ordinals", "vierte vieren"],
    ["nouns in -ung with a meaning of their own", "Wohnung wohnen"],
    ["cities", "Schwerin schwer"],
    ["Cologne, which is no plural", "Köln Kohl"],
    ["titles", "Herzog herziehen"],
    ["materials", "Stahl stehlen"],
  ])("%s: %s", ([, words = ""]) => {
    expect(stems(words)).toHaveProperty("size", 2);
  });

  test.for(["Gleichgewicht", "Geburt", "Stadt", "Konzert", "Angebot", "Übergewicht", "Welt", "Markt"])(
    "%s",
    (word) => {
      expect(stems(word)).toEqual(new Set([fold(word).replace("ue", "u")]));
    },
  );
});

describe("noun and plural do not part", () => {
  test.for([
    "Sprache Sprachen",
    "Maß Maße",
    "Schritt Schritte",
    "Unterschied Unterschiede",
    "Betrieb Betriebe",
  ])("%s", (words) => {
    expect(stems(words)).toHaveProperty("size", 1);
  });
});

test("English irregular forms", () => {
  const english = (words: string) => new Set(words.split(" ").map((word) => stem(word, "en")));
  expect(english("rewrite rewrote rewritten")).toHaveProperty("size", 1);
  expect(english("shoot shot")).toHaveProperty("size", 1);
  expect(english("fungus fungi")).toHaveProperty("size", 1);
});
