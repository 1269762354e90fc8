import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { corpusOf, type Draft } from "../corpus-of.ts";

/** Other articles, so that no word is everywhere. */
const OTHERS: Record<string, Draft> = {
  bad: {
    title: "Das Waldbad öffnet",
    tags: ["Waldbad"],
    texts: ["Im Waldbad beginnt die Saison am 10. Mai 2025. Erwachsene zahlen 5,50 Euro Eintritt."],
  },
  chor: {
    title: "Der Stadtchor singt",
    texts: ["Der Stadtchor probt im Gemeindehaus. Die Leiterin sucht Tenöre und Bässe für das Konzert."],
  },
  tunnel: {
    title: "Ein Tunnel für den Fluss",
    texts: ["Unter dem Fluss wird gebohrt. Die Maschine schafft am Tag zwölf Meter durch den Fels."],
  },
};

async function archiveOf(drafts: Record<string, Draft>) {
  const { search } = await createArchive(corpusOf({ ...OTHERS, ...drafts }));
  return {
    find: (query: string) => search.find(query),
    /** The quotations of an answer. */
    quotes: (query: string) => search.answers(search.find(query)).quotes.map(({ quote }) => quote.text),
    missing: (query: string) => search.answers(search.find(query)).missing,
    emphasised: (query: string) =>
      search
        .answers(search.find(query))
        .quotes.flatMap(({ quote }) => quote.emphasis.map(([start, end]) => quote.text.slice(start, end))),
  };
}

const CAR = {
  title: "Nordwerk zeigt den NX4",
  tags: ["Nordwerk", "NX4", "Rival R9"],
  texts: [
    "Nordwerk hat den NX4 vorgestellt. Er leistet 300 kW und fährt 240 km/h schnell. Gebaut wird er in Kiel.",
    "Der NX4 ist billiger als der Rival R9, der 48.000 Euro kostet.",
    "Nordwerk verlangt für den NX4 in der Basis 39.900 Euro und als Plus 44.900 Euro.",
    "Im Jahr 2024 lieferte Nordwerk 12.500 Autos aus. Im dritten Quartal 2025 waren es 7.100.",
  ],
};

describe("the sentence that answers", async () => {
  const { quotes, emphasised } = await archiveOf({ auto: CAR });

  test("need not name its subject, if the sentence before it does", () => {
    expect(quotes("Wie viel Leistung hat der NX4?")[0]).toBe("Er leistet 300 kW und fährt 240 km/h schnell.");
  });

  test("is about whom is asked about, not about the rival that it is compared with", () => {
    expect(quotes("Was kostet der NX4?")[0]).toContain("39.900 Euro");
    expect(quotes("Was kostet der Rival R9?")[0]).toContain("48.000 Euro");
  });

  test("speaks of the time that is asked about, however it is written", () => {
    expect(quotes("Auslieferungen Nordwerk Q3 2025")[0]).toContain("7.100");
    expect(quotes("Wie viele Autos lieferte Nordwerk 2024 aus?")[0]).toContain("12.500");
  });

  test("has a figure that measures what is asked, in whatever language", () => {
    expect(quotes("What is the power of the NX4?")[0]).toContain("300 kW");
    expect(quotes("How much does the NX4 cost?")[0]).toContain("39.900 Euro");
  });

  test("has the figure in it emphasised, not a date or a name", () => {
    expect(emphasised("Wie viele Autos lieferte Nordwerk 2024 aus?")[0]).toBe("12.500");
  });
});

test("what a charge adds is not how far one gets", async () => {
  const { quotes } = await archiveOf({
    auto: {
      title: "Nordwerk zeigt den NX4",
      tags: ["Nordwerk", "NX4"],
      texts: [
        "Der NX4 lädt schnell; in 15 Minuten kommt Strom für 620 Kilometer (CLTC) in den NX4.",
        "Nach CLTC reicht eine Ladung im NX4 für 835 Kilometer.",
      ],
    },
  });
  expect(quotes("Wie weit kommt der NX4?")[0]).toContain("835 Kilometer");
});

describe("a question for nothing in particular", async () => {
  const { quotes } = await archiveOf({
    unfall: {
      title: "Unfall am Deich",
      texts: [
        "Am Deich ist ein Bus verunglückt. Niemand wurde verletzt. Die Straße war drei Stunden gesperrt.",
      ],
    },
  });

  test("is answered by the sentences around the best one, too", () => {
    expect(quotes("Was ist bei dem Unfall am Deich passiert?")).toEqual([
      "Am Deich ist ein Bus verunglückt. Niemand wurde verletzt. Die Straße war drei Stunden gesperrt.",
    ]);
  });
});

describe("who or what something is", async () => {
  const { quotes } = await archiveOf({
    spaeter: {
      title: "Besuch in Kiel",
      texts: ["In Kiel lobte Mara Voss die Werft. Mara Voss fuhr danach weiter."],
    },
    person: {
      title: "Mara Voss baut Schiffe",
      tags: ["Mara Voss"],
      texts: [
        "Mara Voss leitet die Werft seit 2019. Ihre Schiffe sind leise.",
        "Im Mai sprach Mara Voss in Bonn.",
      ],
    },
  });

  test.for(["Wer ist Mara Voss?", "mara voss"])("says an article's opening: %s", (question) => {
    expect(quotes(question)[0]).toMatch(/^Mara Voss leitet die Werft seit 2019\./);
  });
});

