/** Where links between notes lead, and what they name where there is no such note. */
import { describe, expect, it } from 'vitest';
import { linkNotes } from '../../../src/pipeline/gather/linkNotes.ts';
import { noteNameOf } from '../../../src/pipeline/gather/noteName.ts';
import { notesAsTalks } from '../../../src/pipeline/gather/notesAsTalks.ts';
import { LEXICON, noted } from './noted.ts';

const linkedIn = (notes: Readonly<Record<string, string>>) => linkNotes(notesAsTalks(noted(notes)), LEXICON);

/** The notes that one note, which only holds links, leads to. */
function targetsOf(text: string, source: string, others: readonly string[]): readonly string[] {
  const { findings } = linkedIn({
    ...Object.fromEntries(others.map((other) => [other, 'hot'])),
    [source]: text,
  });
  return findings.flatMap(({ facts }) =>
    facts.filter(({ relation }) => relation === 'references').map(({ to }) => to.place.source),
  );
}

describe('a link leads to a note', () => {
  it.each([
    ['by its name', '[[Oven]]', 'a.md', ['x/Oven.md'], 'x/Oven.md'],
    ['by its name with an ending', '[[Oven.md]]', 'a.md', ['x/Oven.md'], 'x/Oven.md'],
    ['whatever the case', '[[oVEN]]', 'a.md', ['x/Oven.md'], 'x/Oven.md'],
    ['by its path', '[[x/Oven]]', 'a.md', ['x/Oven.md', 'Oven.md'], 'x/Oven.md'],
    ['by the path from here', '[[x/Oven]]', 'd/a.md', ['d/x/Oven.md', 'e/x/Oven.md'], 'd/x/Oven.md'],
    [
      'by the whole path rather than the one from here',
      '[[x/Oven]]',
      'd/a.md',
      ['d/x/Oven.md', 'x/Oven.md'],
      'x/Oven.md',
    ],
    [
      'by the whole path rather than its end, though that is in the same folder',
      '[[x/Oven]]',
      'd/x/a.md',
      ['d/x/Oven.md', 'x/Oven.md'],
      'x/Oven.md',
    ],
    ['by the end of its path', '[[x/Oven]]', 'a.md', ['f/Oven.md', 'f/x/Oven.md'], 'f/x/Oven.md'],
    ['of Markdown, from here', '[o](Oven.md)', 'd/a.md', ['Oven.md', 'd/Oven.md'], 'd/Oven.md'],
    ['of Markdown, from here with a dot', '[o](./Oven.md)', 'd/a.md', ['Oven.md', 'd/Oven.md'], 'd/Oven.md'],
    ['of Markdown, from the top', '[o](/Oven.md)', 'd/a.md', ['Oven.md', 'd/Oven.md'], 'Oven.md'],
    ['of Markdown, one folder up', '[o](../Oven.md)', 'd/a.md', ['Oven.md', 'd/Oven.md'], 'Oven.md'],
    ['of Markdown, no further up than there is', '[o](../../../Oven.md)', 'd/a.md', ['Oven.md'], 'Oven.md'],
    ['of Markdown with two slashes', '[o](x//Oven.md)', 'a.md', ['x/Oven.md'], 'x/Oven.md'],
    ['in the same folder first', '[[Oven]]', 'd/e/a.md', ['Oven.md', 'd/e/Oven.md'], 'd/e/Oven.md'],
    ['higher up next', '[[Oven]]', 'z.md', ['a/b/Oven.md', 'c/Oven.md'], 'c/Oven.md'],
    [
      'higher up, however long the path',
      '[[Oven]]',
      'z.md',
      ['a/b/Oven.md', 'long-folder/Oven.md'],
      'long-folder/Oven.md',
    ],
    ['in the order of the paths else', '[[Oven]]', 'z.md', ['b/Oven.md', 'c/Oven.md'], 'b/Oven.md'],
  ])('%s', (_, text, source, others, target) => {
    expect(targetsOf(text, source, others)).toEqual([target]);
  });

  it.each(['md', 'markdown', 'mdown', 'mkd', 'txt', 'MD'])('whatever its ending: %s', (ending) => {
    expect(targetsOf('[[x/Oven]]', 'a.md', [`x/Oven.${ending}`])).toEqual([`x/Oven.${ending}`]);
  });

  it.each([
    ['by another name', '[[Kiln]]', 'a.md', ['x/Oven.md']],
    ['by the end of the name of a folder', '[[x/Oven]]', 'a.md', ['fx/Oven.md']],
    ['in another folder', '[[y/Oven]]', 'a.md', ['x/Oven.md']],
    ['of Markdown by its name alone', '[o](Oven.md)', 'a.md', ['x/Oven.md']],
    ['to itself', '[[a]]', 'a.md', ['x/Oven.md']],
  ])('but not %s', (_, text, source, others) => {
    expect(targetsOf(text, source, others)).toEqual([]);
  });

  it('by a name that the note gives itself, unless a file is called so', () => {
    const aliased = '---\naliases: [Furnace]\n---\n\n# Great heat\n\nx';
    const targets = (notes: Readonly<Record<string, string>>): readonly string[] =>
      linkedIn(notes).findings.flatMap(({ facts }) => facts.map(({ to }) => to.name));
    expect(targets({ 'Oven.md': aliased, 'a.md': '[[Furnace]]' })).toEqual(['Great heat']);
    expect(targets({ 'Oven.md': aliased, 'a.md': '[[great heat]]' })).toEqual(['Great heat']);
    expect(targets({ 'Oven.md': aliased, 'Furnace.md': 'x', 'a.md': '[[Furnace]]' })).toEqual(['Furnace']);
  });
});

