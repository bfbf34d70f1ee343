/** `npm run recap -- --pdf` on real files, with the browser of these tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../scripts/command.ts';

const NOTES =
  '# Conf\n\n## Firing - Jane Doe, CTO, Acme\n\n- Kiln Core fires 40 % faster than last year\n\n## Glazing - Sam Poe, Globex\n\n- a glaze needs 3 hours\n';

const countOf = (pdf: string, what: RegExp): number => [...pdf.matchAll(what)].length;

describe('npm run recap -- --pdf', { timeout: 120_000 }, () => {
  it('prints a page for each slide, each with its picture, and replaces an old handout', async () => {
    const folder = folderWith({ 'notes.md': NOTES, 'out/hand.pdf': 'an old handout' });
    const { code, stdout, stderr } = await run('recap', ['notes.md', '--pdf', 'out/hand.pdf'], folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('printed to out/hand.pdf');
    const pdf = readFileSync(join(folder, 'out', 'hand.pdf'), 'latin1');
    const slides = countOf(readFileSync(join(folder, 'notes.recap.md'), 'utf8'), /^#{1,2} /gmu);
    expect(slides).toBeGreaterThan(2);
    expect(countOf(pdf, /\/Type\s*\/Page\b/gu)).toBe(slides);
    expect(countOf(pdf, /\/Subtype\s*\/Image\b/gu)).toBeGreaterThanOrEqual(slides);
    expect(existsSync(join(folder, 'notes.recap.pdf'))).toBe(false);
  });
});
