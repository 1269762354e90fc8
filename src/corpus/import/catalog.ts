import { readdir, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { cleanCharacters } from "./characters.ts";
import { readHeader, type Headed } from "./foreign-header.ts";

/** A corpus file as the import sees it: what it is an article of, and what it says. */
export type CatalogEntry = {
  id: string;
  /** As a maintainer would name it: `corpus/su7.md`. */
  file: string;
  title: string | null;
  url: string | null;
  header: Headed["header"];
  text: string;
  raw: string;
};

/** The articles that the corpus has, and those that this import adds. */
export type Catalog = {
  byAddress(url: string): CatalogEntry | undefined;
  byId(id: string): CatalogEntry | undefined;
  byTitle(title: string): CatalogEntry | undefined;
  set(entry: CatalogEntry): void;
  entries(): CatalogEntry[];
};

/** What write-file-atomic leaves when it is killed: never read by anybody, and cleaned up here. */
const LEFTOVER = /\.md\.\d{6,10}$/;

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|amp|share|replytocom)$/;

/** Reads the corpus folder, which need not exist yet. Links and files with defects count too: they must not be overwritten. */
export async function readCatalog(dir: string): Promise<Catalog> {
  const catalog = createCatalog();
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter(
    (entry) =>
      (entry.isFile() || entry.isSymbolicLink()) && entry.name.endsWith(".md") && entry.name !== "README.md",
  );
  for (const entry of files) {
    const file = join(entry.parentPath, entry.name);
    // A link to nowhere has no text, but its name is taken: writing goes through links.
    catalog.set(toEntry(file, await readFile(file, "utf8").catch(() => "")));
  }
  return catalog;
}

/** Removes the temporary files of an import that was killed. */
export async function removeLeftovers(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  await Promise.all(
    names.filter((name) => LEFTOVER.test(name)).map((name) => rm(join(dir, name), { force: true })),
  );
}

export function toEntry(file: string, raw: string): CatalogEntry {
  const { header, body } = readHeader(cleanCharacters(raw));
  const url = header.source?.url ?? null;
  return { id: basename(file, ".md"), file, title: header.title ?? null, url, header, text: body, raw };
}

/** An address without what does not tell articles apart: protocol, "www.", tracking, fragment, final slash. */
export function sameAddress(url: string): string {
  try {
    const { host, pathname, searchParams } = new URL(url);
    const tracking = Array.from(searchParams.keys()).filter((key) => TRACKING.test(key));
    for (const key of tracking) searchParams.delete(key);
    const query = searchParams.toString();
    return `${host.replace(/^www\./, "")}${pathname.replace(/\/(?:amp\/?)?$/, "")}${query === "" ? "" : `?${query}`}`;
  } catch {
    return url;
  }
}

function createCatalog(): Catalog {
  const ids = new Map<string, CatalogEntry>();
  const addresses = new Map<string, CatalogEntry>();
  const titles = new Map<string, CatalogEntry>();
  return {
    byAddress: (url) => addresses.get(sameAddress(url)),
    byId: (id) => ids.get(id.toLowerCase()),
    byTitle: (title) => titles.get(title.toLowerCase()),
    entries: () => [...ids.values()],
    set(entry) {
      ids.set(entry.id.toLowerCase(), entry);
      if (entry.url !== null) addresses.set(sameAddress(entry.url), entry);
      if (entry.title !== null) titles.set(entry.title.toLowerCase(), entry);
    },
  };
}
