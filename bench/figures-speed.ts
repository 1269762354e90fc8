import { extractFigures } from "../src/figures/extract.ts";

/** An ordinary text, repeated. */
const NEWS =
  "Im dritten Quartal 2025 lieferte Xiaomi 108.796 Autos aus, 173 Prozent mehr als im Vorjahr. Der SU7 Max beschleunigt mit 673 PS (495 kW) in " +
  "2,78 Sekunden von 0 auf 100 km/h und kostet ab 299.900 Yuan (rund 38.000 Euro). Die Reichweite liegt zwischen 700 und 830 km (CLTC).\n";

/** Texts that make careless patterns slow, each to be repeated. */
const HOSTILE: Record<string, string> = {
  digits: "1",
  "grouped digits": "1.111,",
  "digits and blanks": "1 234 ",
  hyphens: "1-",
  slashes: "12/",
  colons: "7:",
  "ein hundert": "ein hundert ",
  einhundert: "einhundert",
  "twenty and": "twenty and ",
  "one million": "one million ",
  "half a": "half a ",
  "a third": "a third ",
  "über über": "über ",
  "zwischen 1 und": "zwischen 1 und ",
  times: "4 × ",
  list: "5, ",
  dollars: "$ ",
  plus: "+1 ",
  addresses: "a@b.",
  "bis 2024": "bis 2024-",
  CLTC: "CLTC 1 km ",
  blanks: " ",
  emoji: "🚗1",
};

/** Characters per second on ordinary text. */
export function measureSpeed(): void {
  const text = NEWS.repeat(500);
  extractFigures(text, "de");
  const seconds = timed(text);
  console.log(
    `\nspeed: ${Math.round(text.length / seconds).toLocaleString("en")} characters per second (must reach 50,000)`,
  );
}

/** Doubling hostile text must double the time: prints the ratio of the times for 40,000 and 80,000 characters. */
export function measureGrowth(): void {
  console.log("\nhostile text".padEnd(22), "80,000 chars   ratio (linear: about 2)");
  for (const [name, piece] of Object.entries(HOSTILE)) {
    const [short, long] = [40_000, 80_000].map((size) => best(piece.repeat(size / piece.length)));
    if (short === undefined || long === undefined) continue;
    console.log(
      name.padEnd(22),
      `${(1000 * long).toFixed(1).padStart(9)} ms`,
      (long / short).toFixed(2).padStart(7),
    );
  }
}

/** The best of three: other work on the machine only adds. */
function best(text: string): number {
  return Math.min(timed(text), timed(text), timed(text));
}

function timed(text: string): number {
  const start = performance.now();
  extractFigures(text, "de");
  extractFigures(text, "en");
  return (performance.now() - start) / 2000;
}
