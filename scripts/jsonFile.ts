/** The two files of a graph on their way to the disk: in pieces, and only where they say something new. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface JsonFile {
  /** All of it; for who has to have it in one piece. */
  readonly text: () => string;
  /** The same piece by piece. */
  readonly parts: () => Iterable<string>;
  /** Where it lies on the disk already, and the SHA-256 of it. */
  readonly kept?: { readonly path: string; readonly sha256: string };
}

/** So many characters are written at once. */
const AT_ONCE = 2 ** 20;

/** Writes pieces to a new file, and waits until they are on the disk. @returns the SHA-256 of what was written */
export async function writeParts(path: string, parts: Iterable<string>): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'w');
  try {
    let waiting = '';
    const write = async (): Promise<void> => {
      const bytes = Buffer.from(waiting);
      waiting = '';
      hash.update(bytes);
      await file.writeFile(bytes);
    };
    for (const part of parts) {
      waiting += part;
      if (waiting.length >= AT_ONCE) await write();
    }
    await write();
    await file.sync();
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

/** The SHA-256 of a file; undefined where it cannot be read. */
export async function sha256Of(path: string): Promise<string | undefined> {
  try {
    const hash = createHash('sha256');
    for await (const bytes of createReadStream(path, { highWaterMark: AT_ONCE }))
      hash.update(bytes as Buffer);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/**
 * Writes files beside their old versions, and renames them when all are whole, so that whatever stops it leaves the
 * old ones or the new ones. One that says the same already is left alone: seeing that takes far less time.
 */
export async function writeTogether(
  files: readonly { readonly path: string; readonly file: JsonFile }[],
): Promise<void> {
  const writing = files.map(({ path, file }) => ({ path, file, fresh: freshFor(path, process.pid) }));
  try {
    const changed = [];
    for (const one of writing) {
      await sweep(one.path).catch(() => {});
      if (await writeWhereOther(one.path, one.fresh, one.file)) changed.push(one);
    }
    // At once: in between, one of them would be newer than the other.
    await Promise.all(changed.map(({ path, fresh }) => rename(fresh, path)));
  } catch (error) {
    for (const { fresh } of writing) await rm(fresh, { force: true });
    throw error;
  }
}

/** Writes a file under another name. @returns false where its old version says the same, and nothing is left */
async function writeWhereOther(path: string, fresh: string, { parts, kept }: JsonFile): Promise<boolean> {
  if (await isFolder(path)) throw new Error(`${basename(path)} is a folder`);
  const before = await sha256Of(path);
  if (kept !== undefined && kept.sha256 === before) return false;
  if (kept !== undefined) await copyFile(kept.path, fresh);
  const sum = kept?.sha256 ?? (await writeParts(fresh, parts()));
  if (sum === before) await rm(fresh);
  return sum !== before;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Where a process writes the new version of a file. */
const freshFor = (path: string, pid: number): string => `${path}.${String(pid)}.new`;

/** Removes the beginnings of a file that killed processes left beside it, and none that is still being written. */
async function sweep(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    const pid = Number(/\.(\d+)\.new$/u.exec(name)?.[1] ?? process.pid);
    if (name === basename(freshFor(path, pid)) && !isRunning(pid))
      await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // One of somebody else's may not be asked, and runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
