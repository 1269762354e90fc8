import { CHAT_INPUT, isEmpty, type CommandName, type FieldChange, type Plan } from "./register-diff.ts";
import type { Duplicate } from "./register-jobs.ts";
import type { Place } from "./registry.ts";

/** Longer values are cut in the difference. */
const MAX_VALUE = 80;

/** A plan as lines: `+` new, `~` changed, field by field, `-` gone. */
export function describePlan(place: string, plan: Plan): string {
  if (isEmpty(plan)) return `${place}: nothing differs (${count(plan.unchanged)}).`;
  return [
    `${place}:`,
    ...plan.create.map((command) => `  + ${displayName(command)}  new`),
    ...plan.change.flatMap(({ command, fields }) => [
      `  ~ ${displayName(command)}  changed`,
      ...fields.map(describeField),
    ]),
    ...plan.remove.map((command) => `  - ${displayName(command)}  gone`),
    ...(plan.unchanged > 0 ? [`  = ${count(plan.unchanged)} unchanged`] : []),
  ].join("\n");
}

export function describePlace({ guildId }: Place): string {
  return guildId === null ? "Everywhere" : `Server ${guildId}`;
}

export function describeDuplicate({ commands, guildId }: Duplicate): string {
  const names = commands.map(displayName).join(", ");
  const remedy = `npm run register -- --guild ${guildId} --clear`;
  return `Warning: members of server ${guildId} see ${names} twice, because it also stands everywhere. To take it away there: ${remedy}`;
}

/** As members see it: a slash before commands that are typed. */
function displayName({ name, type = CHAT_INPUT }: CommandName): string {
  return type === CHAT_INPUT ? `/${name}` : `"${name}" (menu)`;
}

function describeField({ path, before, after }: FieldChange): string {
  return `      ${path}: ${describeValue(before)} → ${describeValue(after)}`;
}

function describeValue(value: FieldChange["before"]): string {
  const text = value === null ? "nothing" : JSON.stringify(value);
  return text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE)}…`;
}

function count(commands: number): string {
  return commands === 1 ? "1 command" : `${commands} commands`;
}
