/** `npm run graph`, on real files: what it writes, what it says, and what it leaves alone. */
import { chmodSync, existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGraphFile } from '../../src/schema/checkGraphFile.ts';
import { checkSourcesFile } from '../../src/schema/sourcesFile.ts';
import { folderWith, run } from './command.ts';

const NOTE = '# Kiln Summit\n\n## Jane Doe from Acme\n\n- kilncore is fast\n';
const OLD = '{"old": true}';
const read = (folder: string, file = 'graph.json'): string => readFileSync(join(folder, 'out', file), 'utf8');
const withOld = (files: Record<string, string | Uint8Array>): string =>
  folderWith({ 'out/graph.json': OLD, 'out/sources.json': OLD, ...files });

describe('npm run graph', () => {
  it('writes a valid graph and its sources, and says what it found', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE, 'notes/deep/b.md': '## Glazing\n\n- kiln core\n' });
    const { code, stdout } = await run('graph', ['notes', '--out', 'out'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('2 notes');
    expect(stdout).toMatch(/\d+ nodes: .*2 talks/u);
    expect(stdout).toMatch(/\d+ of \d+ lines in the graph/u);
    expect(checkGraphFile(JSON.parse(read(folder))).ok).toBe(true);
    expect(checkSourcesFile(JSON.parse(read(folder, 'sources.json'))).ok).toBe(true);
    expect(JSON.parse(read(folder)).attributes.sources.map(({ id }: { id: string }) => id)).toEqual([
      'a.md',
      'deep/b.md',
    ]);
  });

  it('gives the same bytes again, in any order of the paths, in any locale and time zone', async () => {
    const folder = folderWith({
      'i/a.md': NOTE,
      'i/b.md': '## ISTANBUL title\n\n- Kiln Core\n',
      'j/c.md': '## Glazing i\n\n- x\n',
    });
    const outputs: string[] = [];
    const runs: [string[], NodeJS.ProcessEnv][] = [
      [['i', 'j'], {}],
      [['i', 'j'], {}],
      [['j', 'i'], {}],
      [['i', 'j'], { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' }],
    ];
    for (const [paths, environment] of runs) {
      expect((await run('graph', [...paths, '--out', 'out'], folder, environment)).code).toBe(0);
      outputs.push(read(folder) + read(folder, 'sources.json'));
    }
    expect(new Set(outputs).size).toBe(1);
  });

  it('reads UTF-16, a byte order mark and other endings as what they are', async () => {
    const folder = folderWith({
      'notes/a.md': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(NOTE, 'utf16le')]),
      'notes/b.MD': `\uFEFF## Glazing\n\n- x\n`,
    });
    const { code } = await run('graph', ['notes', '--out', 'out'], folder);
    expect(code).toBe(0);
    expect(JSON.parse(read(folder)).attributes.sources).toHaveLength(2);
    expect(read(folder)).toContain('"label":"Glazing"');
  });

  it('reports a note that is no text or whose front matter is broken, and reads the rest', async () => {
    const folder = withOld({
      'notes/picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0]),
      'notes/broken.md': '---\ntags: [a\n---\n\n## Glazing\n\n- x\n',
      'notes/latin.md': Buffer.from('## Caf\xe9\n\n- x\n', 'latin1'),
    });
    const { code, stderr } = await run('graph', ['notes', '--out', 'out'], folder);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^picture\.md: left out: this is a binary file/mu);
    expect(stderr).toMatch(/^broken\.md:\d+:\d+: front matter is not valid YAML/mu);
    expect(stderr).toMatch(/^latin\.md: some bytes are no UTF-8/mu);
    expect(read(folder)).toContain('"label":"Glazing"');
  });
});

