import { sample } from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { respond } from "../../src/discord/respond.ts";
import { createPayloadCheck, type PayloadCheck } from "./fake/payload.ts";
import { hostileText } from "./hostile.ts";
import { interaction, testApp, type Fields } from "./interactions.ts";
import { activeMarkup, flatten } from "./markup.ts";
import { seen, words } from "./visit.ts";

const FULL = process.env["FULL"] === "1";

let app: App;
let check: PayloadCheck;
beforeAll(async () => {
  app = await testApp("corpus");
  check = await createPayloadCheck();
});

/** The menu of a message, "Look up in articles". */
function lookedUp(content: string, fields: Fields = {}): Fields {
  const id = "800000000000000001";
  const resolved = { messages: { [id]: { id, content } } };
  const data = { id: "600000000000000003", name: "Look up in articles", type: 3, target_id: id, resolved };
  return interaction({ type: 2, data, ...fields });
}

describe("Im Archiv nachschlagen", () => {
  test("tells the asker alone what the articles say", async () => {
    const message =
      "Der SU7 kostet 215.900 Yuan. Der SU7 Max kostet 250.000 Yuan. Der SU7 wiegt 2.205 Kilogramm.";
    const reply = await respond(lookedUp(message), { ...app, config: { ...app.config, ANSWERS: "public" } });
    expect(check("callback", reply.response)).toEqual([]);
    expect(reply.response).toMatchObject({ type: 4, data: { flags: 64 | 32_768 } });
    const said = words(seen(reply));
    expect(said).toMatch(/Steht so in den Artikeln\*\*: \*\*215\.900 Yuan\*\*/);
    expect(said).toMatch(
      /Steht anders in den Artikeln, in der Nachricht\*\*: \*\*250\.000 Yuan\*\*\n- \*\*299\.900 Yuan\*\* .* \[\d\] · Artikel vom /,
    );
    expect(said).toMatch(/Steht nicht in den Artikeln\*\*: \*\*2\.205 /);
  });

  test("speaks English to others", async () => {
    const reply = await respond(lookedUp("Der SU7 kostet 215.900 Yuan.", { locale: "en-GB" }), app);
    expect(words(seen(reply))).toMatch(/The articles say so\*\*: \*\*215,900 yuan\*\*/);
  });

  test("says when there is nothing to look up", async () => {
    const reply = await respond(lookedUp("hallo zusammen"), app);
    expect(words(seen(reply))).toContain("In dieser Nachricht steht nichts");
  });

  test("shows whatever a message says as text, within the limits", { timeout: 600_000 }, async () => {
    for (const text of sample(hostileText, { numRuns: FULL ? 2000 : 100, seed: 9 })) {
      const reply = await respond(lookedUp(`SU7 ${text} 215.900 Yuan ${text} Xiaomi`), app);
      expect(check("callback", reply.response)).toEqual([]);
      const texts = flatten(seen(reply).components).flatMap(({ content }) => content ?? []);
      expect(texts.flatMap(activeMarkup)).toEqual([]);
    }
  });
});
