/**
 * Stamps of files and folders: they tell that nothing has changed without reading any. Plain JavaScript, because it runs
 * before anything that understands TypeScript is loaded: that takes longer than looking at thousands of files.
 */
import { statSync } from 'node:fs';

/** A file that was changed so few milliseconds ago may change again without another stamp. */
const CLOCK = 100;

/** @typedef {readonly number[]} Stamp Empty where nothing is there, or nothing that may be looked at. */
/** @typedef {Record<string, Stamp>} Stamps By the bytes of the paths (a name need not be UTF-8), each written as Latin-1. */

/**
 * Takes the stamps of files and folders.
 * @param {readonly (Buffer | string)[]} paths
 * @param {number} latest undefined is returned where one was changed after this time, in ms since 1970
 * @returns {Stamps | undefined}
 */
function stampsUpTo(paths, latest) {
  /** @type {Stamps} */
  const stamps = {};
  for (const path of paths) {
    const bytes = Buffer.from(path);
    const stamp = stampOf(bytes);
    if ((stamp[0] ?? 0) > latest) return undefined;
    stamps[bytes.toString('latin1')] = stamp;
  }
  return stamps;
}

/**
 * Takes the stamps of what was written.
 * @param {readonly string[]} paths
 */
export const stampsOf = (paths) => stampsUpTo(paths, Infinity);

/**
 * Takes the stamps of files before they are read. Undefined where one has changed since they were listed, or so shortly
 * before that it may change without another stamp.
 * @param {readonly (Buffer | string)[]} paths
 * @param {number} listed when listing them began, in ms since 1970
 */
export const settledStampsOf = (paths, listed) => stampsUpTo(paths, listed - CLOCK);

/**
 * Whether all files and folders are as they were when their stamps were taken.
 * @param {Stamps} stamps
 */
export const areStill = (stamps) =>
  Object.entries(stamps).every(([path, before]) => {
    const now = stampOf(Buffer.from(path, 'latin1'));
    return now.length === before.length && now.every((number, at) => number === before[at]);
  });

/**
 * Says what a path leads to, and when that was changed last: a time that cannot be set back. Numbers, since writing
 * them out takes longer than asking for them.
 * @param {Buffer} path
 * @returns {Stamp}
 */
function stampOf(path) {
  try {
    const { ino, size, mtimeMs, ctimeMs } = statSync(path);
    return [ctimeMs, mtimeMs, size, ino];
  } catch {
    return [];
  }
}
