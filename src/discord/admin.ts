import { PermissionFlagsBits } from "discord.js";
import type { App } from "../app.ts";
import { FIRST_VIEW, type AdminCommand } from "../command.ts";
import { messages } from "../messages.ts";
import { message } from "./components.ts";
import { renderAdmin } from "./render-admin.ts";
import { notice, post, type Reply } from "./reply.ts";
import type { Asker, Request } from "./request.ts";
import { may } from "./share.ts";

/**
 * A command for moderators, answered to them alone. Where it is registered does not protect it: anyone may install
 * the app in a guild of their own, so the guild is checked here.
 */
export async function administer(
  command: AdminCommand,
  { subcommand, asker }: Request & { kind: "command" },
  app: App,
): Promise<Reply> {
  const say = messages[asker.locale];
  if (!mayAdminister(asker, app)) return notice(say.adminOnly);
  const action = command.subcommands.find(({ names }) => names.en === subcommand);
  if (!action) return notice(say.unknownOption);
  const { library, startedAt } = app;
  const answer = await action.answer({
    archive: library.current(),
    library,
    startedAt,
    locale: asker.locale,
    now: app.now(),
    view: FIRST_VIEW,
  });
  return post(message([renderAdmin(answer, asker.locale)], true));
}

/** In a guild of `ADMIN_GUILDS` that added the app itself, with Manage Server; never in direct messages. */
function mayAdminister(asker: Asker, { config }: App): boolean {
  const { guildId, installedInGuild } = asker;
  if (guildId === null || !config.ADMIN_GUILDS.includes(guildId)) return false;
  return installedInGuild && may(asker, PermissionFlagsBits.ManageGuild);
}
