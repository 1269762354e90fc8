import { z } from "zod";
import { withoutControls } from "./controls.ts";
import type { Position, Problem } from "./read.ts";
import { readYaml, type Path, type Yaml } from "./yaml.ts";

/** Ten times a long header. The YAML parser compares every key with all others, so an endless one costs seconds. */
const MAX_HEADER = 16 * 1024;

const text = z
  .string({
    error: ({ input }) =>
      typeof input === "object" ? "expected text" : "expected text, put it in quotation marks",
  })
  .transform((value) => withoutControls(value.replace(/\s+/g, " ")).normalize("NFC").trim())
  .pipe(z.string().min(1, "expected text"));
const list = z.array(text, "expected a list like [Xiaomi, SU7]").transform((values) => [...new Set(values)]);
const unknown = z.literal("unknown").transform(() => null);

const DATE = "expected a day that exists, like 2025-03-24, or unknown";
const ADDRESS = "expected an address that begins with https:// or http://, or unknown";

const schema = z.strictObject({
  title: text,
  date: z.union([unknown, z.iso.date(DATE)], DATE),
  language: z.enum(["de", "en"], "expected de or en"),
  tags: list,
  source: z.strictObject(
    {
      name: z.union([unknown, text], "expected the publisher's name, or unknown"),
      url: z.union([unknown, z.url({ protocol: /^https?$/, error: ADDRESS })], ADDRESS),
    },
    { error: ({ code }) => (code === "invalid_type" ? "expected { name: …, url: https://… }" : undefined) },
  ),
  aliases: z
    .record(z.string(), list, "expected names with lists, like { Samsung: [Samsung Electronics] }")
    .default({}),
});

/** What an article says about itself. `unknown` becomes null. */
export type Header = z.infer<typeof schema>;

export type ReadHeader = { header: Header; titleAt: Position } | { problems: Problem[] };

/** Reads and checks a YAML header whose first line is line `firstLine` of its file. */
export function readHeader(source: string, firstLine: number): ReadHeader {
  if (source.length > MAX_HEADER) {
    const message = `the header has ${Math.ceil(source.length / 1024)} KB, use at most ${MAX_HEADER / 1024} KB`;
    return { problems: [{ line: firstLine, column: 1, message }] };
  }
  const yaml = readYaml(source, firstLine);
  if ("problem" in yaml)
    return { problems: [{ ...yaml.problem, message: `header: ${yaml.problem.message}` }] };
  const parsed = schema.safeParse(yaml.values);
  if (parsed.success) return { header: parsed.data, titleAt: yaml.valueAt(["title"]) };
  return { problems: explain(parsed.error.issues, yaml) };
}

/** One problem for each mistake: a misspelt field is one, and so are all fields that one map lacks. */
function explain(issues: z.core.$ZodIssue[], yaml: Yaml): Problem[] {
  const unknownFields = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key): Path => [...issue.path, key]) : [],
  );
  const isMissing = ({ path }: z.core.$ZodIssue) =>
    path.length > 0 && lookUp(yaml.values, path) === undefined;
  const missing = issues.filter(isMissing).map(({ path }): Path => path);
  const meant = (field: Path) => missing.find((other) => isMisspelling(field, other));
  const wrong = issues
    .filter((issue) => issue.code !== "unrecognized_keys" && !isMissing(issue))
    .map(({ path, message }) => ({ ...yaml.valueAt(path), message: wrongValue(path, message, yaml.values) }));
  const misplaced = unknownFields.map((field) => ({
    ...yaml.keyAt(field),
    message: `unknown field ${nameOf(field)}, expected ${expectedFor(field, meant(field))}`,
  }));
  const lacking = missing.filter((field) => !unknownFields.some((other) => meant(other) === field));
  return [...wrong, ...misplaced, ...missingFields(lacking, yaml)];
}

const FIELDS = Object.keys(schema.shape).join(", ");

function wrongValue(path: Path, message: string, values: unknown): string {
  if (path.length === 0) return `the header has no fields, write ${FIELDS} as corpus/README.md shows`;
  return `${nameOf(path)}: ${message}, not ${show(lookUp(values, path))}`;
}

function expectedFor(field: Path, meant: Path | undefined): string {
  if (meant) return nameOf(meant);
  return field.length === 1 ? `one of ${FIELDS}` : "name and url only";
}

const EXAMPLES: Partial<Record<string, string>> = {
  title: "title: …",
  date: "date: 2025-03-24 or date: unknown",
  language: "language: de or language: en",
  tags: "tags: [Xiaomi, SU7]",
  source: "source: { name: …, url: https://… }",
  "source.name": "name: …",
  "source.url": "url: https://…",
};

function missingFields(fields: Path[], yaml: Yaml): Problem[] {
  const [first] = fields;
  if (!first) return [];
  const names = fields.map(nameOf);
  const examples = names.map((name) => EXAMPLES[name] ?? name);
  const message = `${names.join(", ")} ${names.length === 1 ? "is" : "are"} missing, add ${examples.join("; ")}`;
  return [{ ...yaml.valueAt(first.slice(0, -1)), message }];
}

/** Two fields of one map that begin alike, as titel and title or datum and date. */
function isMisspelling(field: Path, other: Path): boolean {
  const [a, b] = [String(field.at(-1)), String(other.at(-1))];
  const isSameMap = nameOf(field.slice(0, -1)) === nameOf(other.slice(0, -1));
  return isSameMap && a.slice(0, 2).toLowerCase() === b.slice(0, 2);
}

function nameOf(path: Path): string {
  return path.filter((key) => typeof key !== "number").join(".");
}

function lookUp(values: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    values,
  );
}

/** How much of a wrong value a message quotes. */
const MAX_SHOWN = 40;

function show(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown;
}
