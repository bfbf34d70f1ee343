/** That what `npm run graph` runs, a bundle and its reading thread, is the TypeScript of the project. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { makeVault } from '../../scripts/bench/vault.ts';
import { bundled } from '../../scripts/bundled.js';
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

it.each([
  ['of another folder', { project: '/elsewhere/' }],
  ['made of files that have changed since', { stamps: { [resolve('package.json')]: [1, 1, 1, 1] } }],
  ['that is gone', { path: '/elsewhere/graph.js' }],
])('should not take a bundle again %s', (_, changed) => {
  const address = bundled('graph.ts');
  const record = resolve('node_modules/.cache/rayograph-code/graph.ts.json');
  const last = { project: `${resolve('.')}/`, path: resolve('scripts/run.js'), stamps: {} };
  writeFileSync(record, JSON.stringify({ ...last, ...changed }));
  expect(bundled('graph.ts')).toBe(address);
});
