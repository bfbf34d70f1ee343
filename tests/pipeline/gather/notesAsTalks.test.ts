/** Which notes are a vault, and how each of them takes the place of a talk. */
import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../../src/pipeline/gather/asides.ts';
import { areNotes, notesAsTalks } from '../../../src/pipeline/gather/notesAsTalks.ts';
import type { Findings, Talk } from '../../../src/pipeline/extract/sighting.ts';
import { itemAt } from '../../../src/schema/itemAt.ts';
import { noted } from './noted.ts';

/** So many notes: first those that link, then those of talks, then plain ones. */
const notes = (count: number, linked: number, ofTalks: number): readonly Findings[] =>
  noted(
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `${String.fromCodePoint(97 + at)}.md`,
        at < linked ? 'see [[Lid]]' : at < linked + ofTalks ? '# Keynote\n\nhot' : 'hot',
      ]),
    ),
  );

describe('notes are a vault', () => {
  it.each([
    ['eight without links', 8, 0, 0],
    ['two of which one links', 2, 1, 0],
    ['ten of which two are of talks', 10, 0, 2],
    ['five of which three link and one is of a talk', 5, 3, 1],
  ])('where there are %s', (_, count, linked, ofTalks) => {
    expect(areNotes(notes(count, linked, ofTalks))).toBe(true);
  });

  it.each([
    ['none', 0, 0, 0],
    ['seven without links', 7, 0, 0],
    ['one that links', 1, 1, 0],
    ['three of which one links', 3, 1, 0],
    ['ten of which three are of talks', 10, 0, 3],
    ['four of which three link and one is of a talk', 4, 3, 1],
  ])('but not where there are %s', (_, count, linked, ofTalks) => {
    expect(areNotes(notes(count, linked, ofTalks))).toBe(false);
  });

  /** Of two notes one that is of a talk is too much. */
  const isOfTalk = (text: string, source = 'b.md'): boolean =>
    !areNotes(noted({ 'a.md': 'see [[Lid]]', [source]: text }));

  it.each(
    'talk talks Keynote keynotes session sessions workshop workshops lecture lectures panel panels Summit'.split(
      ' ',
    ),
  )('unless they are called after a talk or an event: %s', (word) => {
    expect(isOfTalk(`# A ${word} of kilns`)).toBe(true);
    expect(isOfTalk('hot', `A ${word}.md`)).toBe(true);
  });

  it.each([
    ['somebody speaks', '## Baking by Jane Doherty\n\n- hot'],
    ['the front matter has a speaker', '---\nspeaker: x\n---\n\nhot'],
    ['a day is an event', '# Day 2 of ovens'],
    ['one of its talks has a day', '# Ovens\n\n## Monday\n\n### Baking\n\n- x'],
  ])('unless %s', (_, text) => {
    expect(isOfTalk(text)).toBe(true);
  });

  it.each([
    ['a word holds the word for a talk', '# Sidetalking', 'b.md'],
    ['a day is all of a title', '# 2024-01-02', 'b.md'],
    ['a day ends the name of a file', 'hot', 'Clay_2024-01-02.md'],
    ['somebody does something else than speak', 'Acme uses Kubernetes', 'b.md'],
    ['a year is in a title', '# Clay of 2031', 'b.md'],
    ['a title says that it is notes', '# Clay Notes', 'b.md'],
    ['a talk is named in a paragraph', 'the talk at the summit', 'b.md'],
    ['the heading is of none and the file is', '# Clay', 'Summit.md'],
    ['the folder is called after an event', 'hot', 'Summit/b.md'],
    ['the front matter has another field', '---\nmood: x\n---\n\nhot', 'b.md'],
  ])('also where %s', (_, text, source) => {
    expect(isOfTalk(text, source)).toBe(false);
  });
});

