import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

export type PayloadKind = "callback" | "edit" | "followup" | "commands" | "guild-commands";

/** What is wrong with a request body; `assumeV2`: the edited message has the components flag already. */
export type PayloadCheck = (kind: PayloadKind, body: unknown, assumeV2?: boolean) => string[];

/** Beside the project on the machines where it is developed; not part of it. */
const CHECKER = resolve("../shared/discord/check-payloads.mjs");

const checkerModule = z.object({
  createChecker: z.custom<(options: object) => Promise<unknown>>((value) => typeof value === "function"),
});
const checker = z.object({
  check: z.custom<(kind: PayloadKind, body: unknown, options: object) => unknown>(
    (value) => typeof value === "function",
  ),
});
const findings = z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) });

/** Discord's documented limits, and its own description of its API where `check-payloads.mjs` is at hand. */
export async function createPayloadCheck(): Promise<PayloadCheck> {
  const described = await describedCheck();
  return (kind, body, assumeV2 = false) => [
    ...ownLimits(kind, body, assumeV2),
    ...described(kind, body, assumeV2),
  ];
}

async function describedCheck(): Promise<PayloadCheck> {
  if (!existsSync(CHECKER)) return () => [];
  const { createChecker } = checkerModule.parse(await import(pathToFileURL(CHECKER).href));
  const { check } = checker.parse(await createChecker({ modulesFrom: process.cwd() }));
  return (kind, body, assumeV2) =>
    findings.parse(check(kind, body, { assumeV2 })).errors.map(({ path, message }) => `${path}: ${message}`);
}

const V2 = 1 << 15;
const MAX_COMPONENTS = 40;
const MAX_TEXT = 4000;
const MAX_CUSTOM_ID = 100;
const MAX_LABEL = 80;
const MAX_URL = 512;
const MAX_ROW = 5;
const MAX_CHOICES = 25;
const MAX_CHOICE = 100;

const node = z.looseObject({
  type: z.number(),
  custom_id: z.string().optional(),
  content: z.string().optional(),
  label: z.string().optional(),
  url: z.string().optional(),
  options: z.array(z.unknown()).optional(),
});
type Node = z.infer<typeof node>;

const ROW = 1;
const SELECT = 3;

/** The limits that matter to this bot; test/discord runs without the checker, too. */
function ownLimits(kind: PayloadKind, body: unknown, assumeV2: boolean): string[] {
  if (kind === "commands" || kind === "guild-commands") return [];
  const callback = z.object({ type: z.number(), data: z.unknown() }).safeParse(body);
  if (kind === "callback" && callback.data?.type === 8) return choiceLimits(callback.data.data);
  return messageLimits(kind === "callback" ? callback.data?.data : body, assumeV2);
}

function choiceLimits(data: unknown): string[] {
  const name = z.string().min(1).max(MAX_CHOICE);
  const choices = z.object({ choices: z.array(z.object({ name, value: name })).max(MAX_CHOICES) });
  return issues(choices.safeParse(data));
}

const messageBody = z.looseObject({
  flags: z.number().optional(),
  content: z.string().max(2000).nullish(),
  embeds: z.array(z.unknown()).nullish(),
  components: z.array(z.unknown()).optional(),
  allowed_mentions: z.object({ parse: z.array(z.string()) }).optional(),
});

function messageLimits(data: unknown, assumeV2: boolean): string[] {
  if (data === undefined) return [];
  const parsed = messageBody.safeParse(data);
  if (!parsed.success) return issues(parsed);
  const { flags = 0, content, embeds, components = [] } = parsed.data;
  const isV2 = assumeV2 || (flags & V2) !== 0;
  const found =
    isV2 && (content || embeds?.length) ? ["content and embeds do not go with Components V2"] : [];
  return [...found, ...componentLimits(allNodes(components))];
}

function componentLimits(nodes: Node[]): string[] {
  const ids = nodes.flatMap(({ custom_id }) => custom_id ?? []);
  const text = nodes.reduce((sum, { content = "" }) => sum + content.length, 0);
  return [
    nodes.length > MAX_COMPONENTS && `${nodes.length} components`,
    text > MAX_TEXT && `${text} characters of text`,
    new Set(ids).size < ids.length && `the same custom_id twice: ${ids.join(", ")}`,
    ...ids.map(
      (id) => (id.length < 1 || id.length > MAX_CUSTOM_ID) && `custom_id of ${id.length} characters`,
    ),
    ...nodes.map(({ label = "" }) => label.length > MAX_LABEL && `label of ${label.length} characters`),
    ...nodes.map(({ url = "" }) => url.length > MAX_URL && `url of ${url.length} characters`),
    ...nodes.map(
      (each) => each.type === ROW && childrenOf(each).length > MAX_ROW && "more than five in a row",
    ),
    ...nodes.map(
      ({ type, options = [] }) => type === SELECT && options.length > MAX_CHOICES && "too many options",
    ),
  ].filter((finding) => finding !== false);
}

/** All components, nested ones included. */
export function allNodes(components: unknown[]): Node[] {
  return components.flatMap((component) => {
    const parsed = node.safeParse(component);
    return parsed.success ? [parsed.data, ...allNodes(childrenOf(parsed.data))] : [];
  });
}

function childrenOf({ components, accessory }: Node): unknown[] {
  return [...(Array.isArray(components) ? components : []), ...(accessory === undefined ? [] : [accessory])];
}

function issues(parsed: z.ZodSafeParseResult<unknown>): string[] {
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
