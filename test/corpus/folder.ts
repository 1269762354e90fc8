import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A corpus folder named `corpus` that lives as long as the test. */
export async function corpusFolder(files: Record<string, string | Buffer>): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), "fundstelle-"));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const dir = join(parent, "corpus");
  await mkdir(dir);
  await writeFiles(dir, files);
  return dir;
}

export async function writeFiles(dir: string, files: Record<string, string | Buffer>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
}

/** A good article; `header` replaces or, with null, removes lines of the header. */
export function articleFile(
  title: string,
  body = "Der Wagen hat vier Räder.",
  header: Record<string, string | null> = {},
): string {
  const fields = {
    title,
    date: "2025-03-24",
    language: "de",
    tags: "[Xiaomi, SU7]",
    source: "{ name: Blatt, url: https://example.org/a }",
    ...header,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join("\n")}\n---\n${body}\n`;
}
