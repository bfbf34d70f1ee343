/** Stamps tell that files have not changed, without reading them. */
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { areStill, settledStampsOf, stampsOf } from '../../scripts/stamps.js';
import { temporaryFolder } from './command.ts';

function someFiles(): { readonly folder: string; readonly note: string; readonly missing: string } {
  const folder = temporaryFolder();
  const note = join(folder, 'note.md');
  writeFileSync(note, '# Ovens\n');
  return { folder, note, missing: join(folder, 'missing.md') };
}

it('files and folders are still the same while nobody changes them', () => {
  const { folder, note, missing } = someFiles();
  expect(areStill(stampsOf([folder, note, missing]) ?? {})).toBe(true);
});

it.each<[string, (files: ReturnType<typeof someFiles>) => void]>([
  ['another text of the same length', ({ note }) => writeFileSync(note, '# Kilns\n')],
  ['a text whose time was set back', ({ note }) => (writeFileSync(note, '# X\n'), utimesSync(note, 1, 1))],
  ['a file that is gone', ({ note }) => rmSync(note)],
  ['a file that was not there', ({ missing }) => writeFileSync(missing, '')],
  ['another file in the folder', ({ folder }) => mkdirSync(join(folder, 'more'))],
])('%s is a change', async (_, change) => {
  const files = someFiles();
  const stamps = stampsOf([files.folder, files.note, files.missing]) ?? {};
  // Two changes at once have one time.
  await new Promise((settle) => setTimeout(settle, 20));
  change(files);
  expect(areStill(stamps)).toBe(false);
});

it('should not be kept of a file that has only just been changed: it may change again at the same time', () => {
  const { note } = someFiles();
  expect(settledStampsOf([note], Date.now())).toBeUndefined();
  expect(settledStampsOf([note], Date.now() + 1000)).toBeDefined();
});
