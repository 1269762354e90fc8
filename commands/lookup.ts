import type { Menu } from "../src/command.ts";
import { lookUp } from "../src/lookup/answer.ts";

export const lookup: Menu = {
  names: { de: "Im Archiv nachschlagen", en: "Look up in articles" },
  answer: lookUp,
};