describe('a link to one of several talks in a note', () => {
  const day = '# Oven Con\n\n## Baking by Jane Doe\n\n- x\n\n## Firing by Omar Li\n\n- y';
  const ledTo = (link: string): readonly string[] =>
    linkNotes(noted({ 'a.md': `## Cooling by Ana Roe\n\n${link}`, 'day.md': day }), LEXICON).findings.flatMap(
      ({ facts }) => facts.flatMap(({ relation, to }) => (relation === 'references' ? [to.name] : [])),
    );

  it('leads to the first, by its name or that of the file', () => {
    expect(ledTo('[[Baking]]')).toEqual(['Baking']);
    expect(ledTo('[[day]]')).toEqual(['Baking']);
  });

  it('never leads to the first by the name of another', () => {
    expect(ledTo('[[Firing]]')).toEqual([]);
  });
});

describe('what a link says', () => {
  const both = () =>
    linkedIn({
      'Oven.md': 'hot',
      'a.md': 'in an [[Oven]] and [[oven|there]]\n\nor [[a]]',
    }).findings;

  it('stands in the facts, with its words as evidence', () => {
    const [, a] = both();
    const facts = a?.facts.filter(({ relation }) => relation === 'references');
    expect(facts?.map(({ from, to }) => [from.name, to.name])).toEqual([
      ['a', 'Oven'],
      ['a', 'Oven'],
    ]);
    expect(
      facts?.flatMap(({ evidence }) => evidence.map(({ source, start }) => [source, start.line])),
    ).toEqual([
      ['a.md', 1],
      ['a.md', 1],
    ]);
  });

  it('is a mention of the note that it leads to, and none of the note that it stands in', () => {
    const [oven, a] = both();
    expect(
      oven?.talks[0]?.linkedFrom?.map(({ name, kind, certainty, finder }) => [name, kind, certainty, finder]),
    ).toEqual([
      ['Oven', 'talk', 1, 'link to a note'],
      ['Oven', 'talk', 1, 'link to a note'],
    ]);
    expect(a?.talks[0]).not.toHaveProperty('linkedFrom');
  });

  it('is nothing where there are no links: what was found stays as it is', () => {
    const plain = notesAsTalks(noted({ 'a.md': 'hot', 'b.md': 'cold' }));
    expect(linkNotes(plain, LEXICON)).toEqual({ findings: plain, diagnostics: [] });
  });

  it('is a warning only where several notes could be meant', () => {
    expect(linkedIn({ 'Oven.md': 'hot', 'a.md': '[[Oven]]' }).diagnostics).toEqual([]);
    expect(linkedIn({ 'b/Oven.md': 'hot', 'c/Oven.md': 'hot', 'a.md': '[[Oven]]' }).diagnostics).toHaveLength(
      1,
    );
    const whole = { 'x/Oven.md': 'hot', 'd/x/Oven.md': 'hot', 'a.md': '[[x/Oven]]' };
    expect(linkedIn(whole).diagnostics).toEqual([]);
  });

  it('is told with the place, all that it could mean and what it was taken for', () => {
    const ovens = { 'b/Oven.md': 'hot', 'c/Oven.md': 'hot', 'd/Oven.md': 'hot' };
    expect(linkedIn({ ...ovens, 'a.md': 'x\n\nan [[Oven]]' }).diagnostics).toEqual([
      {
        severity: 'warning',
        file: 'a.md',
        line: 3,
        column: 6,
        message:
          '[[Oven]] could mean b/Oven.md or c/Oven.md or d/Oven.md; it was taken for b/Oven.md, write the folder too to be clear',
      },
    ]);
  });
});

