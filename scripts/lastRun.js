/**
 * What `npm run graph` said the last time, for the time when nothing has changed since. What had a say is told by the
 * stamps of its files and folders alone, so that none is read. Plain JavaScript, because it runs before anything that
 * understands TypeScript is loaded: that takes longer than looking at thousands of files.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areStill } from './stamps.js';

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the graphs that are kept. */
export const CACHE = process.env['RAYOGRAPH_CACHE'] ?? join(PROJECT, 'node_modules/.cache/rayograph');

/**
 * @typedef {object} Said
 * @property {string} out
 * @property {string} err
 */
/** @typedef {import('./stamps.js').Stamps} Stamps */

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
      if (!areStill(stamps)) continue;
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
