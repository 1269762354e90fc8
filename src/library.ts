import { openArchive, type Archive } from "./archive.ts";
import type { Defect } from "./corpus/article.ts";

/** What a reload changed, as article ids. */
export type Change = {
  added: string[];
  changed: string[];
  gone: string[];
  /** Broken now; their last good version still answers. */
  kept: string[];
  defects: Defect[];
};

/** The archive in use. A reload builds a new one aside and swaps it in whole. */
export type Library = {
  /** Ask once per answer, so that an answer never sees half a reload. */
  current(): Archive;
  reload(): Promise<Change>;
  /** Calls `listener` after each swap; returns the function that stops it. */
  onSwap(listener: (change: Change) => void): () => void;
  close(): Promise<void>;
};

/** Opens a corpus folder. (First draft: no watching yet.) */
export async function openLibrary(dir: string): Promise<Library> {
  const archive = await openArchive(dir);
  return {
    current: () => archive,
    reload: async () => ({ added: [], changed: [], gone: [], kept: [], defects: [] }),
    onSwap: () => () => undefined,
    close: async () => undefined,
  };
}
