/**
 * Bundles a command before it runs: tsx wraps every closure to keep its name, which costs time and memory where
 * thousands of notes are read, and every thread would have to load it. Plain JavaScript, because nothing that
 * understands TypeScript is loaded yet.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const pathOf = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
/** In the project, because from there its packages are found. */
const BUNDLES = pathOf('../node_modules/.cache/rayograph-code');
/** So many bundles are kept, the newest: a command that has just begun may still load a part of an older one. */
const MOST_KEPT = 4;

/**
 * Bundles a script with the thread that reads notes; what is imported late stays a file of its own. Throws where it
 * cannot be written.
 * @param {string} script its path in this folder
 * @returns the address of the bundle
 */
export function bundled(script) {
  const { outputFiles } = buildSync({
    entryPoints: [script, 'readingThread.ts'].map(pathOf),
    outdir: join(BUNDLES, 'bundle'),
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    sourcemap: true,
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
  return pathToFileURL(join(folder, basename(script).replace(/ts$/u, 'js'))).href;
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
    return readdirSync(BUNDLES);
  } catch {
    return [];
  }
}
