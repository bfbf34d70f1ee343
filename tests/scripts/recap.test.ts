/** `npm run recap`: where it writes, what it says, and what it never overwrites. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './command.ts';

const NOTES =
  '# Conf\n\n## Firing - Jane Doe, CTO, Acme\n\n- Kiln Core fires 40 % faster than last year\n\n## Glazing - Sam Poe, Globex\n\n- a glaze needs 3 hours\n';

describe('npm run recap', () => {
  it('writes into the folder that is named, and leaves a recap as it is where nothing changed', async () => {
    const folder = folderWith({ 'notes.md': NOTES });
    const first = await run('recap', ['notes.md', '--out', 'out/deep'], folder);
    expect([first.code, first.stderr]).toEqual([0, '']);
    const file = join(folder, 'out', 'deep', 'recap.md');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('> Kiln Core fires 40 % faster than last year\n> — notes.md:5');
    const second = await run('recap', ['notes.md', '--out', 'out/deep'], folder);
    expect(second.stdout).toContain('is as it was');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('writes beside the notes where no folder is named, and is no note there', async () => {
    const folder = folderWith({ 'talks/notes.md': NOTES });
    expect((await run('recap', ['talks'], folder)).code).toBe(0);
    expect(existsSync(join(folder, 'talks.recap.md'))).toBe(true);
    writeFileSync(join(folder, 'talks', 'old.recap.md'), '# Another talk by Li Poe\n');
    const again = await run('recap', ['talks'], folder);
    expect(again.stdout).toContain('is as it was');
    const inside = await run('recap', ['talks', '--out', 'talks'], folder);
    expect([inside.code, inside.stderr]).toEqual([2, expect.stringContaining('read as one of the notes')]);
  });

  it('says what it made, what it left alone and why, and what is stale', async () => {
    const folder = folderWith({ 'notes.md': NOTES });
    await run('recap', ['notes.md'], folder);
    const file = join(folder, 'notes.recap.md');
    const edited = readFileSync(file, 'utf8').replace(
      '> Kiln Core fires',
      'So they said:\n\n> Kiln Core fires',
    );
    writeFileSync(file, `${edited}\n# Mine\n`);
    writeFileSync(join(folder, 'notes.md'), NOTES.replace('40 %', '50 %').replace('3 hours', '4 hours'));
    const { code, stdout, stderr } = await run('recap', ['notes.md'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('made again, with other words: "Glazing');
    expect(stdout).toContain('left alone, since somebody wrote in it: "Firing"');
    expect(stdout).toContain('left alone, since it was not made: "Mine"');
    expect(stderr).toMatch(
      /notes\.recap\.md:\d+:1: stale: notes\.md:5 now reads "Kiln Core fires 50 %.*quotes "Kiln Core fires 40 %/u,
    );
    expect(readFileSync(file, 'utf8')).toContain('> Kiln Core fires 40 %');
  });

  it('leaves a file alone that is no recap that it can read', async () => {
    const bad: readonly (string | Uint8Array)[] = [
      '---\ntitle: [\n---\n# A\n',
      new Uint8Array([0xff, 0xfe, 0x23, 0]),
      new Uint8Array([0x23, 0x20, 0xe9, 0x0a]),
    ];
    for (const content of bad) {
      const folder = folderWith({ 'notes.md': NOTES, 'notes.recap.md': content });
      const { code, stderr } = await run('recap', ['notes.md'], folder);
      expect([code, stderr]).toEqual([1, expect.stringContaining('left as it was')]);
      expect(new Uint8Array(readFileSync(join(folder, 'notes.recap.md')))).toEqual(
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      );
    }
  });

  it('prints nothing without a browser, says so, and leaves an old handout as it was', async () => {
    const folder = folderWith({ 'notes.md': NOTES, 'notes.recap.pdf': 'an old handout' });
    const { code, stderr } = await run('recap', ['--pdf', 'notes.md'], folder, { CHROME_PATH: folder });
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/notes\.recap\.pdf: the handout was not printed: CHROME_PATH=/mu),
    ]);
    expect(readFileSync(join(folder, 'notes.recap.pdf'), 'utf8')).toBe('an old handout');
    expect(readFileSync(join(folder, 'notes.recap.md'), 'utf8')).toContain('> Kiln Core fires');
  });

  it('takes no file for the handout that is no PDF', async () => {
    const folder = folderWith({ 'notes.md': NOTES });
    const { code, stderr } = await run('recap', ['--pdf=notes.md'], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('expected a file that ends in .pdf')]);
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe(NOTES);
    expect(existsSync(join(folder, 'notes.recap.md'))).toBe(false);
  });

  it('says what is misuse, and writes nothing where there are no notes', async () => {
    const folder = folderWith({});
    expect((await run('recap', ['--slides', '3'], folder)).code).toBe(2);
    expect((await run('recap', ['nowhere.md'], folder)).code).toBe(1);
    expect(existsSync(join(folder, 'nowhere.recap.md'))).toBe(false);
  });
});
