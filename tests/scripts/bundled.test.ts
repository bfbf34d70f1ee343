/** That what `npm run graph` runs, a bundle and its reading thread, is the TypeScript of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeVault } from '../../scripts/bench/vault.ts';
import { folderWith, run, runAsNpm, temporaryFolder } from './command.ts';

it('a bundle gives the bytes and words of the TypeScript', { timeout: 120_000 }, async () => {
  const notes = makeVault(310).map(({ id, text }) => [`notes/${id}`, text] as const);
  const folder = folderWith(Object.fromEntries(notes));
  const parameters = ['notes', '--out', 'out'];
  const written = (): string[] =>
    ['graph.json', 'sources.json'].map((name) => readFileSync(join(folder, 'out', name), 'utf8'));
  const plain = await run('graph', parameters, folder, { RAYOGRAPH_CACHE: temporaryFolder() });
  const expected = written();
  expect(plain.code).toBe(0);
  expect(await runAsNpm('graph', parameters, folder, { RAYOGRAPH_CACHE: temporaryFolder() })).toEqual(plain);
  expect(written()).toEqual(expected);
});
