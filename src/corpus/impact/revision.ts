import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { ConfigError } from "../../config.ts";

const run = promisify(execFile);

/** Calls `use` with a copy of the folder as it was at a git revision; the copy is empty if it was not there yet. */
export async function atRevision<T>(
  dir: string,
  revision: string,
  use: (copy: string) => Promise<T>,
): Promise<T> {
  const commit = await commitOf(dir, revision);
  const parent = await mkdtemp(join(tmpdir(), "fundstelle-impact-"));
  try {
    const copy = join(parent, basename(resolve(dir)));
    await mkdir(copy);
    await unpack(dir, commit, copy, join(parent, "revision.tar"));
    return await use(copy);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

async function commitOf(dir: string, revision: string): Promise<string> {
  try {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return (await run("git", args, { cwd: dir })).stdout.trim();
  } catch (error) {
    const problem = (await isInGit(dir))
      ? `"${revision}" is no git revision here, expected one like HEAD, main or origin/main`
      : `${dir} is in no git repository, expected a folder with at least one commit to compare with`;
    throw new ConfigError(problem, { cause: error });
  }
}

function isInGit(dir: string): Promise<boolean> {
  return run("git", ["rev-parse", "--git-dir"], { cwd: dir }).then(
    () => true,
    () => false,
  );
}

async function unpack(dir: string, commit: string, copy: string, archive: string): Promise<void> {
  const { stdout } = await run("git", ["rev-parse", "--show-toplevel", "--show-prefix"], { cwd: dir });
  const [top = dir, folder = ""] = stdout.split("\n");
  const tree = `${commit}:${folder}`;
  const exists = await run("git", ["cat-file", "-e", tree], { cwd: top }).then(
    () => true,
    () => false,
  );
  if (!exists) return;
  await run("git", ["archive", "--format=tar", `--output=${archive}`, tree], { cwd: top });
  await run("tar", ["-xf", archive, "-C", copy]);
}
