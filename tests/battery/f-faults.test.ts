/** Group F of the battery, what the system does not allow: no rights, no room, no more open files; and files that change under one's hands. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourcesFile } from '../../src/schema/sourcesFile.ts';
import { folderWith, run } from '../scripts/command.ts';

const NOTE = '# Glazing by Jane Doe, Acme\n\n- kiln core\n';
const OLD = '{"old": true}\n';
const WRITTEN = ['graph.json', 'sources.json'] as const;

const build = (folder: string, under: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) =>
  run('graph', ['notes', '--out', 'out'], folder, environment, under);
const sourcesIn = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'out/sources.json'), 'utf8')) as SourcesFile).sources;
const idsIn = (folder: string): string[] => sourcesIn(folder).map(({ id }) => id);
const withOld = (files: Readonly<Record<string, string>>): string =>
  folderWith({ ...files, 'out/graph.json': OLD, 'out/sources.json': OLD });

function expectOld(folder: string): void {
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(WRITTEN);
  for (const name of WRITTEN) expect(readFileSync(join(folder, 'out', name), 'utf8')).toBe(OLD);
}

const works = ([program = '', ...rest]: readonly string[]): boolean =>
  spawnSync(program, [...rest, 'true']).status === 0;

/** Root may read and write everything: it gives that right up first. Undefined where it cannot. */
const ORDINARY =
  process.getuid?.() === 0 ? orUndefined(['setpriv', '--bounding-set=-dac_override,-dac_read_search']) : [];
/** Mounts that nobody else sees, so that a small disk can be made. */
const OWN_MOUNTS = ['unshare', '--map-root-user', '--mount'];

function orUndefined(under: readonly string[]): readonly string[] | undefined {
  return works(under) ? under : undefined;
}

const isWindows = process.platform === 'win32';

describe.skipIf(isWindows)('F. what the system does not allow', () => {
  it('73: a note and a folder that may not be read are left out with a word', async ({ skip }) => {
    skip(ORDINARY === undefined, 'root may read everything, and setpriv cannot take that away here');
    const folder = folderWith({ 'notes/a.md': NOTE, 'notes/b.md': NOTE, 'notes/shut/c.md': NOTE });
    const paths = ['notes/b.md', 'notes/shut'].map((name) => join(folder, name));
    for (const path of paths) chmodSync(path, 0);
    const { code, stderr } = await build(folder, ORDINARY);
    for (const path of paths) chmodSync(path, 0o700);
    expect(stderr).toContain('b.md: left out: it cannot be read (EACCES)');
    expect(stderr).toContain('shut: left out: the folder cannot be read (EACCES)');
    expect([code, idsIn(folder)]).toEqual([0, ['a.md']]);
  });

  it('77: on a full disk the old files stay, and it is said', async ({ skip }) => {
    const mount = `mount -t tmpfs -o size=64k none out && cp old/* out && "$@"; code=$?; ls out; cat out/*; exit $code`;
    skip(
      !works([...OWN_MOUNTS, 'sh', '-c', 'mount -t tmpfs none /mnt && "$@"', 'sh']),
      'no disk can be mounted here',
    );
    const folder = folderWith({
      'notes/a.md': '# Glazing\n\n- kiln core is hot\n'.repeat(2000),
      'old/graph.json': OLD,
      'old/sources.json': OLD,
    });
    mkdirSync(join(folder, 'out'));
    const { code, stdout, stderr } = await build(folder, [...OWN_MOUNTS, 'sh', '-c', mount, 'sh']);
    expect(stderr).toContain('out: the graph could not be written there (ENOSPC)');
    expect([code, stdout]).toEqual([1, `${WRITTEN.join('\n')}\n${OLD}${OLD}`]);
  });

  it('78: in a folder that may not be written to the old files stay, and it is said', async ({ skip }) => {
    skip(ORDINARY === undefined, 'root may write everything, and setpriv cannot take that away here');
    const folder = withOld({ 'notes/a.md': NOTE });
    chmodSync(join(folder, 'out'), 0o500);
    const { code, stderr } = await build(folder, ORDINARY);
    chmodSync(join(folder, 'out'), 0o700);
    expect([code, stderr]).toEqual([1, expect.stringContaining('could not be written there (EACCES)')]);
    expectOld(folder);
  });

  it('82: a folder where one of the two files belongs keeps the other as it was', async () => {
    const folder = withOld({ 'notes/a.md': NOTE });
    rmSync(join(folder, 'out/graph.json'));
    mkdirSync(join(folder, 'out/graph.json'));
    const { code, stderr } = await build(folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining('graph.json is a folder')]);
    expect(readFileSync(join(folder, 'out/sources.json'), 'utf8')).toBe(OLD);
  });

  it('81: what killed runs left beside the files is removed, and nothing else is', async () => {
    const gone = spawnSync('true').pid;
    const names = [`graph.json.${String(process.pid)}.new`, 'graph.json.new', 'other.json.1.new'];
    const folder = withOld({ 'notes/a.md': NOTE });
    for (const name of [...names, ...WRITTEN.map((written) => `${written}.${String(gone)}.new`)])
      writeFileSync(join(folder, 'out', name), '{"nodes": [');
    expect((await build(folder)).code).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([...WRITTEN, ...names].sort());
  });

  it('36, 83: 3,000 notes are read where 256 files may be open', async () => {
    const notes = Array.from({ length: 3000 }, (_, at) => [
      `notes/${String(at % 300)}/${String(at)}.md`,
      NOTE,
    ]);
    const folder = folderWith(Object.fromEntries(notes) as Record<string, string>);
    const { code, stderr } = await build(folder, ['sh', '-c', 'ulimit -n 256 && exec "$@"', 'sh']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(idsIn(folder)).toHaveLength(3000);
  });
});

