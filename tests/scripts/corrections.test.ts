/** Corrections on the command line: replayed at every build, what does not fit reported where it stands, nothing else lost. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './command.ts';

const NOTE = `# Kiln Summit

## Baking bread

**Jane Doe (Acme)**

- Kiln Core uses Kubernetes

something nobody can place

## Cooling down

**Sam Roe (Globex)**

- Kiln Core and Kubernetes
`;
const FILE = 'rayograph.corrections.yaml';

const built = async (corrections: string, ...flags: string[]) => {
  const folder = folderWith({ 'note.md': NOTE, [FILE]: corrections });
  const done = await run('graph', ['note.md', '--out', 'out', ...flags], folder);
  const graph = (): string => readFileSync(join(folder, 'out', 'graph.json'), 'utf8');
  return { ...done, folder, graph };
};

describe('npm run graph with corrections', { timeout: 60_000 }, () => {
  it('says how many applied, and each that did not at its line and column', async () => {
    const text = `# mine
- rename: Acme
  to: Ajax
- hide: Nobody
-   retype: Kubernetes
    kind: spaceship
- merge: Globex
  into: Ajax
- apart: [Globex, Ajax]
`;
    const { code, stdout, stderr, folder, graph } = await built(text);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d of 5 corrections applied, 1 that no longer fit, \d in conflict/u);
    expect(stderr).toMatch(new RegExp(`^${FILE}:4:3: .*Nobody`, 'mu'));
    expect(stderr).toMatch(new RegExp(`^${FILE}:5:5: .*no kind “spaceship”`, 'mu'));
    expect(stderr).not.toContain(`${FILE}:2:`);
    expect(graph()).toContain('"n:ajax"');
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(text);
  });

  it('builds the same graph without the entries that are broken, which cost only themselves', async () => {
    const good = '- rename: Acme\n  to: Ajax\n';
    const broken = `- hide: "Kubernetes\n${good}- hid: Jane Doe\n- { merge: Globex }\n`;
    const [clean, spoilt] = [await built(good), await built(broken)];
    expect(spoilt.code).toBe(0);
    expect(spoilt.graph()).toBe(clean.graph());
    for (const line of [1, 4, 5])
      expect(spoilt.stderr).toMatch(new RegExp(`^${FILE}:${String(line)}:\\d+: `, 'mu'));
    expect(clean.stderr).toBe('');
    expect(clean.stdout).toContain('1 of 1 corrections applied\n');
  });

  it('finds the same again when lines were moved, and keeps what is gone', async () => {
    const quote = '- add: Lid\n  kind: concept\n  source: note.md\n  quote: something nobody can place\n';
    const { folder, graph } = await built(quote);
    expect(graph()).toContain('"n:lid"');
    writeFileSync(
      join(folder, 'note.md'),
      NOTE.replace('# Kiln Summit\n', '# Kiln Summit\n\nA word before.\n'),
    );
    await run('graph', ['note.md', '--out', 'out'], folder);
    expect(graph()).toContain('"n:lid"');
    writeFileSync(join(folder, 'note.md'), NOTE.replace('something nobody can place', ''));
    const { code, stderr } = await run('graph', ['note.md', '--out', 'out'], folder);
    expect([code, graph().includes('"n:lid"')]).toEqual([0, false]);
    expect(stderr).toMatch(
      /corrections\.yaml:1:3: this correction does not fit any more, and is kept: .*any more/u,
    );
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(quote);
  });

  it('lists with --coverage the lines that are not in the graph, those taken out by a correction too', async () => {
    const plain = await built('', '--coverage');
    const numberIn = (text: string): number[] =>
      (/(\d+) of (\d+) lines in the graph/u.exec(text) ?? []).slice(1).map(Number);
    const listed = (text: string): string[] =>
      text.split('\n').filter((line) => /^note\.md:\d+: \S/u.test(line));
    const [used = 0, all = 0] = numberIn(plain.stdout);
    expect(listed(plain.stdout)).toHaveLength(all - used);
    expect(plain.stdout).toMatch(/^note\.md:9: \S/mu);
    const added = await built(
      '- add: Lid\n  kind: concept\n  source: note.md\n  quote: something nobody can place\n',
      '--coverage',
    );
    expect(numberIn(added.stdout)).toEqual([used + 1, all]);
    expect(added.stdout).not.toMatch(/^note\.md:9: /mu);
    const quiet = await built('');
    expect(listed(quiet.stdout)).toEqual([]);
  });
});
