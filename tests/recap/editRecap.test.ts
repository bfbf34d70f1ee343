/** Edits from the view: each changes the lines of the slide that is meant, and leaves the others to the byte. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceNotes, replaceView } from '../../src/recap/edit/editOptions.ts';
import { deleteSlide, duplicateSlide, insertSlide, moveSlide } from '../../src/recap/edit/editOrder.ts';
import { replaceTitle, replaceWords, wordsOfSlide } from '../../src/recap/edit/editWords.ts';
import { PLAIN_VIEW } from '../../src/recap/draft.ts';
import { bakeryOf, fileOf, read } from './bakery.ts';
import { tried } from '../fuzzed.ts';

const bakery = bakeryOf();
const { graph } = bakery;
const FILE = fileOf(bakery);
const view = { layout: 'time', focus: ['n:acme'], camera: { x: 1, y: 2, width: 3 }, hide: ['person'] };
const draft = { title: 'Mine', subtitle: '', parts: [], view, notes: 'hello' };
const linesOf = (markdown: string): readonly string[] =>
  read(markdown, bakery).slides.map((slide) => slide.markdown);

describe('an edit', () => {
  const own =
    '# A\n\nwords\n\n```slide\n# a remark\nlayout: time\nextra: 1\nnotes: |\n  old\n\n  words\n```\n\n# B';

  it('gives a slide another title at the level that it has', () => {
    expect(replaceTitle('# A\u2028B\n', 0, 'C')).toBe('# C\n');
    expect(replaceTitle('x\n\n### A ###\n\nb\n', 0, 'C  #\n')).toBe('x\n\n### C \\#\n\nb\n');
    expect(read('### C \\#\n').slides[0]?.title).toBe('C #');
  });

  it('gives it other words, and leaves its options where they are', () => {
    expect(wordsOfSlide(own, 0)).toBe('words');
    expect(replaceWords(own, 0, 'one\n\n- two')).toBe(own.replace('words\n\n`', 'one\n\n- two\n\n`'));
    expect(wordsOfSlide(replaceWords(own, 1, 'late'), 1)).toBe('late');
    expect(replaceWords(own, 0, '')).toBe(own.replace('words\n\n`', '`'));
  });

  it('gives words to a slide that ends with its title, and takes them from around its options', () => {
    expect(replaceWords('# A', 0, 'late')).toBe('# A\n\nlate\n');
    const around =
      '# A\n\none\n\n```slide\nlayout: time\n```\n\ntwo\n\n```slide\nhide: [a]\n```\n\nthree\n\n# B\n';
    expect(wordsOfSlide(around, 0)).toBe('one\n\ntwo\n\nthree');
    const edited = replaceWords(around, 0, 'new');
    expect(wordsOfSlide(edited, 0)).toBe('new');
    expect(read(edited).slides.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(edited.match(/```slide/gu)).toHaveLength(2);
  });

  it('closes a fence in the words that would take the slides below along', () => {
    const edited = replaceWords(own, 0, 'code:\n\n```js\nrun()');
    const closed = '~~~\na\n~~~\n\n```js\nrun()\n```';
    expect(wordsOfSlide(replaceWords(own, 0, closed), 0)).toBe(closed);
    expect(read(edited).slides.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(read(edited).slides[0]?.view.layout).toBe('time');
  });

  it('gives it other notes and another view, and keeps other options and remarks', () => {
    expect(replaceNotes(own, 0, 'new\n  ones', graph)).toBe(
      own.replace('  old\n\n  words\n', '  new\n    ones\n'),
    );
    expect(replaceNotes(own, 0, '', graph)).toBe(own.replace('notes: |\n  old\n\n  words\n', ''));
    const seen = replaceView(own, 0, view, graph);
    expect(seen).toContain(
      '# a remark\nlayout: time\nfocus: [Acme]\ncamera: { x: 1, y: 2, width: 3 }\nhide: [person]\nextra: 1',
    );
    expect(read(seen).slides[0]?.view).toEqual(view);
    expect(read(seen).slides[0]?.notes).toBe('old\n\nwords');
  });

  it('makes a block of options where there is none, and takes it away with the last of them', () => {
    const noted = replaceNotes('# A\n\n# B', 1, 'hi', graph);
    expect(noted).toBe('# A\n\n# B\n\n```slide\nnotes: |\n  hi\n```\n');
    expect(read(replaceNotes(noted, 1, ' ', graph)).slides[1]?.notes).toBe('');
    expect(replaceNotes(noted, 1, '', graph)).not.toContain('```');
  });

  it('keeps notes as they were typed, whatever they begin with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (notes) => {
        const typed = notes.replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, ' ');
        expect(read(replaceNotes(own, 0, typed, graph)).slides[0]?.notes.trim()).toBe(typed.trim());
      }),
      tried(),
    );
  });

  it('moves, deletes, copies and adds whole slides', () => {
    const titles = (markdown: string): readonly string[] => read(markdown).slides.map(({ title }) => title);
    const three = '# A\na\n# B\n\n# C';
    expect(titles(moveSlide(three, 0, 2))).toEqual(['B', 'C', 'A']);
    expect(titles(moveSlide(three, 2, 0))).toEqual(['C', 'A', 'B']);
    expect(moveSlide(three, 1, 7)).toBe(three);
    expect(deleteSlide(three, 1)).toBe('# A\na\n# C');
    expect(titles(duplicateSlide(three, 1))).toEqual(['A', 'B', 'B', 'C']);
    expect(titles(insertSlide(three, 1, draft, graph))).toEqual(['A', 'Mine', 'B', 'C']);
    expect(titles(insertSlide('', 0, draft, graph))).toEqual(['Mine']);
    expect(read(insertSlide(three, 9, draft, graph)).slides[3]).toMatchObject({
      title: 'Mine',
      view,
      notes: 'hello',
    });
  });

  it('writes items close together, and names what the graph has under another name by its slug', () => {
    const words = (markdown: string, isItem: boolean) => ({ kind: 'words', markdown, isItem }) as const;
    const parts = [words('one', false), words('a\nb', true), words('c', true), words('two', false)];
    const text = insertSlide(
      '',
      0,
      { ...draft, parts, view: { ...view, focus: ['n:nobody'] }, notes: ' in\n\nout' },
      graph,
    );
    expect(text).toContain('one\n\n- a\n  b\n- c\n\ntwo\n');
    expect(text).toContain('focus: [nobody]');
    expect(read(text).slides[0]?.notes).toBe(' in\n\nout');
    const bare = { title: 'Bare', subtitle: '', parts: [], view: PLAIN_VIEW, notes: '' };
    expect(insertSlide('', 0, bare, graph)).toBe('## Bare\n');
  });

  it('copies a made slide as one that is not made', () => {
    expect(linesOf(FILE)[1]).toContain('made: ');
    expect(linesOf(duplicateSlide(FILE, 1))[2]).not.toContain('made: ');
  });
});

describe('an edit of one slide', () => {
  const place = fc.nat({ max: linesOf(FILE).length - 1 });
  const ending = fc.constantFrom('\n', '\r\n');
  const change = fc.constantFrom(
    (text: string, at: number) => replaceTitle(text, at, 'Another title'),
    (text: string, at: number) => replaceWords(text, at, 'other words\n\n> said'),
    (text: string, at: number) => replaceNotes(text, at, 'other notes\nin lines', graph),
    (text: string, at: number) => replaceView(text, at, view, graph),
  );

  it('leaves front matter and the other slides to the byte as they were', () => {
    fc.assert(
      fc.property(place, ending, change, (at, end, edit) => {
        const file = FILE.replace(/\n/gu, end);
        const edited = edit(file, at);
        const [before, after] = [linesOf(file), linesOf(edited)];
        expect(after.toSpliced(at, 1)).toEqual(before.toSpliced(at, 1));
        expect(after[at]).not.toBe(before[at]);
        expect(edited.slice(0, edited.indexOf('# '))).toBe(file.slice(0, file.indexOf('# ')));
        expect(/(?<!\r)\n/u.test(edited)).toBe(end === '\n');
      }),
      tried(),
    );
  });

  it('leaves the file as it is where there is no such slide', () => {
    for (const edit of [deleteSlide, duplicateSlide]) expect(edit(FILE, 99)).toBe(FILE);
    expect(replaceTitle(FILE, 99, 'x')).toBe(FILE);
    expect([moveSlide(FILE, 99, 0), moveSlide(FILE, 0, 0), wordsOfSlide(FILE, 99)]).toEqual([FILE, FILE, '']);
    expect(replaceWords(FILE, 99, 'x')).toBe(FILE);
    expect(replaceView(FILE, 99, view, graph)).toBe(FILE);
  });
});