describe("other words for the same", async () => {
  const { quotes, find } = await archiveOf({
    chip: {
      title: "Der Chip K1",
      tags: ["K1"],
      texts: [
        "Die Firma Lithos fertigt den K1 in Jena. Der Nachfolger kommt später. Die Gründe nannte niemand.",
        "Weil Strom teurer wird, soll der K1 sparsamer werden. Getestet wurde er fünf Wochen lang.",
        "Für Elektroautos gibt es den K1 noch nicht.",
      ],
    },
  });

  test.for([
    ["Wer stellt den K1 her?", "Lithos fertigt"],
    ["Wie lange wurde der K1 getestet, 5 Wochen?", "fünf Wochen"],
    ["Gibt es den K1 für E-Autos?", "Elektroautos"],
    ["Warum soll der K1 sparsamer werden?", "Weil Strom teurer wird"],
    ["Wer fertigt eigentlihc den K1?", "Lithos fertigt"],
  ])("%s", ([question = "", answer = ""]) => {
    expect(quotes(question)[0]).toContain(answer);
  });

  test("a misspelt name is corrected, a little word passed over", () => {
    expect(find("wer fertigt dne k1 bei lihtos").corrected).toBe("wer fertigt dne k1 bei Lithos");
    expect(find("Passt der K1 zum E-Klavier von Lihtos?").corrected).toBe(
      "Passt der K1 zum E-Klavier von Lithos?",
    );
  });

  test("what an E stands for is known only where the articles have the word", () => {
    const words = (query: string) => find(query).inquiry.question.words.map(({ folded }) => folded);
    expect(words("E-Autos mit K1")).toEqual(["elektroautos", "k1"]);
    expect(words("E-Klasse mit K1")).toEqual(["e", "klasse", "k1"]);
  });
});

describe("whether there is an answer", async () => {
  const report = ["Nordwerk eröffnet in Kiel ein Museum für alte Wagen.", "Der Eintritt ist für alle frei."];
  const alone = await archiveOf({ auto: CAR, museum: { title: "Ein Museum", texts: report } });
  const twice = await archiveOf({
    auto: CAR,
    museum: { title: "Ein Museum", texts: report },
    kopie: { title: "Museum eröffnet", texts: report },
  });

  test("does not depend on whether a second article says the same", () => {
    const question = "Wo eröffnet Nordwerk ein Museum für alte Wagen?";
    expect(twice.find(question).verdict).toBe("answered");
    expect(twice.find(question).confidence).toBeCloseTo(alone.find(question).confidence, 1);
  });

  test.for([
    "Wie schwer ist der Rival R9?",
    "Wie viele Autos lieferte Nordwerk 2019 aus?",
    "Welche Farbe hat der Innenraum?",
    "How old is the chairman of Nordwerk?",
  ])("not where the articles say something else: %s", (question) => {
    expect(alone.find(question).verdict).not.toBe("answered");
  });

  test("an answer names the words of the question that it lacks", () => {
    expect(alone.missing("Wie viel Leistung hat der NX4 im Rückwärtsgang?")).toEqual(["Rückwärtsgang"]);
    expect(alone.missing("Wie viel Leistung hat der NX4?")).toEqual([]);
    expect(alone.missing("How much power does the NX4 come with?")).toEqual([]);
  });
});

describe("the answer inside the sentence", async () => {
  const { emphasised } = await archiveOf({
    auto: {
      title: "Nordwerk zeigt den NX4",
      tags: ["Nordwerk", "NX4", "NX4 Sport"],
      texts: [
        "Auf den NX4 müssen Kunden warten:\nBasis: 53 bis 56 Wochen\nPlus: 45 bis 48 Wochen",
        "Der NX4 hat 19 Milliarden Transistoren auf 109 Quadratmillimetern.",
        "Am Montag traf die Gründerin Mara Voss in Kiel Vertreter der Stadt.",
        "Für den NX4 verlangt Nordwerk 39.900 Euro, für den NX4 Sport 64.900 Euro.",
      ],
    },
  });

  test.for([
    ["Wie lange wartet man auf den NX4 Plus?", ["45 bis 48 Wochen"]],
    ["Wie viele Transistoren hat der NX4?", ["19 Milliarden"]],
    ["Wie teuer ist der NX4 Sport?", ["64.900 Euro"]],
    ["Was kostet der NX4?", ["39.900 Euro"]],
    ["how much is the nx4 sport", ["64.900 Euro"]],
    ["Preis NX4 Sport", ["64.900 Euro"]],
    ["Wen traf Vertreter der Stadt am Montag?", ["Gründerin Mara Voss"]],
  ] as const)("%s", ([question, answer]) => {
    expect(emphasised(question)).toEqual(answer);
  });

  test("is not emphasised where it is not clear which it is", () => {
    expect(emphasised("Wie lange wartet man auf den NX4?")).toEqual([]);
  });
});
