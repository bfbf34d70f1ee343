/** Making a recap again: what a person wrote stays to the byte, what the notes changed is made anew. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRecap } from '../../src/recap/makeRecap.ts';
import { type Remade, remakeRecap } from '../../src/recap/remakeRecap.ts';
import { NOTES, bakeryOf, complaints, fileOf, madeOf, read } from './bakery.ts';
import { tried } from '../fuzzed.ts';

const bakery = bakeryOf();
const made = madeOf(bakery);
const FILE = writeRecap(made);

function again(old: string, notes = NOTES): Remade {
  const remade = remakeRecap(old, notes === NOTES ? made : madeOf(bakeryOf(notes)));
  if (!remade.ok) throw new Error(remade.fault.message);
  return remade.value;
}

const slideOf = (markdown: string, title: string): string => {
  const found = read(markdown, bakery).slides.find((slide) => slide.title === title);
  if (found === undefined) throw new Error(`there is no slide ${title}`);
  return found.markdown;
};

describe('a recap that nobody wrote in', () => {
  it('is the same to the byte, with whatever line endings', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const file = FILE.replace(/\n/gu, ending);
      expect(again(file)).toMatchObject({ markdown: file, kept: [], changed: [], added: [], removed: [] });
    }
  });

  it('is that of the new notes, where a line changes', () => {
    const notes = NOTES.replace('40 %', '50 %');
    const { markdown, changed } = again(FILE, notes);
    expect(markdown).toBe(fileOf(bakeryOf(notes)));
    expect(changed).toEqual(['Firing at scale']);
  });

  it('gets the slide of a new talk after that of the talk before it', () => {
    const notes = NOTES.replace(
      '## Closing',
      '## Glazes - Ana Roe, Acme\n\n- a glaze needs 3 hours\n\n## Closing',
    );
    const { markdown, added } = again(FILE, notes);
    expect(added).toEqual(['Glazes']);
    expect(markdown).toBe(fileOf(bakeryOf(notes)));
  });

  it('loses the slide of a talk that is gone, and has it back with the talk', () => {
    const notes = NOTES.replace('## Closing words\n', '');
    const without = again(FILE, notes);
    expect(without.removed).toEqual(['Closing words']);
    expect(again(without.markdown).markdown).toBe(FILE);
  });
});

describe('a recap that somebody wrote in', () => {
  const edited = FILE.replace('> the goal: no batch', 'As Jane said:\n\n> the goal: no batch');

  it('keeps a slide with other words as it is, and says so', () => {
    const notes = NOTES.replace('ever lost', 'ever found').replace('cheaper', 'far cheaper');
    const { markdown, kept, changed } = again(edited, notes);
    expect(slideOf(markdown, 'Firing at scale')).toBe(slideOf(edited, 'Firing at scale'));
    expect(kept.map(({ title, why }) => [title, why])).toEqual([['Firing at scale', 'edited']]);
    expect(changed).toEqual(['Ovens compared']);
  });

  it('marks it stale with the old and the new words', () => {
    const notes = NOTES.replace('ever lost', 'ever found');
    const recap = read(again(edited, notes).markdown, bakeryOf(notes));
    const stale = recap.slides.filter(({ parts }) =>
      parts.some((part) => part.kind === 'quote' && part.stale !== null),
    );
    expect(stale.map(({ title }) => title)).toEqual(['Firing at scale']);
    expect(complaints(recap).join()).toMatch(
      /now reads "the goal: no batch is ever found".*quotes "the goal: no batch is ever lost"/u,
    );
  });

  it('keeps slides that were never made, and the order that somebody gave them', () => {
    const slides = read(FILE, bakery).slides.map((slide) => slide.markdown);
    const front = FILE.slice(0, FILE.indexOf('\n# ') + 1);
    const own = '# Mine\nwords   \n\n\n';
    const file = front + own + slides.toReversed().join('\n');
    expect(again(file)).toMatchObject({ markdown: file, kept: [{ title: 'Mine', why: 'own' }], added: [] });
  });

  it('leaves out what somebody deleted, and says so', () => {
    const file = FILE.replace(slideOf(FILE, 'Ovens compared'), '');
    expect(again(file)).toMatchObject({ markdown: file, added: [], deleted: ['Ovens compared'] });
  });

  it('keeps front matter, remarks in it too, and changes only what was made', () => {
    const file = FILE.replace(/title: .*/u, 'title: Mine # really\nauthor: me').replace(
      /made: \[.*\]/u,
      (list) => list.replace('made: [', 'made:\n  - ').replaceAll(', ', '\n  - ').replace(']', ''),
    );
    expect(again(file).markdown).toBe(file);
    const { markdown } = again(file, NOTES.replace('## Closing words\n', ''));
    expect(markdown).toContain('title: Mine # really\nauthor: me\nmade: [opening, ');
    expect(markdown).not.toContain('closing-words');
  });

  it('gets front matter where it has none, and the list of what was made where it has none of that', () => {
    const list = /^made: .*$/mu.exec(FILE)?.[0] ?? '';
    const bare = FILE.slice(FILE.indexOf('\n# ') + 1);
    expect(again(bare).markdown).toBe(FILE);
    const file = FILE.replace(`${list}\n`, 'author: me\n');
    expect(again(file).markdown).toBe(FILE.replace(list, `author: me\n${list}`));
    const nameless = remakeRecap('# Mine\n', { ...made, title: '' });
    expect(nameless.ok && nameless.value.markdown).toMatch(/^---\nmade: \[/u);
  });

  it('is made as if for the first time where the file is empty, and ended where its last line is not', () => {
    expect(again(' \n')).toMatchObject({
      markdown: FILE,
      kept: [],
      added: made.slides.map(({ title }) => title),
    });
    expect(again(`${FILE}\n# Mine\n\nwords`).markdown).toBe(`${FILE}\n# Mine\n\nwords\n`);
    expect(again('---\ntitle: x\n---').markdown).toMatch(/^---\ntitle: x\nmade: \[.*\]\n---\n\n# /u);
  });

  it('is not replaced where its front matter cannot be read', () => {
    for (const front of ['title: [', 'made: 3', '- a']) {
      const remade = remakeRecap(`---\n${front}\n---\n\n# Mine\n`, made);
      expect(remade).toMatchObject({ ok: false, fault: { file: 'recap.md', line: 2 } });
    }
  });
});

