/**
 * Graphs that were built before, in `node_modules/.cache/rayograph` or the folder that `RAYOGRAPH_CACHE` names: one
 * folder each, called after all that went into it.
 * The folder may be deleted at any time; what is damaged or cannot be written costs only a build.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { GraphFile } from '../src/schema/graphFile.ts';
import type { SourcesFile } from '../src/schema/sourcesFile.ts';
import { type JsonFile, sha256Of, writeParts } from './jsonFile.ts';
import { CACHE, PROJECT } from './lastRun.js';
import type { InputFiles } from './inputFiles.ts';
import type { MadeGraph } from './makeGraph.ts';

/** So many graphs are kept, those that were used last. */
const MOST_KEPT = 6;
/** All that has a say in what is built. */
const CODE = ['src/{schema,pipeline,layout}/**/*.ts', 'scripts/*.{ts,js}', 'package-lock.json'];

type Rest = Pick<MadeGraph, 'notes' | 'diagnostics' | 'corrections' | 'outcomes' | 'summary'>;

interface Record extends Rest {
  /** SHA-256 of the two files. */
  readonly sums: readonly [graph: string, sources: string];
}

/** Works out what the graph of these files is kept under: a hash of them, and of the code that builds it. */
export async function keyOf({ knowledge, notes, corrections }: InputFiles): Promise<string> {
  const hash = createHash('sha256');
  const add = (...parts: readonly string[]): void => {
    for (const part of parts) hash.update(`${part.length}:`).update(part);
  };
  add(await codeVersion(), JSON.stringify([notes.diagnostics, corrections]));
  for (const { path, text } of [knowledge.ontology, ...knowledge.gazetteer]) add(path, text);
  for (const { id, sha256: sum } of notes.notes) add(id, sum);
  return hash.digest('hex');
}

/** Lists the paths of all code that has a say in what is built. */
export const codePaths = async (): Promise<string[]> =>
  (await glob([...CODE], { cwd: PROJECT })).sort().map((name) => join(PROJECT, name));

async function codeVersion(): Promise<string> {
  const paths = await codePaths();
  const hash = createHash('sha256').update(process.version);
  for (const text of await Promise.all(paths.map((path) => readFile(path)))) hash.update(text);
  return hash.update(paths.join()).digest('hex');
}

/**
 * Reads a graph that is kept; undefined where there is none, or not the whole of it.
 * @param isHeld whether the files are read now, for who may ask for them when they are no longer kept
 */
export async function keptGraph(key: string, isHeld: boolean): Promise<MadeGraph | undefined> {
  const folder = join(CACHE, key);
  try {
    const { sums, ...rest } = JSON.parse(await readFile(join(folder, 'record.json'), 'utf8')) as Record;
    const kept = keptIn(folder, sums);
    for (const { path, sha256 } of Object.values(kept))
      if ((await sha256Of(path)) !== sha256) return undefined;
    const now = new Date();
    await utimes(folder, now, now).catch(() => {});
    return opened({ graph: fileAt(kept.graph, isHeld), sources: fileAt(kept.sources, isHeld) }, rest);
  } catch {
    return undefined;
  }
}

const keptIn = (folder: string, [ofGraph, ofSources]: Record['sums']) => ({
  graph: { path: join(folder, 'graph.json'), sha256: ofGraph },
  sources: { path: join(folder, 'sources.json'), sha256: ofSources },
});

function fileAt(kept: NonNullable<JsonFile['kept']>, isHeld: boolean): JsonFile {
  const held = isHeld ? readFileSync(kept.path) : undefined;
  const text = (): string => (held ?? readFileSync(kept.path)).toString('utf8');
  return { text, parts: () => [text()], kept };
}

/** A graph whose files are read and understood only when somebody asks for what they hold. */
function opened(files: MadeGraph['files'], rest: Rest): MadeGraph {
  const graph = once(() => JSON.parse(files.graph.text()) as GraphFile);
  const sources = once(() => JSON.parse(files.sources.text()) as SourcesFile);
  return {
    ...rest,
    files,
    get graph() {
      return graph();
    },
    get sources() {
      return sources();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * Keeps a graph, whole or not at all, and lets go of those that were used longest ago.
 * @returns the graph, with where its files lie where they could be written
 */
export async function keepGraph(key: string, made: MadeGraph): Promise<MadeGraph> {
  const { files, notes, diagnostics, corrections, outcomes, summary } = made;
  let fresh: string | undefined;
  try {
    await mkdir(CACHE, { recursive: true });
    fresh = await mkdtemp(join(CACHE, 'new-'));
    const sums = [
      await writeParts(join(fresh, 'graph.json'), files.graph.parts()),
      await writeParts(join(fresh, 'sources.json'), files.sources.parts()),
    ] as const;
    const record: Record = { sums, notes, diagnostics, corrections, outcomes, summary };
    await writeFile(join(fresh, 'record.json'), JSON.stringify(record));
    const folder = join(CACHE, key);
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
    await letGo();
    const kept = keptIn(folder, sums);
    return {
      ...made,
      files: {
        graph: { ...files.graph, kept: kept.graph },
        sources: { ...files.sources, kept: kept.sources },
      },
    };
  } catch {
    if (fresh !== undefined) await rm(fresh, { recursive: true, force: true }).catch(() => {});
    return made;
  }
}

async function letGo(): Promise<void> {
  const folders = await Promise.all(
    (await readdir(CACHE)).map(async (name) => {
      const path = join(CACHE, name);
      return {
        path,
        used: await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      };
    }),
  );
  const old = folders.sort((a, b) => b.used - a.used).slice(MOST_KEPT);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}
