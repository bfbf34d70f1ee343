/** Group F of the battery: a file system that is odd, full or pulled away. The old files or the new ones, never a part. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folderWith, run, temporaryFolder } from '../scripts/command.ts';

const NOTE = '# Glazing by Jane Doe, Acme\n\n- kiln core\n';
const read = (folder: string): string => readFileSync(join(folder, 'out/graph.json'), 'utf8');
const build = (folder: string) => run('graph', ['notes', '--out', 'out'], folder);

describe.skipIf(process.platform === 'win32')('F. file system', () => {
  it('69–72: loops, links out of the folder, links to nothing and pipes are passed by, with a word for each that might be a note', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE, 'outside/b.md': '# Secret\n' });
    const at = (name: string): string => join(folder, 'notes', name);
    symlinkSync('.', at('loop'));
    symlinkSync(join(folder, 'outside'), at('out'));
    symlinkSync(join(folder, 'gone.md'), at('gone.md'));
    symlinkSync('/dev/zero', at('device.md'));
    symlinkSync('a.md', at('again.md'));
    symlinkSync(join(folder, 'gone'), at('gone'));
    execFileSync('mkfifo', [at('pipe.md')]);
    const { code, stderr } = await build(folder);
    expect(code).toBe(0);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining('device.md: left out: this link leads out of the folder'),
      expect.stringContaining('gone.md: left out: this link leads nowhere (ENOENT)'),
      expect.stringContaining('out: left out: this link leads out of the folder'),
      expect.stringContaining('pipe.md: left out: it is a pipe, a socket or a device'),
    ]);
    const { attributes } = JSON.parse(read(folder)) as { attributes: { sources: { id: string }[] } };
    expect(attributes.sources.map(({ id }) => id)).toEqual(['a.md']);
  });

  it('76: what is written among the notes is never read back as one', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE });
    const into = ['notes', '--out', 'notes'];
    await run('graph', into, folder);
    const before = readFileSync(join(folder, 'notes/graph.json'), 'utf8');
    expect((await run('graph', into, folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'notes/graph.json'), 'utf8')).toBe(before);
  });

  it('79: a run that is killed at any moment leaves the old file or the new one', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE });
    await build(folder);
    const older = read(folder);
    writeFileSync(join(folder, 'notes/a.md'), `${NOTE}- kubernetes\n`);
    const other = temporaryFolder();
    const began = performance.now();
    await run('graph', ['notes', '--out', other], folder);
    const whole = new Set([older, readFileSync(join(other, 'graph.json'), 'utf8')]);
    // Spread over the time that a run takes on this machine, its end above all.
    const took = performance.now() - began;
    const tsx = resolve('node_modules/tsx/dist/loader.mjs');
    for (let kill = 0; kill < 10; kill += 1) {
      writeFileSync(join(folder, 'out/graph.json'), older);
      const child = spawn(
        process.execPath,
        ['--import', tsx, resolve('scripts/graph.ts'), 'notes', '--out', 'out'],
        { cwd: folder, stdio: 'ignore' },
      );
      const ended = new Promise((settle) => child.once('exit', settle));
      await wait(took * (0.4 + kill * 0.06));
      child.kill('SIGKILL');
      await ended;
      expect(whole.has(read(folder))).toBe(true);
    }
  }, 60_000);

  it('80: of two runs at once both end well, and the file is whole', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE });
    const runs = await Promise.all([build(folder), build(folder)]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(() => JSON.parse(read(folder)) as unknown).not.toThrow();
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['graph.json', 'sources.json']);
  });

  it('82: a target that is a folder is an error that says so', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE });
    mkdirSync(join(folder, 'out/graph.json'), { recursive: true });
    const { code, stderr } = await build(folder);
    expect([code, stderr.includes('could not be written')]).toEqual([1, true]);
  });
});
