import { expect, test } from "vitest";
import { measureRoom } from "../../src/preview/page/limits.ts";

test("counts what a message uses of Discord's limits, however deep it stands", () => {
  const button = { type: 2 as const, style: 2 as const, label: "Öffnen 📈", custom_id: "1:open:2" };
  const rooms = measureRoom({
    components: [
      { type: 10, content: "äöü" },
      {
        type: 17,
        components: [
          { type: 9, components: [{ type: 10, content: "📈!" }], accessory: button },
          { type: 1, components: [button, { ...button, custom_id: "1:o" }] },
          { type: 1, components: [{ type: 3, custom_id: "s", options: [{ label: "a", value: "b" }] }] },
        ],
      },
    ],
  });
  expect(Object.fromEntries(rooms.map(({ limit, used }) => [limit, used]))).toEqual({
    text: 5,
    components: 10,
    id: 8,
    label: 8,
    row: 2,
    options: 1,
    url: 0,
  });
});
