import { describe, expect, test } from "vitest";
import { createArchive } from "../../src/archive.ts";
import { select } from "../../src/figures/selection.ts";
import { corpusOf } from "../corpus-of.ts";
import { told } from "./told.ts";

const draft = (text: string) => ({ tags: ["Nordwerk", "Lena Kurz"], texts: [text] });

describe("dates are one line only if they tell one thing", () => {
  test("in two articles on one day", async () => {
    const lines = await told(
      {
        a: draft("Nordwerk wurde am 3. Mai 2025 eröffnet."),
        b: draft("Bei Nordwerk begann die Inventur am 3. Mai 2025."),
      },
      "Nordwerk",
    );
    expect(lines.toSorted()).toEqual(["3. Mai 2025 · Beginn der Inventur", "3. Mai 2025 · Eröffnung"]);
  });

  test("a planned month and a past day", async () => {
    const lines = await told(
      {
        a: draft("Nordwerk wurde am 3. Mai 2025 eröffnet."),
        b: draft("Nordwerk soll im Mai 2025 eröffnet werden."),
      },
      "Nordwerk",
    );
    expect(lines.toSorted()).toEqual(["3. Mai 2025 · Eröffnung", "geplant Mai 2025 · Eröffnung"]);
  });
});

test("a maker is written as its products write it", async () => {
  const { figures } = await createArchive(
    corpusOf({
      a: { tags: ["Köln Modell 3"], texts: ["Das Köln Modell 3 hat 300 PS."] },
      b: { tags: ["Köln Modell Y"], texts: ["Das Köln Modell Y hat 400 PS."] },
    }),
  );
  expect(select("koeln", figures)?.subject).toBe("Köln");
});
