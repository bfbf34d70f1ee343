/**
 * Graphs that were built before, in `node_modules/.cache/rayograph` or the folder that `RAYOGRAPH_CACHE` names: one
 * folder each, called after all that went into it.
 * The folder may be deleted at any time; what is damaged or cannot be written costs only a build.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import type { GraphFile } from '../src/schema/graphFile.ts';
import type { SourcesFile } from '../src/schema/sourcesFile.ts';
import type { InputFiles } from './inputFiles.ts';
import type { MadeGraph } from './makeGraph.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = process.env['RAYOGRAPH_CACHE'] ?? join(PROJECT, 'node_modules', '.cache', 'rayograph');
/** So many graphs are kept, those that were used last. */
const MOST_KEPT = 6;
/** All that has a say in what is built. */
const CODE = ['src/{schema,pipeline,layout}/**/*.ts', 'scripts/*.ts', 'package-lock.json'];

type Rest = Pick<MadeGraph, 'notes' | 'diagnostics' | 'corrections' | 'outcomes' | 'summary'>;

interface Record extends Rest {
  /** SHA-256 of the two files. */
  readonly sums: readonly [graph: string, sources: string];
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

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

async function codeVersion(): Promise<string> {
  const names = (await glob([...CODE], { cwd: PROJECT })).sort();
  const hash = createHash('sha256').update(process.version);
  for (const text of await Promise.all(names.map((name) => readFile(join(PROJECT, name))))) hash.update(text);
  return hash.update(names.join()).digest('hex');
}

/** Reads a graph that is kept; undefined where there is none, or not the whole of it. */
export async function keptGraph(key: string): Promise<MadeGraph | undefined> {
  const folder = join(FOLDER, key);
  try {
    const [graph, sources, record] = await Promise.all(
      ['graph.json', 'sources.json', 'record.json'].map((name) => readFile(join(folder, name))),
    );
    if (graph === undefined || sources === undefined || record === undefined) return undefined;
    const { sums, ...rest } = JSON.parse(record.toString('utf8')) as Record;
    if (sha256(graph) !== sums[0] || sha256(sources) !== sums[1]) return undefined;
    const now = new Date();
    await utimes(folder, now, now).catch(() => {});
    return opened(graph, sources, rest);
  } catch {
    return undefined;
  }
}

/** A graph whose files are understood only when somebody asks for what they hold. */
function opened(graph: Buffer, sources: Buffer, rest: Rest): MadeGraph {
  const graphText = once(() => graph.toString('utf8'));
  const sourcesText = once(() => sources.toString('utf8'));
  const graphFile = once(() => JSON.parse(graphText()) as GraphFile);
  const sourcesFile = once(() => JSON.parse(sourcesText()) as SourcesFile);
  return {
    ...rest,
    get graph() {
      return graphFile();
    },
    get sources() {
      return sourcesFile();
    },
    get graphJson() {
      return graphText();
    },
    get sourcesJson() {
      return sourcesText();
    },
  };
}

function once<T extends object | string>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Keeps a graph, whole or not at all, and lets go of those that were used longest ago. */
export async function keepGraph(key: string, made: MadeGraph): Promise<void> {
  const { graphJson, sourcesJson, notes, diagnostics, corrections, outcomes, summary } = made;
  const record: Record = {
    sums: [sha256(graphJson), sha256(sourcesJson)],
    notes,
    diagnostics,
    corrections,
    outcomes,
    summary,
  };
  let fresh: string | undefined;
  try {
    await mkdir(FOLDER, { recursive: true });
    fresh = await mkdtemp(join(FOLDER, 'new-'));
    await writeFile(join(fresh, 'graph.json'), graphJson);
    await writeFile(join(fresh, 'sources.json'), sourcesJson);
    await writeFile(join(fresh, 'record.json'), JSON.stringify(record));
    await rm(join(FOLDER, key), { recursive: true, force: true });
    await rename(fresh, join(FOLDER, key));
    await letGo();
  } catch {
    if (fresh !== undefined) await rm(fresh, { recursive: true, force: true }).catch(() => {});
  }
}

async function letGo(): Promise<void> {
  const folders = await Promise.all(
    (await readdir(FOLDER)).map(async (name) => {
      const path = join(FOLDER, name);
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
