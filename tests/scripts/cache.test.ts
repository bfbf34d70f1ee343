/** That a graph that is kept is the graph that would be built. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeVault } from '../../scripts/bench/vault.ts';
import { type Run, folderWith, run, temporaryFolder } from './command.ts';

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
