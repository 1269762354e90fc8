import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CASES, importCase, importInto, readFiles } from "./case.ts";

describe("import", () => {
  test.for(readdirSync(CASES))("gives the expected files for %s", async (name) => {
    expect(await importCase(name)).toEqual(await readFiles(join(CASES, name, "expected")));
  });
});

const SEED = "../shared/corpus/seed-article.txt";

describe("the seed article", () => {
  test.skipIf(!existsSync(SEED))("imports with nothing by hand", async () => {
    const { "summary.txt": summary, ...files } = await importInto([SEED]);
    const [file = ""] = Object.values(files);
    expect(file).toMatch(
      /^title: "?Xiaomi und Samsung: Ein Blick auf mögliche Kooperationen im EV-Sektor"?$/m,
    );
    expect(file).toContain("tags: [Xiaomi, Redmi, Poco, Elektrofahrzeuge, Samsung, SU7]");
    expect(file.match(/^## /gm)).toHaveLength(4);
    expect(file.match(/^- (?:Verkaufte|Umsatz|Speicher|NAND|OLED)/gm)).toHaveLength(5);
    expect(file.match(/^[^-].*\n\n- /gm)).toHaveLength(2);
    expect(file).not.toMatch(/^0$|Schreibe einen Kommentar|E-Mail-Adresse|verkauft oder vertreibt/m);
    expect(file.match(/Die jüngsten Entwicklungen zwischen/g)).toHaveLength(1);
    expect(summary).toContain("removed: disclaimer “XiaomiWelt verkauft oder vertreibt keine Produkte.”");
    expect(summary).toContain("please fill in: date, source address");
  });
});
