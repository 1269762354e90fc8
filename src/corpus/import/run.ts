import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { Source } from "../article.ts";
import { createDuplicateFinder, type DuplicateFinder, type NearDuplicate } from "../near-duplicates.ts";
import { readCatalog, removeLeftovers, toEntry, type Catalog, type CatalogEntry } from "./catalog.ts";
import { NO_ARTICLE, type Found } from "./draft.ts";
import { finish, type Finished, type Missing } from "./finish.ts";
import type { Removed } from "./furniture/patterns.ts";
import { readSource } from "./read-source.ts";
import type { LeftOut } from "./wordpress/item.ts";
import { listSources, type SourceFile } from "./sources.ts";

export type ImportOptions = {
  /** Files and folders. */
  sources: string[];
  /** The corpus folder. */
  out: string;
  /** Says what would happen and writes nothing. */
  dryRun: boolean;
  /** Overwrites files that differ from what the source gives. */
  force: boolean;
  /** Leaves page furniture in. */
  keep: boolean;
  /** What the person who imports knows about all of these sources. */
  source: Partial<Source>;
};

/** `kept`: the corpus has another version of the file, which was not touched. */
export type Status = "new" | "unchanged" | "overwritten" | "kept";

export type Imported = {
  from: string;
  file: string;
  status: Status;
  missing: Missing[];
  notes: string[];
  removed: Removed[];
  alike: NearDuplicate[];
};

/** `empty`: the source was read, and there is no article in it. */
export type Skipped = { from: string; reason: string; empty?: boolean };

/** How many items of an export stay out of the corpus, by the reason. */
export type LeftOutCount = { from: string; reason: LeftOut; count: number };

export type ImportReport = { imported: Imported[]; skipped: Skipped[]; leftOut: LeftOutCount[] };

/** Hears how far an import is; `bytes` are those of the sources. */
export type Progress = {
  start(files: number, bytes: number): void;
  read(bytes: number, name: string): void;
  article(): void;
  stop(): void;
};

/** Imports all sources, one article after the other: each is written whole, or not at all. */
export async function importAll(options: ImportOptions, progress: Progress): Promise<ImportReport> {
  const files = await listSources(options.sources);
  const importer = await openImporter(options);
  progress.start(
    files.length,
    files.reduce((sum, file) => sum + ("bytes" in file ? file.bytes : 0), 0),
  );
  try {
    for (const file of files) await importFile(file, importer, progress);
  } finally {
    progress.stop();
  }
  return importer.report;
}

type Importer = {
  options: ImportOptions;
  catalog: Catalog;
  duplicates: DuplicateFinder;
  report: ImportReport;
};

async function openImporter(options: ImportOptions): Promise<Importer> {
  if (!options.dryRun) {
    await mkdir(options.out, { recursive: true });
    await removeLeftovers(options.out);
  }
  const catalog = await readCatalog(options.out);
  const duplicates = createDuplicateFinder();
  for (const entry of catalog.entries()) duplicates.add(entry.file, entry.text);
  return { options, catalog, duplicates, report: { imported: [], skipped: [], leftOut: [] } };
}

async function importFile(file: SourceFile, importer: Importer, progress: Progress): Promise<void> {
  const { report, options } = importer;
  if ("problem" in file) {
    report.skipped.push({ from: file.path, reason: file.problem });
    return;
  }
  try {
    for await (const found of readSource(file, options.keep, (bytes) => progress.read(bytes, file.path))) {
      progress.article();
      await importFound(found, importer);
    }
  } catch (error) {
    // One file that cannot be read takes nothing else with it.
    report.skipped.push({ from: file.path, reason: error instanceof Error ? error.message : String(error) });
  }
}

async function importFound(found: Found, importer: Importer): Promise<void> {
  const { report, options, catalog, duplicates } = importer;
  if ("skipped" in found) {
    report.skipped.push({ from: found.from, reason: found.skipped, empty: found.skipped === NO_ARTICLE });
    return;
  }
  if ("leftOut" in found) {
    countLeftOut(found, report);
    return;
  }
  const finished = finish(found, options, catalog);
  if ("problem" in finished) {
    report.skipped.push({
      from: found.from,
      reason: finished.problem,
      empty: finished.problem === NO_ARTICLE,
    });
    return;
  }
  const { place, content, missing, notes } = finished;
  const status = decide(finished, options.force);
  if (!options.dryRun && (status === "new" || status === "overwritten")) {
    await mkdir(dirname(place.file), { recursive: true });
    await writeFileAtomic(place.file, content);
  }
  const entry = toEntry(place.file, content);
  const alike = status === "new" ? remember(entry, duplicates) : [];
  if (status === "new" || status === "overwritten") catalog.set(entry);
  const { from, draft } = found;
  report.imported.push({ from, file: place.file, status, missing, notes, removed: draft.removed, alike });
}

function countLeftOut(
  { from, leftOut: reason }: { from: string; leftOut: LeftOut },
  report: ImportReport,
): void {
  const known = report.leftOut.find((entry) => entry.from === from && entry.reason === reason);
  if (known === undefined) report.leftOut.push({ from, reason, count: 1 });
  else known.count += 1;
}

function decide({ place, content }: Finished, force: boolean): Status {
  if (place.existing === null) return "new";
  if (place.existing.raw === content) return "unchanged";
  return force ? "overwritten" : "kept";
}

function remember(entry: CatalogEntry, duplicates: DuplicateFinder): NearDuplicate[] {
  const alike = duplicates.find(entry.text);
  duplicates.add(entry.file, entry.text);
  return alike;
}
