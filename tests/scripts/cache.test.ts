/** That a graph that is kept is the graph that would be built. */
import { readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeVault } from '../../scripts/bench/vault.ts';
import { type Run, folderWith, run, runAsNpm, temporaryFolder } from './command.ts';

const LIMIT = 120_000;

describe('a graph that is kept', () => {
  const notes = makeVault(260).map(({ id, text }) => [`notes/${id}`, text] as const);
  const folder = folderWith({ ...Object.fromEntries(notes), 'notes/bad.md': new Uint8Array([0, 1, 0, 2]) });
  const cache = temporaryFolder();
  const graph = async (...flags: readonly string[]): Promise<Run & { readonly files: string }> => {
    const ran = await run('graph', ['notes', '--out', 'out', ...flags], folder, { RAYOGRAPH_CACHE: cache });
    const files = ['graph.json', 'sources.json'].map((name) =>
      readFileSync(join(folder, 'out', name), 'utf8'),
    );
    return { ...ran, files: files.join('\0') };
  };

  it(
    'gives the same bytes, words and warnings as one that is built, also where it was damaged',
    async () => {
      const built = await graph('--no-cache');
      expect(readdirSync(cache)).toEqual([]);
      expect(built.code).toBe(0);
      expect(built.stderr).toContain('bad.md: left out');
      expect(await graph()).toEqual(built);
      const [key = '', ...others] = readdirSync(cache);
      expect(others).toEqual([]);
      writeFileSync(join(folder, 'out', 'graph.json'), '');
      expect(await graph()).toEqual(built);
      writeFileSync(join(cache, key, 'graph.json'), '{}');
      expect(await graph()).toEqual(built);
    },
    LIMIT,
  );

  it(
    'should not be taken for that of other notes or other names',
    async () => {
      const before = await graph();
      writeFileSync(join(folder, 'notes', 'new.md'), '# Glazing\n\nwith Kilnly Pro\n');
      const withNew = await graph();
      expect(withNew.files).not.toBe(before.files);
      expect(withNew.files).toContain('new.md');
      writeFileSync(
        join(folder, 'graph', 'gazetteer', 'names.yaml'),
        '- { label: Kilnly Pro, kind: component }\n',
      );
      expect((await graph()).files).not.toBe(withNew.files);
    },
    LIMIT,
  );
});

describe('npm run graph with nothing changed', () => {
  const notes = makeVault(260).map(({ id, text }) => [`notes/${id}`, text] as const);
  const folder = folderWith(Object.fromEntries(notes));
  const cache = temporaryFolder();
  const [note = '', text = ''] = notes[0] ?? [];
  const output = join(folder, 'out', 'graph.json');
  const graph = () => runAsNpm('graph', ['notes', '--out', 'out'], folder, { RAYOGRAPH_CACHE: cache });
  /** The files in which what was said is kept. */
  const kept = (): string[] =>
    readdirSync(cache).flatMap((key) =>
      readdirSync(join(cache, key)).flatMap((name) =>
        name.startsWith('run-') ? [join(cache, key, name)] : [],
      ),
    );
  const READ_FROM = 'said without a look at the notes';
  const isAnswered = async (): Promise<boolean> => (await graph()).stdout.includes(READ_FROM);
  const markKept = (): void => {
    for (const file of kept())
      writeFileSync(file, readFileSync(file, 'utf8').replace('written to', READ_FROM));
  };

  it(
    'says what it said, leaves the files as they are, and reads no note',
    async () => {
      const built = await graph();
      expect(built.code).toBe(0);
      const before = statSync(output);
      expect(await graph()).toEqual(built);
      expect(statSync(output)).toMatchObject({ mtimeMs: before.mtimeMs, ino: before.ino });
      markKept();
      expect(await isAnswered()).toBe(true);
    },
    LIMIT,
  );

  it(
    'should look at the notes where one was changed, though neither its length nor its date was',
    async () => {
      const { atime, mtime } = statSync(join(folder, note));
      writeFileSync(join(folder, note), text.replace('title: ', 'title- '));
      utimesSync(join(folder, note), atime, mtime);
      expect(await isAnswered()).toBe(false);
    },
    LIMIT,
  );

  it(
    'should look at them where the graph was damaged, what is kept was, a note came or a correction did',
    async () => {
      const changes: readonly (() => void)[] = [
        () => writeFileSync(output, '{}'),
        () => kept().forEach((file) => writeFileSync(file, '{')),
        () => writeFileSync(join(folder, 'notes', 'new.md'), '# Glazing\n\nwith Kilnly Pro\n'),
        () => writeFileSync(join(folder, 'notes', 'rayograph.corrections.yaml'), '- hide: Glazing\n'),
      ];
      for (const change of changes) {
        await graph();
        markKept();
        expect(await isAnswered()).toBe(true);
        change();
        expect(await isAnswered()).toBe(false);
      }
      expect(readFileSync(output, 'utf8')).toContain('"schema":"rayograph/1"');
    },
    LIMIT,
  );
});
