import { z } from "zod";

/** Markup of our own at the start of a line: a title, small print, a quotation, a list item. */
const LINE_START = /^(?:### |-# |> (?:- )?|- )?/;
const OUR_LINK = / · \[(?:Quelle|Source) ↗\]\(<https?:\/\/[^\s<>()]*>\)/g;
/** "[2]", the number of a source; behind it a bracket would make a link of it. */
const SOURCE_NUMBER = /\[\d{1,2}\](?!\()/g;
const ESCAPED = /\\[^\p{L}\p{N}\s]/gu;
const HIDDEN = /(?![\n\t])[\p{Cc}\u00AD\u061C\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

/** What Discord would act on in the content of a text display and that is not markup of ours; one entry a problem. */
export function activeMarkup(content: string): string[] {
  const hidden = HIDDEN.test(content) ? [`hidden characters in ${JSON.stringify(content)}`] : [];
  return [...hidden, ...content.split("\n").flatMap(activeInLine)];
}

function activeInLine(line: string): string[] {
  const literal = line
    .replace(OUR_LINK, "")
    .replace(SOURCE_NUMBER, "x")
    .replace(LINE_START, "")
    .replace(ESCAPED, "x");
  const plain = literal.replaceAll("**", "");
  const problems: [found: boolean, name: string][] = [
    [(literal.length - plain.length) % 4 !== 0, "unpaired bold"],
    [/[*_~`|[\]<>@\\]/.test(plain), "a sign of Markdown"],
    [literal.includes("://"), "an address"],
    [/^\s*(?:#{1,3} |-# |[-+] |\d+[.)] )/.test(literal), "a heading, subtext or list"],
  ];
  return problems.flatMap(([found, name]) => (found ? [`${name} in ${line}`] : []));
}

const component = z.looseObject({
  type: z.number(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  label: z.string().optional(),
  url: z.string().optional(),
  disabled: z.boolean().optional(),
  options: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  components: z.array(z.unknown()).optional(),
  accessory: z.unknown().optional(),
});

export type Component = z.infer<typeof component>;

/** All components of a message, outer before inner, in reading order. */
export function flatten(components: unknown[]): Component[] {
  return components.flatMap((raw) => {
    const one = component.parse(raw);
    const inside = [...(one.components ?? []), ...(one.accessory === undefined ? [] : [one.accessory])];
    return [one, ...flatten(inside)];
  });
}
