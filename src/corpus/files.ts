import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { ConfigError } from "../config.ts";
import type { Defect } from "./article.ts";

/** A file that should hold an article. */
export type CorpusFile = {
  /** Where to read it. */
  path: string;
  /** As a maintainer would name it, from the corpus folder's own name: `corpus/cars/su7.md`. */
  file: string;
  /** Bytes. */
  size: number;
  /** Changes whenever the content does; equal stamps mean that the file need not be read again. */
  stamp: string;
};

export type FoundFiles = { files: CorpusFile[]; defects: Defect[] };

/** All articles of a folder and its subfolders, sorted by name; hidden files and README.md are not articles. Throws a ConfigError if the folder cannot be read. */
export async function findFiles(dir: string): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], defects: [] };
  try {
    const root = await realpath(dir);
    await walk({ root, path: root, file: basename(resolve(dir)) }, found);
  } catch (error) {
    throw unreadableFolder(dir, error);
  }
  found.files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return found;
}

/** Where a corpus folder really is. Throws a ConfigError if it cannot be read. */
export async function locateFolder(dir: string): Promise<string> {
  try {
    return await realpath(dir);
  } catch (error) {
    throw unreadableFolder(dir, error);
  }
}

function unreadableFolder(dir: string, cause: unknown): ConfigError {
  const message = `CORPUS_DIR: "${dir}" is not a folder that can be read (${codeOf(cause)}), name the folder with the articles`;
  return new ConfigError(message, { cause });
}

type Place = { root: string; path: string; file: string };

async function walk(folder: Place, found: FoundFiles): Promise<void> {
  const entries = await readdir(folder.path, { withFileTypes: true });
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const place = {
      ...folder,
      path: join(folder.path, entry.name),
      file: `${folder.file}/${printable(entry.name)}`,
    };
    const isArticle = entry.name.endsWith(".md") && entry.name !== "README.md";
    try {
      if (entry.isDirectory()) {
        if (isArticle)
          found.defects.push(defect(place, "this is a folder, rename it so that it does not end in .md"));
        await walk(place, found);
      } else if (entry.isSymbolicLink()) {
        await follow(place, isArticle, found);
      } else if (isArticle) {
        await add(place, found);
      }
    } catch (error) {
      found.defects.push(defect(place, unreadable(error)));
    }
  }
}

/** A link inside the folder is read as a file; linked folders inside it are read at their own place. */
async function follow(place: Place, isArticle: boolean, found: FoundFiles): Promise<void> {
  const target = await realpath(place.path).catch(() => null);
  if (target === null) {
    if (isArticle)
      found.defects.push(defect(place, "this symbolic link leads nowhere, put the article itself here"));
    return;
  }
  const isFolder = (await stat(target)).isDirectory();
  if (!isArticle && !isFolder) return;
  if (target !== place.root && !target.startsWith(place.root + sep)) {
    const message = "this symbolic link leads out of the corpus folder, put the article itself here";
    found.defects.push(defect(place, message));
  } else if (!isFolder) {
    await add({ ...place, path: target }, found);
  }
}

async function add(place: Place, found: FoundFiles): Promise<void> {
  const { path, file } = place;
  const stats = await lstat(path);
  // Reading a pipe or a device would wait forever.
  if (!stats.isFile()) {
    found.defects.push(defect(place, "this is not an ordinary file, put the article itself here"));
    return;
  }
  const { size, mtimeMs, ctimeMs, ino } = stats;
  found.files.push({ path, file, size, stamp: [size, mtimeMs, ctimeMs, ino].join(":") });
}

/** Why the operating system refused a file, and what to do about it. */
export function unreadable(error: unknown): string {
  return `this cannot be read (${codeOf(error)}), allow the bot's user to read it`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function defect({ file }: Place, message: string): Defect {
  return { file, line: 1, column: 1, message };
}

/** A name that cannot break the line it is reported in. */
function printable(name: string): string {
  return name.normalize("NFC").replace(/\p{Cc}/gu, "?");
}