describe('names in a link', () => {
  const seenIn = (text: string): readonly string[] =>
    linkedIn({ 'Kubernetes.md': 'hot', 'a.md': text })
      .findings.filter(({ outline }) => outline.source === 'a.md')
      .flatMap(({ sightings }) => sightings.map(({ name, kind, finder }) => `${kind} ${name} (${finder})`));

  it('are not read where the link leads to a note', () => {
    expect(seenIn('[[Kubernetes]]')).toEqual([]);
    expect(seenIn('[[Kubernetes]] by Acme').map((seen) => seen.split(' (')[0])).toEqual(['company Acme']);
  });

  it('leave the question that they stand in', () => {
    expect(seenIn('Why is [[Kubernetes]] so hot?').map((seen) => seen.split(' ')[0])).toEqual(['question']);
    expect(seenIn('Why is [[xenolith]] so hot?')).toContain('concept xenolith (wikilink)');
  });

  it('leave the file that they show, and stand beside it', () => {
    const file = 'resource lid.pdf (file name)';
    expect(seenIn('[[Kubernetes|lid.pdf]]')).toEqual([file]);
    expect(seenIn('[[xenolith|lid.pdf]]')).toEqual([file, 'concept xenolith (wikilink)']);
  });

  it('are known better by others where there is no such note', () => {
    expect(seenIn('[[Globex]]').filter((seen) => seen.includes('wikilink'))).toEqual([]);
    expect(seenIn('[[Globex]]')).toHaveLength(1);
  });

  it.each([
    ['[[xenolith]]', 'xenolith'],
    ['[[parts/ xenolith ]]', 'xenolith'],
    ['[[xenolith 2031-01]]', 'xenolith 2031-01'],
    ['[[2031-01 xenolith]]', '2031-01 xenolith'],
    ['[[blue xenolith: more]]', 'blue xenolith: more'],
    ['[[a.very long xenolith]]', 'a.very long xenolith'],
    ['[[last friday]]', 'last friday'],
    ['[[sundaylike]]', 'sundaylike'],
  ])('are a thing where there is no such note: %s', (text, name) => {
    expect(seenIn(text)).toContain(`concept ${name} (wikilink)`);
  });

  it.each([
    '[[parts/]]',
    '[[2031]]',
    '[[2031-01]]',
    '[[2031-01-02]]',
    '[[xenolith.png]]',
    '[[xenolith.jpeg2]]',
    '[[mailto:xenolith]]',
    '[[Monday]]',
    '[[days/Monday]]',
    '[[days/2031-01-02]]',
    '[[tuesday 3rd]]',
    '[[Wednesday]]',
    '[[Thursday]]',
    '[[Friday]]',
    '[[Saturday]]',
    '[[Sunday]]',
    '[x](xenolith.md)',
  ])('are no thing: %s', (text) => {
    expect(seenIn(text).filter((seen) => seen.includes('wikilink'))).toEqual([]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['deep/er/Kiln Notes.md', 'Kiln Notes'],
    ['Kiln.v2.md', 'Kiln.v2'],
    ['Kiln', 'Kiln'],
    ['a.b/Kiln', 'Kiln'],
    ['Kiln. hot', 'Kiln. hot'],
  ])('of %s is %s', (source, name) => {
    expect(noteNameOf(source)).toBe(name);
  });
});
