/** The two files of a graph on their way to the disk: in pieces, and only where they say something new. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open, rename, rm } from 'node:fs/promises';

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
 * Writes a file beside its old version and renames it, so that whatever stops it leaves a whole file. One that
 * says the same already is left alone: seeing that takes far less time.
 */
export async function writeWhereOther(path: string, { parts, kept }: JsonFile): Promise<void> {
  const before = await sha256Of(path);
  if (kept !== undefined && kept.sha256 === before) return;
  const fresh = `${path}.${process.pid}.new`;
  try {
    if (kept !== undefined) await copyFile(kept.path, fresh);
    const sum = kept?.sha256 ?? (await writeParts(fresh, parts()));
    if (sum === before) await rm(fresh);
    else await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
