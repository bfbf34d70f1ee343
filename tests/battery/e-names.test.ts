/** Group E of the battery: names and paths that are traps. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGraphFile } from '../../src/schema/checkGraphFile.ts';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { extractionOf, graphOf } from '../pipeline/graphOf.ts';
import { folderWith, run } from '../scripts/command.ts';

const TRAPS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

describe('E. names and paths', () => {
  it('60: names that mean something to JavaScript are ordinary nodes with ordinary links', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const notes = Object.fromEntries(
      TRAPS.map((name, at) => [`x/${name}.md`, `[[${TRAPS[(at + 1) % TRAPS.length] ?? ''}]]\n`]),
    );
    const { nodes, edges } = graphOf(notes);
    expect(nodes.map(({ attributes }) => attributes.label).sort()).toEqual([...TRAPS].sort());
    expect(edges).toHaveLength(TRAPS.length);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it('61: two names that differ in case alone are two notes, whatever their order', () => {
    const notes = { 'A.md': 'one #x', 'a.md': 'two #x', 'b.md': '[[a]]' };
    const graph = graphOf(notes);
    expect(graph.nodes.filter(({ attributes }) => attributes.kind === 'talk')).toHaveLength(3);
    expect(graphOf(Object.fromEntries(Object.entries(notes).reverse()))).toEqual(graph);
  });

  it('62: the composed and the decomposed form of a name give the same graph everywhere', () => {
    const notes = { 'caf\u00E9.md': 'one [[b]]', 'cafe\u0301.md': 'two', 'b.md': '[[caf\u00E9]]' };
    const graph = graphOf(notes);
    expect(checkGraphFile(graph).ok).toBe(true);
    expect(graphOf(Object.fromEntries(Object.entries(notes).reverse()))).toEqual(graph);
  });

  it.each(['a\nb', 'a"b', 'a#b', 'a%00b', 'a[b', 'a|b', "a'b", 'a>b', '-rf'])(
    '63: a note named %j is a node',
    (name) => {
      const graph = graphOf({ [`${name}.md`]: 'one [[c]]', 'c.md': 'x' });
      expect(checkGraphFile(graph).ok).toBe(true);
      expect(graph.nodes).toHaveLength(2);
    },
  );

  it.skipIf(process.platform !== 'linux')(
    '64: a name that is no UTF-8 is read by its bytes, and called by them',
    async () => {
      const folder = folderWith({ 'notes/caf\u00E9.md': 'see [[caf%E9]]\n' });
      // Two that a decoder takes for one, and a folder of such a name.
      for (const letter of [0xe9, 0xe8]) {
        const name = Buffer.concat([Buffer.from(join(folder, 'notes/caf')), Buffer.of(letter)]);
        writeFileSync(Buffer.concat([name, Buffer.from('.md')]), `one of ${String(letter)}\n`);
      }
      const inner = Buffer.concat([Buffer.from(join(folder, 'notes/')), Buffer.of(0xff)]);
      mkdirSync(inner);
      writeFileSync(Buffer.concat([inner, Buffer.from('/a.md')]), 'two\n');
      const { code, stderr } = await run('graph', ['notes', '--out', 'out'], folder);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const graph = JSON.parse(readFileSync(join(folder, 'out/graph.json'), 'utf8')) as GraphFile;
      expect(graph.attributes.sources.map(({ id }) => id)).toEqual([
        '%FF/a.md',
        'caf%E8.md',
        'caf%E9.md',
        'caf\u00E9.md',
      ]);
      expect(graph.edges.map(({ attributes }) => attributes.relation)).toEqual(['references']);
    },
  );

  const OUTSIDE = ['../outside/b.md', '%2e%2e/outside/b.md', '../outside/b', 'file:///etc/passwd'];

  it('65: a link out of the folder leads nowhere, though there is a file', async () => {
    const folder = folderWith({
      'notes/a.md': OUTSIDE.map((to) => `- [[${to}]], [x](${to}), ![y](${to}), ![[${to}]]\n`).join(''),
      'outside/b.md': '# Secret\n\nhush\n',
    });
    const { code, stderr } = await run('graph', ['notes', '--out', 'out'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['graph.json', 'sources.json'])
      expect(readFileSync(join(folder, 'out', name), 'utf8')).not.toMatch(/hush|Secret|root:/u);
  });

  it('65: %2e%2e/ is the folder above, where that is one of the notes', () => {
    const { edges } = graphOf({ 'x/a.md': 'see [the other](%2e%2e/b.md)', 'b.md': 'two' });
    expect(edges.map(({ key }) => key)).toEqual(['n:a>references>n:b']);
  });

  it('65: a link out of the notes is read by nobody', () => {
    const links = [
      '../../etc/passwd',
      '/etc/passwd',
      'C:\\x',
      'file:///etc/passwd',
      '%2e%2e/%2e%2e/etc/passwd',
    ];
    const { sources } = extractionOf({
      'a.md': links.map((link) => `[[${link}]] [x](${link}) ![y](${link})`).join('\n\n'),
      'b.md': '[[a]]',
    });
    expect(sources.sources.map(({ id }) => id)).toEqual(['a.md', 'b.md']);
  });

  it('66: a name of 255 bytes and a deep path work', async () => {
    const deep = `${'d'.repeat(100)}/`.repeat(20);
    const folder = folderWith({
      [`notes/${'n'.repeat(252)}.md`]: '# One\n',
      [`notes/${deep}b.md`]: '# Two\n',
    });
    expect((await run('graph', ['notes', '--out', 'out'], folder)).code).toBe(0);
  });

  it('67: a note named like an option is a note', async () => {
    const folder = folderWith({ 'notes/-rf.md': '# One\n' });
    const { code, stdout } = await run('graph', ['notes', '--out', 'out'], folder);
    expect([code, stdout.includes('1 note')]).toEqual([0, true]);
  });

  it('68: two notes of one title are two nodes', () => {
    const graph = graphOf({ 'a.md': '# Ovens\n\nsee [[b]]\n', 'b.md': '# Ovens\n\nsee [[a]]\n' });
    expect(graph.nodes.filter(({ attributes }) => attributes.label === 'Ovens')).toHaveLength(2);
  });
});
