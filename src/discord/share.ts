import { ChannelType, PermissionFlagsBits } from "discord.js";
import type { App } from "../app.ts";
import { messages } from "../messages.ts";
import type { ShareOffer } from "./frame.ts";
import { notice, update, type Reply } from "./reply.ts";
import type { Asker } from "./request.ts";
import { show, type Question, type Showing } from "./show.ts";

const THREADS: number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** Whether the asker may post for everybody here. Discord would refuse it otherwise, or show it to the asker alone. */
export function shareOffer(asker: Asker): ShareOffer {
  const say = messages[asker.locale];
  if (asker.permissions === null) return { kind: "offered" };
  const inThread = asker.channelType !== null && THREADS.includes(asker.channelType);
  const sending = inThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (!may(asker, sending)) return { kind: "refused", reason: say.mayNotSend };
  if (!asker.installedInGuild && !may(asker, PermissionFlagsBits.UseExternalApps)) {
    return { kind: "refused", reason: say.noExternalApps };
  }
  return { kind: "offered" };
}

/** Whether the asker has a permission in this channel; never outside a guild. */
export function may({ permissions }: Asker, permission: bigint): boolean {
  if (permissions === null) return false;
  return (permissions & (permission | PermissionFlagsBits.Administrator)) !== 0n;
}

/** Marks the private answer as shared and posts the same one for everybody, in the guild's language. */
export function share(question: Question, showing: Showing, asker: Asker, app: App): Reply {
  const say = messages[asker.locale];
  const offer = shareOffer(asker);
  if (offer.kind === "refused") return notice(offer.reason);
  if (asker.userId === null) return notice(say.unreadable);
  const wait = app.shareLimit.take(asker.userId, app.now());
  if (wait !== null) return notice(say.sharedTooOften(wait));
  const mine = (kind: "offered" | "done", note?: string) =>
    show(question, { ...showing, audience: { kind: "own", share: { kind } }, ...(note && { note }) }, app);
  const audience = { kind: "shared", ownerId: asker.userId, sharedBy: asker.name } as const;
  const body = show(question, { ...showing, locale: asker.guildLocale, audience }, app);
  return {
    ...update(mine("done")),
    after: [{ kind: "follow-up", body, otherwise: mine("offered", say.notShared) }],
  };
}

/** Deletes a public answer for the one it belongs to and, in a guild, for members with Manage Messages. */
export function remove(ownerId: string, askerOfMessage: string | null, asker: Asker): Reply {
  const say = messages[asker.locale];
  const owns = asker.userId !== null && asker.userId === ownerId && askerOfMessage === ownerId;
  if (!owns && !may(asker, PermissionFlagsBits.ManageMessages)) return notice(say.mayNotDelete);
  return { response: { type: 6 }, after: [{ kind: "delete-original" }] };
}