describe('npm run graph leaves the old graph as it was and says why', () => {
  it.each<[string, Record<string, string | Uint8Array>, string[], number, RegExp]>([
    ['when there is no such path', {}, ['nowhere'], 1, /nowhere: there is no such file or folder/u],
    [
      'when a folder holds no notes',
      { 'empty/x.png': 'x' },
      ['empty'],
      0,
      /no notes were found in empty: looked for/u,
    ],
    [
      'when the only file is binary',
      { 'a.md': new Uint8Array([0, 1, 2, 0, 0, 0, 7]) },
      ['a.md'],
      1,
      /a\.md: left out: this is a binary file/u,
    ],
    [
      'when the gazetteer is no YAML',
      { 'a.md': NOTE, 'graph/gazetteer/bad.yaml': '- { label: x\n- y: [\n' },
      ['a.md'],
      1,
      /bad\.yaml:\d+:\d+: this is not valid YAML/u,
    ],
    [
      'when the gazetteer is no list',
      { 'a.md': NOTE, 'graph/gazetteer/bad.yaml': 'label: x\n' },
      ['a.md'],
      1,
      /bad\.yaml:1:1: expected a list of entries/u,
    ],
    [
      'when the ontology is wrong',
      { 'a.md': NOTE, 'graph/ontology.yaml': 'kinds: []\nrelations: 3\n' },
      ['a.md'],
      1,
      /ontology\.yaml:2:\d+: relations/u,
    ],
    ['when an option is unknown', { 'a.md': NOTE }, ['a.md', '--nonsense'], 2, /usage: npm run graph/u],
  ])('%s', async (_, files, paths, expectedCode, message) => {
    const folder = withOld(files);
    const { code, stderr } = await run('graph', [...paths, '--out', 'out'], folder);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(code).toBe(expectedCode);
    expect([read(folder), read(folder, 'sources.json')]).toEqual([OLD, OLD]);
  });

  it('when the folder cannot be written to', async () => {
    const folder = withOld({ 'a.md': NOTE });
    writeFileSync(join(folder, 'file'), OLD);
    const { code, stderr } = await run('graph', ['a.md', '--out', 'file'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('could not be written');
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe(OLD);
  });

  it('and a wrong entry of the gazetteer costs only itself', async () => {
    const folder = folderWith({
      'a.md': NOTE,
      'graph/gazetteer/more.yaml': '- { label: Acme, kind: company }\n- { label: Odd, kind: planet }\n',
    });
    const { code, stderr } = await run('graph', ['a.md', '--out', 'out'], folder);
    expect(code).toBe(0);
    expect(stderr).toMatch(/more\.yaml:2:3: this entry is left out: kind/u);
    expect(read(folder)).toContain('"label":"Acme"');
  });
});

describe('npm run graph in a folder of all sorts', () => {
  it('does not follow links out of it, nor stumble over what cannot be read', async () => {
    const folder = folderWith({
      'notes/a.md': NOTE,
      'outside/secret.md': '## Secret\n',
      'notes/-rf.md': '## Dash\n\n- x\n',
    });
    symlinkSync(join(folder, 'outside'), join(folder, 'notes', 'link'));
    symlinkSync(join(folder, 'gone.md'), join(folder, 'notes', 'dangling.md'));
    chmodSync(join(folder, 'notes', '-rf.md'), 0o644);
    const { code } = await run('graph', ['notes', '--out', 'out'], folder);
    expect(code).toBe(0);
    expect(read(folder)).not.toContain('Secret');
    expect(read(folder)).toContain('"label":"Dash"');
  });

  it('leaves no other files behind', async () => {
    const folder = folderWith({ 'notes/a.md': NOTE });
    await run('graph', ['notes', '--out', 'out'], folder);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['graph.json', 'sources.json']);
    expect(existsSync(join(folder, 'notes', 'graph.json'))).toBe(false);
  });
});

describe('the built sample', () => {
  it('is what its notes give', async () => {
    const folder = folderWith({});
    const { code } = await run('graph', ['--out', join(folder, 'out')], '.');
    expect(code).toBe(0);
    expect(read(folder)).toBe(readFileSync('graph/graph.json', 'utf8'));
    expect(read(folder, 'sources.json')).toBe(readFileSync('graph/sources.json', 'utf8'));
  });
});