describe('a note in the place of a talk', () => {
  const noteOf = (text: string, source = 'deep/Kiln.md'): Talk => {
    const [found] = notesAsTalks(noted({ [source]: text }));
    return itemAt(found?.talks ?? [], 0);
  };

  it.each([
    ['its file where it has no heading', 'hot', 'Kiln', 'file', [1, 1, 1, 1]],
    ['its first heading', '#   Hot   ovens  \n\nx', 'Hot ovens', 'heading', [1, 5, 1, 16]],
    ['its front matter', '---\ntitle: Lids\n---\n\n# Ovens', 'Lids', 'front matter', [2, 8, 2, 12]],
    [
      'its first heading after front matter',
      '---\nmood: x\n---\n\n# Ovens',
      'Ovens',
      'heading',
      [5, 3, 5, 8],
    ],
    ['its file where the heading is a smaller one', '## Ovens', 'Kiln', 'file', [1, 1, 1, 1]],
    ['its file where the heading comes later', 'hot\n\n# Ovens', 'Kiln', 'file', [1, 1, 1, 1]],
    ['its file where the heading is empty', '#\n\nhot', 'Kiln', 'file', [1, 1, 1, 1]],
    ['its file where it holds nothing', '', 'Kiln', 'file', [1, 1, 1, 1]],
  ] as const)('is called by %s', (_, text, name, finder, place) => {
    const { sighting } = noteOf(text);
    const { start, end } = sighting.place;
    expect([sighting.name, sighting.finder, sighting.kind, sighting.certainty]).toEqual([
      name,
      finder,
      'talk',
      1,
    ]);
    expect(start.line).toBe(place[0]);
    expect(end.line).toBe(place[2]);
    if (finder !== 'heading') expect([start.column, end.column]).toEqual([place[1], place[3]]);
  });

  it('quotes its heading without the space around it', () => {
    const text = '#   Hot ovens   \n\nx';
    const { start, end } = noteOf(text).sighting.place;
    expect(text.slice(start.offset, end.offset)).toBe('Hot ovens');
  });

  it('stands in the block of its heading', () => {
    expect(noteOf('---\nmood: x\n---\n\n# Ovens').sighting.block).toBe(1);
    expect(noteOf('hot').sighting.block).toBe(0);
  });

  it('is the whole note, whatever its headings', () => {
    const { sections, first, last } = noteOf('# A\n\nx\n\n## B\n\ny\n\n# C');
    expect([[...sections], first, last]).toEqual([[0, 1, 2, 3], 1, 9]);
  });

  it.each([
    ['its file where it is called something else', '# Ovens', ['Kiln']],
    ['no other where it is called as its file', '# Kiln', []],
    [
      'its aliases, each once',
      '---\naliases: [Heat, Kiln, Heat]\nalias: Fire\n---\n\n# Ovens',
      ['Kiln', 'Heat', 'Fire'],
    ],
    [
      'no empty one, and no space around one',
      '---\naliases: [" ", " Heat "]\n---\n\n# Ovens',
      ['Kiln', 'Heat'],
    ],
    ['no other field', '---\nmood: Heat\n---\n\n# Ovens', ['Kiln']],
  ])('has other names: %s', (_, text, aliases) => {
    expect(noteOf(text).aliases.toSorted()).toEqual(aliases.toSorted());
  });

  it('is what somebody presents, where only one speaks', () => {
    const [found] = notesAsTalks(noted({ 'a.md': '# Ovens\n\n## Baking\n\n**Jane Doherty (Acme)**\n\n- x' }));
    const presented = found?.facts.filter(({ relation }) => relation === 'presents');
    expect(found?.talks.map(({ sighting }) => sighting.name)).toEqual(['Ovens']);
    expect(presented?.map(({ from, to }) => [from.name, to.name])).toEqual([['Jane Doherty', 'Ovens']]);
    expect(presented?.[0]?.to).toBe(found?.talks[0]?.sighting);
  });

  it('is none where several speak', () => {
    const all = noted({
      'a.md':
        '# Ovens\n\n## Baking\n\n**Jane Doherty (Acme)**\n\n- x\n\n## Firing\n\n**Omar Li (Globex)**\n\n- y',
    });
    expect(notesAsTalks(all)).toEqual(all);
  });
});

describe('a list beside talks', () => {
  const talk = (name: string, certainty: number): Talk => {
    const [found] = notesAsTalks(noted({ [`${name}.md`]: 'x' }));
    const whole = itemAt(found?.talks ?? [], 0);
    return { ...whole, sighting: { ...whole.sighting, certainty } };
  };
  const withTalks = (...talks: readonly Talk[]): Findings => ({
    ...itemAt(noted({ 'a.md': 'x' }), 0),
    talks,
  });

  it('is no talk where there is one, and is told as lost after what else is', () => {
    const list = talk('Follow-ups', 0.5);
    const before = { because: 'aside', sighting: talk('Index', 0.5).sighting } as const;
    const baking = talk('Baking', 0.5);
    const [first, second] = withoutAsides([{ ...withTalks(list), lost: [before] }, withTalks(baking)]);
    expect(first?.talks).toEqual([]);
    expect(first?.lost).toEqual([before, { because: 'aside', sighting: list.sighting }]);
    expect([second?.talks, second?.lost]).toEqual([[baking], []]);
  });

  it('is a talk where it is surely one, or where there is no other', () => {
    const sure = [withTalks(talk('Follow-ups', 1), talk('Baking', 1))];
    expect(withoutAsides(sure)).toEqual(sure);
    const only = [withTalks(talk('Follow-ups', 0.5))];
    expect(withoutAsides(only)).toEqual(only);
  });
});
