/** `npm run build`: a static site of somebody's notes, and what it does not overwrite. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const site = join(folder, 'site');
const note = join(folder, 'baking.md');
writeFileSync(note, '## Jane Doe from Acme\n\n- Ray Core\n');

describe('npm run build', () => {
  it('makes a site that needs no path of its own, and makes it again in its place', async () => {
    for (let round = 0; round < 2; round += 1) {
      expect((await run('build', [note, '--out', site], '.')).code).toBe(0);
    }
    expect(readFileSync(join(site, 'graph.json'), 'utf8')).toContain('"label":"Jane Doe"');
    expect(existsSync(join(site, 'sources.json'))).toBe(true);
    expect(readFileSync(join(site, 'recap.md'), 'utf8')).toContain('focus: [');
    const html = readFileSync(join(site, 'index.html'), 'utf8');
    expect(html).not.toMatch(/(?:src|href)="\//u);
    // All that the first frame needs is asked for by the page, not by its script.
    const early = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/gu)].map(([, file]) => file ?? '');
    expect(early.map((file) => file.replace(/-[\w-]{8}(\.\w+)$/u, '$1')).sort()).toEqual([
      'assets/drawing.js',
      'assets/index.css',
      'assets/index.js',
      'assets/inter-latin-wght-normal.woff2',
      'graph.json',
      'sources.json',
    ]);
    expect(early.every((file) => existsSync(join(site, file)))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['baking.md', 'site']);
  });

  it('does not replace a folder that is no site, nor an old site when the notes cannot be read', async () => {
    const papers = mkdtempSync(join(folder, 'papers-'));
    writeFileSync(join(papers, 'thesis.txt'), 'years of work');
    const refused = await run('build', [note, '--out', papers], '.');
    expect([refused.code, readdirSync(papers)]).toEqual([1, ['thesis.txt']]);
    expect(refused.stderr).toContain('choose another folder');
    const before = readFileSync(join(site, 'graph.json'), 'utf8');
    expect((await run('build', [join(folder, 'nowhere.md'), '--out', site], '.')).code).toBe(1);
    expect(readFileSync(join(site, 'graph.json'), 'utf8')).toBe(before);
  });
});
