/** The first second of 2015 in ms, from which Discord's ids count (developers/reference.mdx, Snowflakes). */
const DISCORD_EPOCH = 1_420_070_400_000n;

let last = 0n;

/** A new id as Discord gives one: later ids are greater. */
export function createSnowflake(): string {
  const id = (BigInt(Date.now()) - DISCORD_EPOCH) << 22n;
  last = id > last ? id : last + 1n;
  return last.toString();
}