describe('whatever somebody did to the file', () => {
  const pieces = read(FILE, bakery).slides.map((slide) => slide.markdown);
  const front = FILE.slice(0, FILE.indexOf('\n# ') + 1);

  it('has their slides in it, to the byte and in their order', () => {
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc
        .tuple(fc.constantFrom(...pieces), fc.string())
        .map(([text, words]) => `${text}${words.replace(/[\r\n#`~]/gu, '')}x\n\n`),
      fc.string().map((words) => `# Mine ${words.replace(/[\r\n`~]/gu, '')}\n\n`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (slides) => {
        const file = front + slides.join('');
        const { markdown, kept } = again(file);
        const before = read(file, bakery).slides;
        let at = 0;
        for (const { line } of kept) {
          const slide = before.find(({ first }) => first === line);
          const found = markdown.indexOf(slide?.markdown.trimEnd() ?? '\0', at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + 1;
        }
        // Made once more, nothing is to be done.
        expect(again(markdown).markdown).toBe(markdown);
      }),
      tried(60),
    );
  });

  it('is stale in exactly the slides that quote a line that changes', () => {
    const lines = NOTES.split('\n');
    const full = lines.flatMap((line, index) =>
      line.startsWith('-') || line.startsWith('  -') ? [index] : [],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...full),
        fc.constantFrom('changed', '- x', 'A. B', '7'),
        (index, words) => {
          const notes = lines.with(index, `${lines[index] ?? ''} ${words}`).join('\n');
          const quoting = read(FILE, bakery).slides.filter(({ parts }) =>
            parts.some((part) => part.kind === 'quote' && part.first <= index + 1 && index + 1 <= part.last),
          );
          const now = bakeryOf(notes);
          const stale = read(FILE, now).slides.filter(({ parts }) =>
            parts.some((part) => part.kind === 'quote' && part.stale !== null),
          );
          expect(stale.map(({ id }) => id)).toEqual(quoting.map(({ id }) => id));
        },
      ),
      { numRuns: 40 },
    );
  });
});
