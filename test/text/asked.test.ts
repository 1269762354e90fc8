import { describe, expect, test } from "vitest";
import { asksForDefinition, whatIsAsked } from "../../src/text/asked.ts";
import { numeralsOf } from "../../src/text/numerals.ts";
import { fold } from "../../src/text/fold.ts";
import { stem } from "../../src/text/stem.ts";
import { joinSeparated } from "../../src/text/separable.ts";
import { isNearlyStopWord } from "../../src/text/stop-words.ts";
import { words } from "../../src/text/words.ts";

test.for([
  ["Wer leitet das Werk?", "name"],
  ["Wann wurde es gebaut?", "date"],
  ["Wie viele Autos?", "number"],
  ["was der NX4 kostet", "number"],
  ["Wo steht es?", "place"],
  ["Warum wird es teurer?", "reason"],
  ["Why was it recalled?", "reason"],
  ["Was ist passiert?", null],
] as const)("%s asks for a %s", ([question, asked]) => {
  expect(whatIsAsked(question, null)).toBe(asked);
});

describe("a question for who or what something is", () => {
  test.for(["Wer ist Lei Jun?", "was ist der XRING O1", "What is CTB?", "Who's Dana Whitcombe?"])(
    "%s",
    (question) => expect(asksForDefinition(question)).toBe(true),
  );

  test.for(["Wer ist der Chef von Nordwerk?", "Was ist beim Unfall passiert?", "Was kostet der NX4?"])(
    "not: %s",
    (question) => expect(asksForDefinition(question)).toBe(false),
  );
});

describe("a German verb in two pieces", () => {
  const base = (word: string) => stem(fold(word), "de");
  const joined = (question: string, known: string) =>
    joinSeparated(words(question), (verb) => base(verb) === base(known)).map(({ text }) => text);

  test.for([
    ["Wer stellt den Chip her?", "herstellen"],
    ["Wann fangen die Arbeiten an?", "anfangen"],
    ["Wann fängt der Bau an?", "anfangen"],
    ["Wie viele lieferte das Werk aus?", "ausliefern"],
  ])("%s: %s", ([question = "", verb = ""]) => {
    expect(joined(question, verb).map(base)).toContain(base(verb));
  });

  test("stays in two if that is no verb", () => {
    expect(joined("Wer geht mit?", "herstellen")).toEqual(["Wer", "geht", "mit"]);
  });

  test("is looked for only where its particle ends the question", () => {
    expect(joined("Wer stellt her, was man kauft?", "herstellen")).not.toContain("herstellen");
  });
});

test("a number has one meaning in digits and as a word", () => {
  expect(numeralsOf("fuenf")).toEqual(["5", "five"]);
  expect(numeralsOf("5")).toEqual(["fuenf", "five"]);
  expect(numeralsOf("werk")).toEqual([]);
});

test("a little word with a typing mistake is still a little word", () => {
  expect(isNearlyStopWord("wider", "de")).toBe(true);
  expect(isNearlyStopWord("dose", "en")).toBe(true);
  expect(isNearlyStopWord("werk", "de")).toBe(false);
});

test("what a question asks for is told by words of its own language", () => {
  expect(whatIsAsked("Welchen Feind hat Doctor Who?", "de")).toBeNull();
  expect(whatIsAsked("Who is his enemy?", "en")).toBe("name");
});
