/** Reads a file whole, though others may write to it meanwhile. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { MOST_NOTE_BYTES, tooLarge } from '../src/schema/noteFile.ts';
import { NO_FILE } from './findNotes.ts';

interface Refusal {
  readonly refusal: string;
}

/** A file that is written to without a pause is taken as it was the last time. */
const MOST_READS = 5;

/**
 * Reads the file of a note, again where it changes meanwhile. What is too large, or no file, is not read.
 * Throws what the system says where it is not there or may not be read.
 * @returns its bytes, with a warning where they may not be all; or why it was not read
 */
export function readWhole(path: Buffer): { readonly bytes: Buffer; readonly warning?: string } | Refusal {
  for (let reads = 1; ; reads += 1) {
    const read = readOnce(path);
    if ('refusal' in read) return read;
    const { bytes, hasChanged } = read;
    if (!hasChanged) return { bytes };
    if (reads === MOST_READS)
      return {
        bytes,
        warning: 'it was written to again and again while it was read; what came last may be missing',
      };
  }
}

function readOnce(path: Buffer): { readonly bytes: Buffer; readonly hasChanged: boolean } | Refusal {
  // Opening a pipe would wait for somebody who writes to it.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = fstatSync(file);
    if (!before.isFile()) return { refusal: NO_FILE };
    if (before.size > MOST_NOTE_BYTES) return { refusal: tooLarge(before.size) };
    const bytes = readFileSync(file);
    const after = fstatSync(file);
    return { bytes, hasChanged: after.size !== before.size || after.mtimeMs !== before.mtimeMs };
  } finally {
    closeSync(file);
  }
}