describe.skipIf(isWindows)('F. files that change under one’s hands', () => {
  /** Runs the command with a system that, once, does something right after it was asked. */
  const buildWith = (folder: string, asked: string, then: string) => {
    const fault = join(folder, 'fault.mjs');
    writeFileSync(
      fault,
      `import fs from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       const real = fs.${asked};
       let isDone = false;
       fs.${asked} = (...given) => {
         const answer = Reflect.apply(real, fs, given);
         isDone ||= (${then})(given, answer);
         return answer;
       };
       syncBuiltinESMExports();`,
    );
    return build(folder, [], { NODE_OPTIONS: `--import=${fault}` });
  };

  it('74: a note that goes between listing and reading is left out with a word', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE, 'notes/b.md': NOTE });
    const { code, stderr } = await buildWith(
      folder,
      'readdirSync',
      `([path]) => String(path).endsWith('/notes') && (fs.rmSync('notes/b.md'), true)`,
    );
    expect(stderr).toContain('b.md: left out: it cannot be read (ENOENT)');
    expect([code, idsIn(folder)]).toEqual([0, ['a.md']]);
  });

  it('75: a note that grows while it is read is read again', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE });
    const grow = `(_, found) => found.size === ${String(NOTE.length)} && (fs.appendFileSync('notes/a.md', '- kiln fire\\n'), true)`;
    const { code, stderr } = await buildWith(folder, 'fstatSync', grow);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(sourcesIn(folder)[0]?.text).toBe(`${NOTE}- kiln fire\n`);
  });

  it('75: one that never stops growing is taken as it is, with a word', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE });
    const grow = `(_, found) => found.size >= ${String(NOTE.length)} && found.size < 4096 && (fs.appendFileSync('notes/a.md', '- kiln fire\\n'), false)`;
    const { code, stderr } = await buildWith(folder, 'fstatSync', grow);
    expect(stderr).toContain('a.md: it was written to again and again');
    expect([code, sourcesIn(folder)[0]?.text.startsWith(NOTE)]).toEqual([0, true]);
  });

  it('72: a note that becomes a pipe stops nothing', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE, 'notes/b.md': NOTE });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { code, stderr } = await buildWith(
      folder,
      'readdirSync',
      `([path]) => String(path).endsWith('/notes') && (fs.rmSync('notes/b.md'), fs.renameSync('pipe', 'notes/b.md'), true)`,
    );
    expect(stderr).toContain('b.md: left out: it is a pipe');
    expect([code, idsIn(folder)]).toEqual([0, ['a.md']]);
  });
});
