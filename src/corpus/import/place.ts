import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Source } from "../article.ts";
import type { Catalog, CatalogEntry } from "./catalog.ts";
import { slug } from "./slug.ts";

/** Where an article goes: the corpus file that is this article already, or a free name. */
export type Place = {
  id: string;
  file: string;
  /** Made different from another article's title, because the loader refuses equal ones. */
  title: string;
  existing: CatalogEntry | null;
};

type Identity = { title: string; date: string | null; source: Source };

/**
 * The same article always gets the same place: by its address where both sides know one, otherwise by its title.
 * Equal titles of different addresses are different articles ("Wochenrückblick").
 */
export function placeFor(article: Identity, catalog: Catalog, dir: string): Place {
  const { title, source } = article;
  const known =
    (source.url === null ? undefined : catalog.byAddress(source.url)) ?? sameTitle(article, catalog);
  if (known !== undefined)
    return { id: known.id, file: known.file, title: known.title ?? title, existing: known };
  const ownTitle = freeTitle(article, catalog);
  const id = freeId(slug(ownTitle), article, catalog);
  return { id, file: join(dir, `${id}.md`), title: ownTitle, existing: catalog.byId(id) ?? null };
}

function sameTitle({ title, source }: Identity, catalog: Catalog): CatalogEntry | undefined {
  const entry = catalog.byTitle(title);
  return entry !== undefined && (entry.url === null || source.url === null) ? entry : undefined;
}

function freeTitle({ title, date }: Identity, catalog: Catalog): string {
  if (catalog.byTitle(title) === undefined) return title;
  const dated = date === null ? title : `${title} (${date})`;
  let free = dated;
  for (let number = 2; catalog.byTitle(free) !== undefined; number += 1) free = `${dated} (${number})`;
  return free;
}

/** A taken name gets a mark made of title and address, the same on every import. */
function freeId(name: string, { title, source }: Identity, catalog: Catalog): string {
  const mark = createHash("sha256")
    .update(`${title}\n${source.url ?? ""}`)
    .digest("hex")
    .slice(0, 8);
  if (name === "") return `article-${mark}`;
  return catalog.byId(name) === undefined ? name : `${name}-${mark}`;
}
