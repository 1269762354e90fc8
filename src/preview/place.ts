/** The stand-ins that the preview's interactions name: one guild, one channel, one direct message, one member, one app. */
export const PREVIEW = {
  applicationId: "1100000000000000001",
  guildId: "1100000000000000002",
  channelId: "1100000000000000003",
  directMessageId: "1100000000000000004",
  userId: "1100000000000000005",
} as const;
