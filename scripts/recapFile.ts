/** Where the recap of some notes lies, and how it is read and written. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { CliError } from './cliError.ts';
import { decodeNote } from '../src/pipeline/parse/decodeNote.ts';
import { SAMPLE_NOTES } from './readInputs.ts';
import { RECAP_ENDING } from '../src/schema/noteFile.ts';

/**
 * Says where the recap lies: in `out` where that is given; for the sample beside its graph; for other notes beside
 * the first file or folder that was given, as `NAME.recap.md`. Throws a `CliError` for a folder of notes, since
 * the recap would be read as one of them.
 */
export function recapPathOf(paths: readonly string[], out: string | undefined): string {
  const [first] = paths;
  if (out !== undefined) {
    const inside = paths
      .map((path) => resolve(path))
      .find((path) => `${resolve(out)}${sep}`.startsWith(path + sep));
    if (inside !== undefined)
      throw new CliError(
        `${out}: a recap there would be read as one of the notes; choose another folder with --out`,
      );
    return join(out, 'recap.md');
  }
  if (first === undefined) return join(dirname(SAMPLE_NOTES), 'recap.md');
  const path = resolve(first);
  return join(dirname(path), `${basename(path, extname(path))}${RECAP_ENDING}`);
}

/** More is no recap. */
export const MOST_RECAP_BYTES = 16 * 2 ** 20;

/** Reads a recap; undefined where there is none. Throws a `CliError` where there is one that cannot be read as text. */
export async function readRecapFile(path: string): Promise<string | undefined> {
  const refuse = (reason: string): CliError =>
    new CliError(`${path}: the recap ${reason}; it was left as it was`, 1);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    if (found.code === 'ENOENT') return undefined;
    throw refuse(`cannot be read (${found.code ?? found.message})`);
  }
  if (!found.isFile()) throw refuse('is no file');
  if (found.size > MOST_RECAP_BYTES) throw refuse('is too large to be one');
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw refuse(`cannot be read (${error.code ?? error.message})`);
  });
  if (/^(?:ff fe|fe ff)$/u.test(Array.from(bytes.subarray(0, 2), (byte) => byte.toString(16)).join(' ')))
    throw refuse('is UTF-16; save it as UTF-8');
  const decoded = decodeNote(bytes);
  if ('refusal' in decoded) throw refuse(`cannot be read: ${decoded.refusal}`);
  if (decoded.warning !== undefined) throw refuse(`cannot be read whole: ${decoded.warning}`);
  // A byte order mark is kept, like everything that is in the file.
  return (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '') + decoded.text;
}

/** Writes a recap beside its old version and renames it, so that whatever stops the run leaves a whole file. */
export async function writeRecapFile(path: string, markdown: string): Promise<void> {
  await writeFileAtomic(path, markdown).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(
      `${path}: the recap could not be written there (${error.code ?? error.message}); what was there before is still there`,
      1,
    );
  });
}
