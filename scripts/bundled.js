/**
 * Bundles a command before it runs: tsx wraps every closure to keep its name, which costs time and memory where
 * thousands of notes are read, and every thread would have to load it. Plain JavaScript, because nothing that
 * understands TypeScript is loaded yet.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROJECT } from './lastRun.js';
import { areStill, settledStampsOf } from './stamps.js';

const pathOf = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
/** In the project, because from there its packages are found. */
const BUNDLES = pathOf('../node_modules/.cache/rayograph-code');
/** So many bundles are kept, the newest: a command that has just begun may still load a part of an older one. */
const MOST_KEPT = 8;

/**
 * Bundles a script with the thread that reads notes; what is imported late stays a file of its own. Where no file of
 * the last bundle has changed it is taken again. Throws where it cannot be written.
 * @param {string} script its path in this folder
 * @returns the address of the bundle
 */
export function bundled(script) {
  const record = join(BUNDLES, `${script.replaceAll('/', '-')}.json`);
  const path = lastBundle(record) ?? bundle(script, record);
  return pathToFileURL(path).href;
}

/** @param {string} record where it is kept which bundle was the last, and what it was made of */
function lastBundle(record) {
  try {
    /** @type {{ readonly project: string, readonly path: string, readonly stamps: import('./stamps.js').Stamps }} */
    const { project, path, stamps } = JSON.parse(readFileSync(record, 'utf8'));
    // In a copy of the project it would still be the bundle of the other one.
    return project === PROJECT && areStill(stamps) && existsSync(path) ? path : undefined;
  } catch {
    // There was none, or what is left of the record is damaged.
    return undefined;
  }
}

/**
 * @param {string} script
 * @param {string} record
 */
function bundle(script, record) {
  const begun = Date.now();
  const require = createRequire(import.meta.url);
  // Loaded late, since most of the time nothing has to be bundled.
  /** @type {typeof import('esbuild')} */
  const { buildSync } = require('esbuild');
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: PROJECT,
    entryPoints: [script, 'readingThread.ts'].map(pathOf),
    outdir: join(BUNDLES, 'bundle'),
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    sourcemap: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // It finds the folder of what is kept by where it lies itself.
    external: [pathOf('lastRun.js')],
  });
  const hash = createHash('sha256');
  for (const file of outputFiles) hash.update(file.hash);
  const folder = join(BUNDLES, hash.digest('hex'));
  if (!names().includes(basename(folder))) keep(folder, outputFiles);
  const path = join(folder, basename(script).replace(/ts$/u, 'js'));
  const inputs = Object.keys(metafile.inputs).map((input) => join(PROJECT, input));
  const makers = [
    fileURLToPath(import.meta.url),
    require.resolve('esbuild/package.json'),
    ...['package.json', 'tsconfig.json'].map((name) => join(PROJECT, name)),
  ];
  keepRecord(record, path, settledStampsOf([...inputs, ...makers], begun));
  return path;
}

/**
 * @param {string} record
 * @param {string} path
 * @param {import('./stamps.js').Stamps | undefined} stamps undefined where a file may change without another stamp
 */
function keepRecord(record, path, stamps) {
  if (stamps === undefined) return;
  try {
    writeFileSync(record, JSON.stringify({ project: PROJECT, path, stamps }));
  } catch {
    // Then the next run bundles anew.
  }
}

/**
 * Writes a bundle, whole or not at all, and lets go of the oldest.
 * @param {string} folder
 * @param {readonly import('esbuild').OutputFile[]} files
 */
function keep(folder, files) {
  mkdirSync(BUNDLES, { recursive: true });
  const fresh = mkdtempSync(join(BUNDLES, 'new-'));
  for (const { path, contents } of files) writeFileSync(join(fresh, basename(path)), contents);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    // Another command may have been first.
    if (!names().includes(basename(folder))) throw error;
  }
  const byAge = names()
    .map((name) => join(BUNDLES, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of byAge.slice(MOST_KEPT)) rmSync(old, { recursive: true, force: true });
}

function names() {
  try {
    return readdirSync(BUNDLES).filter((name) => !name.endsWith('.json'));
  } catch {
    return [];
  }
}
