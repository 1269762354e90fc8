import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";

export type SourceKind = "text" | "page" | "markdown" | "export";

/** A file to import; `problem` says why it cannot be. */
export type SourceFile =
  | { path: string; kind: SourceKind; bytes: number }
  | { path: string; problem: string };

const KINDS: Record<string, SourceKind> = {
  ".txt": "text",
  ".html": "page",
  ".htm": "page",
  ".xhtml": "page",
  ".md": "markdown",
  ".markdown": "markdown",
  ".xml": "export",
};

/** An article is at most 256 KB; a saved page carries its styles, scripts and pictures. An export is streamed. */
const MAX_BYTES: Record<SourceKind, number> = {
  text: 2_000_000,
  markdown: 2_000_000,
  page: 30_000_000,
  export: Number.POSITIVE_INFINITY,
};

/** What a browser saves beside a page: "Page_files", "Seite-Dateien". */
const PAGE_PARTS = /[_-](?:files|dateien)$/i;

/** The files behind the given paths, in order; folders are searched, and only what can be imported is taken from them. */
export async function listSources(paths: string[]): Promise<SourceFile[]> {
  const found = await Promise.all(paths.map((path) => listPath(path)));
  const files = new Map(found.flat().map((file) => [file.path, file]));
  return [...files.values()];
}

async function listPath(path: string): Promise<SourceFile[]> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) return [{ path, problem: "no such file or folder" }];
  if (stats.isDirectory()) return listFolder(path);
  if (!stats.isFile()) return [{ path, problem: "not a file" }];
  return [toSource(path, stats.size)];
}

async function listFolder(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted = entries.filter((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return false;
    if (entry.isDirectory()) return !PAGE_PARTS.test(entry.name);
    return entry.isFile() && kindOf(entry.name) !== null && entry.name !== "README.md";
  });
  const names = wanted.map((entry) => entry.name).sort();
  return (await Promise.all(names.map((name) => listPath(join(folder, name))))).flat();
}

function toSource(path: string, bytes: number): SourceFile {
  const kind = kindOf(path);
  if (kind === null)
    return { path, problem: `not a file type that can be imported (${Object.keys(KINDS).join(", ")})` };
  if (bytes > MAX_BYTES[kind]) {
    return {
      path,
      problem: `${toMegabytes(bytes)} MB are too many, at most ${toMegabytes(MAX_BYTES[kind])} MB`,
    };
  }
  return { path, kind, bytes };
}

function kindOf(path: string): SourceKind | null {
  return KINDS[extname(basename(path)).toLowerCase()] ?? null;
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, "");
}
