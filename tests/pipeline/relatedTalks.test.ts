/** Which talks are related, how nearly, and what the relation rests on. */
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../src/pipeline/relate/themes.ts';
import { themesOf } from '../../src/pipeline/relate/themesOf.ts';
import type { EdgeAttributes, GraphFile } from '../../src/schema/graphFile.ts';
import { edgesOf, graphOf } from './graphOf.ts';

/** A note of an event with one talk a title. */
const notesOf = (talks: Readonly<Record<string, string>>, event = 'Pottery Summit'): string =>
  [`# ${event}`, ...Object.entries(talks).flatMap(([title, text]) => [`## ${title}`, text])].join('\n\n');

function relationOf(graph: GraphFile, one: string, other: string): EdgeAttributes | undefined {
  const label = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
  return graph.edges.find(({ source, target, attributes }) => {
    const ends = new Set([label.get(source), label.get(target)]);
    return attributes.relation === 'relatedTo' && ends.has(one) && ends.has(other);
  })?.attributes;
}

const weightOf = (graph: GraphFile, one: string, other: string): number =>
  relationOf(graph, one, other)?.weight ?? 0;

/** Talks that share nothing with anything: they make the others' things rare. */
const OTHERS = {
  Bread: '- sourdough rises overnight',
  Cheese: '- a goat named Bella',
  Wool: '- carding before spinning',
};

describe('how nearly talks are related', () => {
  it('is more for a thing that few talks name than for one that many do', () => {
    const graph = graphOf(
      notesOf({
        Left: '- Acme, C++',
        Middle: '- Acme, Globex',
        Right: '- Globex, ISA',
        One: '- Acme',
        Two: '- Acme',
        ...OTHERS,
      }),
    );
    expect(weightOf(graph, 'Middle', 'Right')).toBeGreaterThan(weightOf(graph, 'Left', 'Middle'));
  });

  it('is more for a thing that both notes come back to', () => {
    const often = '- k8s, Globex\n- k8s again\n- k8s';
    const graph = graphOf(
      notesOf({ One: often, Two: '- k8s, ISA\n- k8s\n- k8s', Three: '- k8s, C++', ...OTHERS }),
    );
    expect(weightOf(graph, 'One', 'Two')).toBeGreaterThan(weightOf(graph, 'Two', 'Three'));
  });

  it('is not more for a talk that has a bit of everything', () => {
    const everything =
      '- k8s, Acme, Globex, C++, load balancing, VS Code\n- ovens, glazes, clay, wheels, moulds';
    const graph = graphOf(
      notesOf({ One: '- k8s in ovens', All: everything, Two: '- k8s for ovens', ...OTHERS }),
    );
    expect(weightOf(graph, 'One', 'Two')).toBeGreaterThan(weightOf(graph, 'One', 'All'));
  });

  it('is more for a word of both titles than for one of the notes', () => {
    const graph = graphOf(
      notesOf({
        'Porcelain ovens': '- ash, birch',
        'Porcelain wheels': '- cedar, elm',
        Third: '- porcelain, hazel, fir',
        ...OTHERS,
      }),
    );
    expect(weightOf(graph, 'Porcelain ovens', 'Porcelain wheels')).toBeGreaterThan(
      weightOf(graph, 'Porcelain wheels', 'Third'),
    );
  });

  it('is more where one talk was noted right after the other', () => {
    const graph = graphOf(notesOf({ One: '- k8s', Two: '- k8s', ...OTHERS, Three: '- k8s' }));
    expect(weightOf(graph, 'One', 'Two')).toBeGreaterThan(weightOf(graph, 'One', 'Three'));
  });

  it('is more where both name what the event is called after, or what most name, too', () => {
    const called = { Left: '- k8s, kiln', Middle: '- k8s, kiln', Right: '- k8s', ...OTHERS };
    const most = {
      Left: '- k8s, Globex',
      Middle: '- k8s, Globex',
      Right: '- k8s',
      ...Object.fromEntries(Object.keys(OTHERS).map((title) => [title, '- Globex'])),
      More: '- Globex',
    };
    for (const graph of [graphOf(notesOf(called, 'Kiln Summit')), graphOf(notesOf(most))])
      expect(weightOf(graph, 'Left', 'Middle')).toBeGreaterThan(weightOf(graph, 'Middle', 'Right'));
  });

  it('does not depend on the order of notes', () => {
    const notes = {
      'a.md': '# One\n\nk8s',
      'b.md': '# Two\n\nk8s',
      'c.md': '# Bread',
      'd.md': '# Three\n\nk8s',
    };
    const graph = graphOf(notes);
    expect(weightOf(graph, 'One', 'Two')).toBe(weightOf(graph, 'One', 'Three'));
  });
});

