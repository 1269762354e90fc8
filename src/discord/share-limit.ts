/** Issue 5: `SHARE_LIMIT` shares in 10 minutes per member. */
const WINDOW_MS = 10 * 60_000;

/** Keeps members from flooding a channel with shared answers. Lives in memory: a restart forgives. */
export type ShareLimit = {
  /** Counts a share and returns null; at the limit counts nothing and returns the minutes until one is free again. */
  take(userId: string, now: Date): number | null;
};

export function createShareLimit(limit: number): ShareLimit {
  const shares = new Map<string, number[]>();
  return {
    take(userId, now) {
      forget(shares, now.getTime() - WINDOW_MS);
      const times = shares.get(userId) ?? [];
      if (times.length >= limit) return minutesUntil((times[0] ?? now.getTime()) + WINDOW_MS, now);
      shares.set(userId, [...times, now.getTime()]);
      return null;
    },
  };
}

/** Drops what is older than the window, for all members: nothing is kept after the first share that it does not count for. */
function forget(shares: Map<string, number[]>, until: number): void {
  for (const [userId, times] of shares) {
    const recent = times.filter((time) => time > until);
    if (recent.length === 0) shares.delete(userId);
    else shares.set(userId, recent);
  }
}

function minutesUntil(time: number, now: Date): number {
  return Math.max(1, Math.ceil((time - now.getTime()) / 60_000));
}
