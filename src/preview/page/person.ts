import type { PageLanguage } from "./texts.ts";

/** Who asks, from where, and how the page looks: what the bar at the side sets. */
export type Person = {
  language: PageLanguage;
  role: "member" | "moderator";
  place: "guild" | "direct";
  theme: "dark" | "light";
  width: "desktop" | "phone";
};

export const CHOICES = {
  language: ["de", "en"],
  role: ["member", "moderator"],
  place: ["guild", "direct"],
  theme: ["dark", "light"],
  width: ["desktop", "phone"],
} as const satisfies { [K in keyof Person]: readonly Person[K][] };

const KEY = "fundstelle-preview";

/** The choices of the last visit; German and dark at the first one. */
export function loadPerson(): Person {
  const stored = readStored();
  const pick = <T extends string>(key: keyof Person, allowed: readonly [T, ...T[]]): T =>
    allowed.find((value) => value === stored[key]) ?? allowed[0];
  return {
    language: pick("language", CHOICES.language),
    role: pick("role", CHOICES.role),
    place: pick("place", CHOICES.place),
    theme: pick("theme", CHOICES.theme),
    width: pick("width", CHOICES.width),
  };
}

export function storePerson(person: Person): void {
  localStorage.setItem(KEY, JSON.stringify(person));
}

function readStored(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof stored === "object" && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}
