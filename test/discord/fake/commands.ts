import { z } from "zod";
import type { ApiError } from "./ledger.ts";
import type { PayloadCheck } from "./payload.ts";

type Fields = Record<string, unknown>;
export type Stored = Fields & { id: string; name: string; type: number };

const incoming = z.looseObject({
  name: z.string(),
  type: z.number().default(1),
  options: z.array(z.record(z.string(), z.unknown())).optional(),
});

const UNKNOWN_COMMAND: ApiError = { status: 404, code: 10063, message: "Unknown application command" };

/** "global" or the id of a guild. */
export type Scope = string;

export type CommandStore = ReturnType<typeof createCommandStore>;

/** Registered commands as Discord keeps them: with ids, versions, and every default filled in. */
export function createCommandStore(applicationId: string, checkPayload: PayloadCheck) {
  const scopes = new Map<Scope, Stored[]>();
  /** Every write, as "global POST article". */
  const writes: string[] = [];
  let lastId = 700_000_000_000_000_000n;

  const of = (scope: Scope): Stored[] => scopes.get(scope) ?? [];
  const sameName = (name: string, type: number) => (each: Stored) => each.name === name && each.type === type;

  function bad(scope: Scope, body: unknown): ApiError | null {
    const found = checkPayload(scope === "global" ? "commands" : "guild-commands", body);
    return found.length === 0
      ? null
      : { status: 400, code: 50035, message: `Invalid Form Body: ${found.join("; ")}` };
  }

  function store(scope: Scope, body: unknown, id?: string): Stored {
    const { name, type, options, ...rest } = incoming.parse(body);
    lastId += 1n;
    const stored: Stored = {
      default_member_permissions: null,
      name_localizations: null,
      description: "",
      description_localizations: null,
      dm_permission: true,
      contexts: null,
      ...(scope === "global" ? { integration_types: [0] } : { guild_id: scope }),
      nsfw: false,
      ...rest,
      ...(options && { options: options.map(withoutFalse) }),
      id: id ?? String(lastId),
      version: String(lastId),
      application_id: applicationId,
      name,
      type,
    };
    const kept = of(scope).filter((each) => each.id !== stored.id);
    scopes.set(scope, [...kept, stored]);
    return stored;
  }

  return {
    writes,
    of,
    names: (scope: Scope) => of(scope).map(({ name }) => name),

    list(scope: Scope, withLocalizations: boolean): Fields[] {
      if (withLocalizations) return of(scope);
      return of(scope).map((each) => without(each, ["name_localizations", "description_localizations"]));
    },
    /** Creates, or overwrites the one of the same name. */
    create(scope: Scope, body: unknown): ApiError | Stored {
      const refusal = bad(scope, body);
      if (refusal) return refusal;
      const { name, type } = incoming.parse(body);
      writes.push(`${scope} POST ${name}`);
      return store(scope, body, of(scope).find(sameName(name, type))?.id);
    },
    change(scope: Scope, id: string, body: unknown): ApiError | Stored {
      const before = of(scope).find((each) => each.id === id);
      if (!before) return UNKNOWN_COMMAND;
      writes.push(`${scope} PATCH ${before.name}`);
      return store(scope, { ...before, ...incoming.partial().parse(body) }, id);
    },
    remove(scope: Scope, id: string): ApiError | null {
      const before = of(scope).find((each) => each.id === id);
      if (!before) return UNKNOWN_COMMAND;
      writes.push(`${scope} DELETE ${before.name}`);
      scopes.set(
        scope,
        of(scope).filter((each) => each !== before),
      );
      return null;
    },
    /** Bulk overwrite: same names keep their ids, everything else goes. */
    replace(scope: Scope, body: unknown): ApiError | Stored[] {
      const refusal = bad(scope, body);
      if (refusal) return refusal;
      writes.push(`${scope} PUT`);
      const before = of(scope);
      scopes.set(scope, []);
      for (const each of z.array(incoming).parse(body)) {
        store(scope, each, before.find(sameName(each.name, each.type))?.id);
      }
      return of(scope);
    },
  };
}

function without(fields: Fields, names: string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** Discord does not keep an option's `required: false`. */
function withoutFalse(option: Fields): Fields {
  return Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false));
}