describe('talks are not related', () => {
  it.each([
    ['by following one another', { One: '- porcelain', Two: '- glass', ...OTHERS }],
    ['by function words', { One: '- this is what we have', Two: '- what we have is this', ...OTHERS }],
    ['by a thing that all of them name', { One: '- k8s', Two: '- k8s', Three: '- k8s' }],
    [
      'by a word that most of them have in one form or another',
      { One: '- pot, pots', Two: '- pot', Three: '- pots', Four: '- pots', Five: '- bread' },
    ],
    [
      'by a thing that most of them name',
      { One: '- k8s', Two: '- k8s', Three: '- k8s', Four: '- k8s', Five: '- bread' },
    ],
  ])('%s', (_, talks) => {
    const graph = graphOf(notesOf(talks));
    expect(edgesOf(graph, 'relatedTo').filter((edge) => edge.includes('One'))).toEqual([]);
  });

  it.each([
    ['Kiln Summit 2031', 'kiln'],
    ['KilnCon 2031', 'kiln'],
  ])('by what the event is called after: %s', (event, name) => {
    const talks = { One: `- ${name} again`, Two: `- ${name}`, ...OTHERS };
    expect(relationOf(graphOf(notesOf(talks)), 'One', 'Two')?.because).toEqual(['n:kiln']);
    expect(relationOf(graphOf(notesOf(talks, event)), 'One', 'Two')).toBeUndefined();
  });

  it('by what very many name, though others do not', () => {
    const letters = 'bcdfghjkmn'.split('');
    const titles = letters.flatMap((one) => letters.map((other) => `Xq${one}${other}`));
    const among = (many: number): readonly string[] =>
      edgesOf(
        graphOf(
          notesOf(
            Object.fromEntries(titles.map((title, at) => [title, at < many ? '- k8s' : `- y${title}`])),
          ),
        ),
        'relatedTo',
      );
    expect(among(20).length).toBeGreaterThan(20);
    expect(among(70)).toEqual([]);
  });

  it('by nothing for the sake of a name: what an event was about this time still counts', () => {
    const talks = { One: '- kiln again', Two: '- kiln', ...OTHERS };
    expect(relationOf(graphOf(notesOf(talks, 'The Summit on Kiln')), 'One', 'Two')?.because).toEqual([
      'n:kiln',
    ]);
  });

  it('all with all: each has its nearest', () => {
    const words = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'juniper', 'larch', 'maple', 'oak'];
    const talks = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `Talk ${words[index % 10]} ${words[Math.floor(index / 10)]}`,
        `- ${words[(index * 3) % 10]} and ${words[(index * 7) % 10]}`,
      ]),
    );
    expect(edgesOf(graphOf(notesOf(talks)), 'relatedTo').length).toBeLessThan(50 * 8);
  });
});

describe('what a relation rests on', () => {
  it('is the things that both name, the strongest first, and no hub', () => {
    const graph = graphOf(
      notesOf({
        One: '- Acme\n- k8s with Globex',
        Two: '- Acme\n- k8s, Globex',
        Three: '- Globex, Acme',
        Four: '- Acme\n- Globex',
        Five: '- Acme',
        Six: '- bread',
      }),
    );
    expect(relationOf(graph, 'One', 'Two')?.because).toEqual(['n:kubernetes', 'n:globex']);
  });

  it('is a few of them where many are shared', () => {
    const links = Array.from({ length: 30 }, (_, index) => `- https://example.com/page-${index}`).join('\n');
    const related = relationOf(graphOf(notesOf({ One: links, Two: links, ...OTHERS })), 'One', 'Two');
    expect(related?.because?.length).toBeGreaterThan(2);
    expect(related?.because?.length).toBeLessThan(10);
  });

  it('is a theme where no word is shared, with its words in both notes', () => {
    const graph = graphOf(
      notesOf({ One: '- debugging at night', Two: '- dashboards and alerts', ...OTHERS }),
    );
    const related = relationOf(graph, 'One', 'Two');
    expect(related?.because).toEqual([]);
    expect(related?.evidence.map(({ start }) => [start.line, start.column])).toEqual([
      [5, 3],
      [9, 3],
    ]);
  });
});

describe('themes', () => {
  it('list words in lower case, and beginnings that are long enough to mean something', () => {
    for (const entry of Object.values(THEMES).flatMap((words) => words.split(/\s+/u))) {
      expect(entry).toMatch(/^(?:[a-z\d]{2,}|[a-z]{3,}\*)$/u);
    }
  });

  it('have the forms of a word, and not what only sounds like it', () => {
    expect(themesOf('monitored')).toContain('observability');
    expect(themesOf('prototype')).not.toContain('networking');
    expect(themesOf('carpet')).toEqual([]);
    expect(themesOf('constructor')).toEqual([]);
  });
});
