import { z } from "zod";
import { respond } from "../../src/discord/respond.ts";
import type { Reply } from "../../src/discord/reply.ts";
import type { App } from "../../src/app.ts";
import { ASKER, interaction, type Fields } from "./interactions.ts";
import { flatten, type Component } from "./markup.ts";

/** A message as its asker sees it, and as Discord sends it back with a press. */
export type Seen = { flags: number; components: unknown[]; askerId: string };

const body = z.object({ data: z.object({ flags: z.number(), components: z.array(z.unknown()) }) });

/** The message of a reply, posted or changed; throws if the reply has none. `before`: the message that it changes. */
export function seen({ response }: Reply, before?: Seen): Seen {
  const { flags, components } = body.parse(response).data;
  return { components, flags: before?.flags ?? flags, askerId: before?.askerId ?? ASKER.id };
}

/** All texts of a message. */
export function words({ components }: Pick<Seen, "components">): string {
  return flatten(components)
    .flatMap(({ content }) => content ?? [])
    .join("\n");
}

/** The buttons and selects that can be used. */
export function usable({ components }: Pick<Seen, "components">): Component[] {
  return flatten(components).filter(
    ({ custom_id, disabled }) => custom_id !== undefined && disabled !== true,
  );
}

/** Presses a button, or selects `value`. */
export function press(
  customId: string,
  message: Pick<Seen, "flags" | "components"> & { askerId?: string },
  app: App,
  fields: Fields = {},
  value?: string,
): Promise<Reply> {
  const { flags, components, askerId = ASKER.id } = message;
  const data = {
    custom_id: customId,
    component_type: value === undefined ? 2 : 3,
    values: value === undefined ? [] : [value],
  };
  const metadata = { id: "500000000000000002", type: 2, user: { ...ASKER, id: askerId } };
  const raw = interaction({
    type: 3,
    data,
    message: { id: "700000000000000001", flags, components, interaction_metadata: metadata },
    ...fields,
  });
  return respond(raw, app);
}

/** The id of the button with a label; throws if there is none. */
export function buttonId({ components }: Pick<Seen, "components">, label: string): string {
  const found = flatten(components).find((one) => one.label === label)?.custom_id;
  if (found === undefined) throw new Error(`no button "${label}"`);
  return found;
}
