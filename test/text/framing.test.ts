import { expect, test } from "vitest";
import { withoutFraming } from "../../src/text/framing.ts";
import { words } from "../../src/text/words.ts";

function read(question: string) {
  const { words: rest, subjectOnly } = withoutFraming(words(question));
  return { rest: rest.map(({ text }) => text).join(" "), subjectOnly };
}

test.for([
  ["Kannst du mir sagen, was der NX4 kostet?", "was der NX4 kostet"],
  ["Hallo, weißt du vielleicht, wann er kommt?", "wann er kommt"],
  ["Ich würde gern wissen, wer Nordwerk leitet", "wer Nordwerk leitet"],
  ["Frage: Wo steht das Werk?", "Wo steht das Werk"],
  ["Hi, could you please tell me how far it goes?", "how far it goes"],
  ["Does anyone know who built it? Thanks", "who built it"],
  ["I'd like to know where it is", "where it is"],
])("a question without what only frames it: %s", ([question = "", rest]) => {
  expect(read(question)).toEqual({ rest, subjectOnly: false });
});

test.for([
  ["Kannst du mir etwas über den NX4 sagen?", "den NX4"],
  ["Erzähl mir mal was von Nordwerk", "Nordwerk"],
  ["Was weißt du über die Rückrufe?", "die Rückrufe"],
  ["Gibt es Neuigkeiten zum Werk?", "Werk"],
  ["Tell me about the NX4", "the NX4"],
  ["Can you tell me about the NX4, please", "the NX4"],
  ["Do you know anything about the NX4?", "the NX4"],
  ["Is there any news on Nordwerk?", "Nordwerk"],
  ["What can you tell me about the recalls?", "the recalls"],
])("framing that asks for all about a subject: %s", ([question = "", rest]) => {
  expect(read(question)).toEqual({ rest, subjectOnly: true });
});

test.for(["Guten Morgen!", "Vielen Dank", "hey", "Was kannst du?", "What can you do?"])(
  "nothing else is asked: %s",
  (question) => {
    expect(read(question).rest).toBe("");
  },
);

test.for([
  "Hallo Welt",
  "Was wollte Mara Voss damit sagen",
  "Wie lange kann man warten",
  "On which day did it open",
  "About what do they write",
  "Thanksgiving",
  "Danke Anke",
])("belongs to the question: %s", (question) => {
  expect(read(question)).toEqual({ rest: question, subjectOnly: false });
});
