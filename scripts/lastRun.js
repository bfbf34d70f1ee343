/**
 * What `npm run graph` said the last time, for the time when nothing has changed since. What had a say is told by the
 * stamps of its files and folders alone, so that none is read. Plain JavaScript, because it runs before anything that
 * understands TypeScript is loaded: that takes longer than looking at thousands of files.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the graphs that are kept. */
export const CACHE = process.env['RAYOGRAPH_CACHE'] ?? join(PROJECT, 'node_modules/.cache/rayograph');

/** A file that was changed so few milliseconds ago may change again without another stamp. */
const CLOCK = 100;

/**
 * @typedef {object} Said
 * @property {string} out
 * @property {string} err
 */
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

const isStill = (/** @type {Buffer} */ path, /** @type {Stamp} */ before) => {
  const now = stampOf(path);
  return now.length === before.length && now.every((number, at) => number === before[at]);
};

/**
 * Keeps what a run said, beside the graph that it made. A run is told by its arguments and its folder.
 * @param {string} folder of that graph
 * @param {readonly string[]} argv
 * @param {Stamps} stamps of all that had a say, and of what was written
 * @param {Said} said
 */
export function keepRun(folder, argv, stamps, said) {
  try {
    writeFileSync(join(folder, nameOf(argv)), JSON.stringify({ stamps, said }));
  } catch {
    // Then the next run looks at the notes.
  }
}

/**
 * Returns what the same run said the last time, where nothing has changed since; undefined else.
 * @param {readonly string[]} argv
 * @returns {Said | undefined}
 */
export function lastRun(argv) {
  const name = nameOf(argv);
  for (const folder of foldersIn(CACHE)) {
    try {
      /** @type {{ readonly stamps: Stamps, readonly said: Said }} */
      const { stamps, said } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const isSame = Object.entries(stamps).every(([path, stamp]) =>
        isStill(Buffer.from(path, 'latin1'), stamp),
      );
      if (!isSame) continue;
      // Those that were used last are kept.
      const now = new Date();
      utimesSync(folder, now, now);
      return said;
    } catch {
      // There was no such run, or what is left of it is damaged.
    }
  }
  return undefined;
}

function foldersIn(/** @type {string} */ folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

const nameOf = (/** @type {readonly string[]} */ argv) =>
  `run-${createHash('sha256')
    .update(JSON.stringify([process.version, process.cwd(), argv]))
    .digest('hex')}.json`;
