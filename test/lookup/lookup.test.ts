import { beforeAll, describe, expect, test } from "vitest";
import { createArchive, type Archive } from "../../src/archive.ts";
import { FIRST_VIEW } from "../../src/command.ts";
import { lookUp } from "../../src/lookup/answer.ts";
import { corpusOf } from "../corpus-of.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await createArchive(
    corpusOf({
      su7: {
        title: "Der SU7",
        date: "2026-02-02",
        tags: ["SU7", "Xiaomi"],
        texts: [
          "Der SU7 Standard kostet 215.900 Yuan. Der SU7 Max kostet 299.900 Yuan.",
          "Im Jahr 2024 wurden 136.854 SU7 ausgeliefert. Für 2025 plant Xiaomi mehr als 300.000 Auslieferungen.",
          "Der SU7 Max schafft 800 Kilometer nach CLTC. In Peking steht die Fabrik von Xiaomi.",
        ],
      },
    }),
  );
});

/** The figure as the message writes it, the verdict, and the values of the articles. */
function claims(message: string): [claimed: string | undefined, verdict: string, found: string[]][] {
  const { claims } = lookUp(message, {
    archive,
    locale: "de",
    now: new Date("2026-11-22"),
    view: FIRST_VIEW,
  });
  return claims.map(({ figure, verdict, found }) => [
    figure?.text,
    verdict,
    found.map(({ figure }) => figure.text),
  ]);
}

describe("lookUp", () => {
  test("finds a value that stands so", () => {
    expect(claims("Der SU7 kostet 215.900 Yuan, oder?")).toEqual([
      ["215.900 Yuan", "same", ["215.900 Yuan"]],
    ]);
  });

  test("takes a rounded value for the same, and no other", () => {
    expect(claims("2024 wurden rund 137.000 SU7 ausgeliefert.")).toEqual([["137.000", "same", ["136.854"]]]);
    expect(claims("2024 wurden 137.500 SU7 ausgeliefert.")).toEqual([["137.500", "different", ["136.854"]]]);
  });

  test("shows the value of the version that the message names", () => {
    expect(claims("Der SU7 Max kostet 250.000 Yuan.")).toEqual([
      ["250.000 Yuan", "different", ["299.900 Yuan"]],
    ]);
  });

  test("says what is missing", () => {
    expect(claims("Der SU7 wiegt 2.205 Kilogramm.")).toEqual([["2.205 Kilogramm", "missing", []]]);
  });

  test("compares only within the time that both speak of", () => {
    expect(claims("2022 wurden 5.000 SU7 ausgeliefert.")).toEqual([["5.000", "missing", []]]);
  });

  test("finds the passage for a sentence without a figure", () => {
    expect(claims("Die Fabrik von Xiaomi steht in Peking.")).toEqual([[undefined, "said", []]]);
  });

  test.for([["hallo zusammen, wie geht's?"], [""], ["2024"], ["👍"], ["<@123456789012345678>"]])(
    "finds nothing to say about %j",
    ([message = ""]) => {
      expect(claims(message)).toEqual([]);
    },
  );

  test("reads through Discord's markup", () => {
    expect(
      claims("> **SU7**: <@123456789012345678> https://example.org/500-km\n- Preis: ||215.900 Yuan||"),
    ).toEqual([["215.900 Yuan", "same", ["215.900 Yuan"]]]);
  });

  test("looks up the ten most telling sentences of a long message", () => {
    const long = Array.from({ length: 30 }, (_, at) => `Der SU7 kostet ${215_900 + at} Yuan.`).join(" ");
    expect(claims(long)).toHaveLength(10);
  });

  test("cites the article of each value", () => {
    const { claims, sources } = lookUp("Der SU7 kostet 215.900 Yuan.", {
      archive,
      locale: "de",
      now: new Date("2026-11-22"),
      view: FIRST_VIEW,
    });
    expect(sources[(claims[0]?.found[0]?.source ?? 0) - 1]?.id).toBe("su7");
  });
});
