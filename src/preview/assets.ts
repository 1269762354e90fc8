import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A file of the page, ready to be served. */
export type Asset = { type: string; body: string };

const PAGE = new URL("page/", import.meta.url);

/**
 * The page's files by path. Its TypeScript is bundled here, once at start, in memory: the page is written in the language and
 * checked by the compiler of everything else, shares types and functions with the server, and nobody has to build it.
 * esbuild is what tsx runs this program with, so it is there wherever the program starts.
 */
export async function loadAssets(): Promise<Map<string, Asset>> {
  const [html, icon, script, style] = await Promise.all([
    readFile(new URL("index.html", PAGE), "utf8"),
    readFile(new URL("icon.svg", PAGE), "utf8"),
    bundle("main.ts"),
    bundle("style/page.css"),
  ]);
  return new Map([
    ["/", { type: "text/html; charset=utf-8", body: html }],
    ["/icon.svg", { type: "image/svg+xml", body: icon }],
    ["/page.js", { type: "text/javascript; charset=utf-8", body: script }],
    ["/page.css", { type: "text/css; charset=utf-8", body: style }],
  ]);
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, PAGE))],
    // The style names the icon by its address in the page.
    external: ["icon.svg"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}
