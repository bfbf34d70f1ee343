/** Which talks are related by what they share, how strongly, and with what evidence. */
import { describe, expect, it } from 'vitest';
import { relateTalks } from '../../../src/pipeline/relate/relateTalks.ts';
import type { Relation } from '../../../src/pipeline/relate/relation.ts';
import type { Traits } from '../../../src/pipeline/relate/talkTraits.ts';
import { type NotedTalks, notedTalks, traitsOf } from './made.ts';

type Amounts = Readonly<Record<string, number>>;

/** What talks have, one after another. */
interface Shares {
  readonly words?: readonly Amounts[];
  readonly themes?: readonly Amounts[];
  readonly things?: readonly Amounts[];
  readonly hubs?: readonly Amounts[];
}

const noteOf = (titles: readonly string[]): NotedTalks =>
  notedTalks(titles.map((title) => `## ${title}`).join('\n\n') + '\n\n' + 'x'.repeat(100));

/** Relates talks of one note, or of several. */
function related(notes: readonly NotedTalks[], shares: Shares): readonly Relation[] {
  const talks = notes.flatMap((note) => note.talks);
  const traits = (amounts: readonly Amounts[] = []): Traits => traitsOf(talks, amounts);
  return relateTalks(
    { things: traits(shares.things), hubs: traits(shares.hubs) },
    { words: traits(shares.words), themes: traits(shares.themes) },
    talks,
    notes.map(({ found }) => found),
  );
}

const TITLES = ['A', 'B', 'C', 'D'];
/** Talks of as many notes, so that none was noted right after another. */
const apart = (titles: readonly string[] = TITLES): readonly NotedTalks[] =>
  titles.map((title, at) => notedTalks(`## ${title}\n\n${'x'.repeat(100)}`, `${at}.md`));

const said = (relations: readonly Relation[]): readonly string[] =>
  relations.map(({ from, to, weight }) => `${from.label} ${to.label} ${weight}`).sort();

describe('the weight of a relation', () => {
  it.each([
    ['the words', { words: [{ clay: 0.5 }, { clay: 0.5 }] }, 'A B 5'],
    ['the things, which count half', { things: [{ clay: 0.5 }, { clay: 0.5 }] }, 'A B 2.5'],
    ['the themes, which count a fifth', { themes: [{ clay: 0.5 }, { clay: 0.5 }] }, 'A B 1'],
    [
      'all of them together, hubs too',
      {
        words: [{ clay: 0.5 }, { clay: 0.5 }],
        things: [{ kiln: 0.5 }, { kiln: 0.5 }],
        themes: [{ craft: 0.5 }, { craft: 0.5 }],
        hubs: [{ pottery: 0.5 }, { pottery: 0.5 }],
      },
      'A B 11',
    ],
    ['a third, to three digits', { words: [{ clay: 1 / 3 }, { clay: 1 }] }, 'A B 6.667'],
  ])('is that of %s', (_, shares: Shares, expected) => {
    expect(said(related(apart(), shares))).toEqual([expected]);
  });

  it('is half as much again for the next talk of a note, and a quarter for the one after that', () => {
    const shares = { words: [{ clay: 1, ash: 1 }, { clay: 1 }, { ash: 1 }] };
    expect(said(related([noteOf(TITLES)], shares))).toEqual(['A B 30', 'A C 25']);
  });

  it('grows no less where the next talk comes late in a note', () => {
    const shares = { words: [{}, {}, { clay: 1 }, { clay: 1 }] };
    expect(said(related([noteOf(TITLES)], shares))).toEqual(['C D 30']);
  });

  it('of one pair does not come into that of the next', () => {
    const shares = { words: [{ clay: 0.5 }, {}, { clay: 0.5, ash: 0.5 }, { ash: 0.5 }] };
    expect(said(related(apart(), shares))).toEqual(['A C 5', 'C D 5']);
  });
});

describe('talks are not related', () => {
  it.each([
    ['that share nothing', { words: [{ clay: 1 }, { ash: 1 }] }],
    ['that share hubs alone', { hubs: [{ clay: 1 }, { clay: 1 }] }],
    ['that share next to nothing', { words: [{ clay: 0.1 }, { clay: 0.19 }] }],
  ])('%s', (_, shares: Shares) => {
    expect(said(related(apart(), shares))).toEqual([]);
  });

  it('by less than two hundredths, and by two hundredths they are', () => {
    expect(said(related(apart(), { words: [{ clay: 1 }, { clay: 0.0199 }] }))).toEqual([]);
    expect(said(related(apart(), { words: [{ clay: 1 }, { clay: 0.02 }] }))).toEqual(['A B 0.4']);
  });
});

describe('a relation', () => {
  const sharing = { words: [{ clay: 1 }, { clay: 1 }] };

  it('is the one that says that two are related', () => {
    expect(related(apart(), sharing).map(({ relation }) => relation)).toEqual(['relatedTo']);
  });

  it('goes from the talk whose key comes first, whichever was noted first', () => {
    expect(said(related(apart(['A', 'B']), sharing))).toEqual(['A B 20']);
    expect(said(related(apart(['B', 'A']), sharing))).toEqual(['A B 20']);
  });

  it('is kept with the talks whose keys come first where more are equally alike than a talk keeps', () => {
    // The middle talk is equally like seven others, each of which has six that are nearer to it.
    const names = Array.from({ length: 7 }, (_, at) => `T${at}`);
    const ofMiddle = (order: readonly string[]): readonly string[] => {
      const words = [
        Object.fromEntries(order.map((name) => [`with ${name}`, 0.5])),
        ...names.map((name): Amounts => ({ [`with ${name}`]: 0.5, clay: 1 })),
      ];
      return said(related(apart(['Middle', ...names]), { words })).filter((line) =>
        line.startsWith('Middle'),
      );
    };
    const expected = ['T0', 'T1', 'T2', 'T3', 'T4', 'T5'].map((name) => `Middle ${name} 5`);
    expect(ofMiddle(names)).toEqual(expected);
    expect(ofMiddle([...names].reverse())).toEqual(expected);
  });
});

describe('what a relation rests on', () => {
  const keys = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `k${at}`);
  const rising = (names: readonly string[]): Amounts =>
    Object.fromEntries(names.map((name, at) => [name, (at + 1) / 20]));

  it('is the shared things, the strongest first and no more than eight, without evidence', () => {
    const things = [rising(keys(10)), rising(keys(10))];
    const [relation] = related(apart(), { things, words: [{ clay: 1 }, { clay: 1 }] });
    expect(relation?.because).toEqual(['k9', 'k8', 'k7', 'k6', 'k5', 'k4', 'k3', 'k2']);
    expect(relation?.evidence).toEqual([]);
  });

  /** The positions in `0.md` and `1.md` of what is quoted; the n-th trait of a talk stands at ten times n. */
  const quoted = (shares: Shares): readonly string[] =>
    related(apart(), shares).flatMap(({ evidence }) =>
      evidence.map(({ source, start, end }) => `${source} ${start.offset}-${end.offset}`),
    );

  it('is where the shared words stand in both notes, where no thing is shared', () => {
    const shares = { words: [{ ash: 1, clay: 1 }, { clay: 1 }], things: [{ kiln: 1 }, { glaze: 1 }] };
    const [relation] = related(apart(), shares);
    expect(relation?.because).toEqual([]);
    expect(quoted(shares)).toEqual(['0.md 10-15', '1.md 0-5']);
  });

  it('is the three strongest words, wherever they stand', () => {
    const strong = { a: 0.1, b: 0.5, c: 0.2, d: 0.4, e: 0.3 };
    expect(quoted({ words: [strong, strong] })).toEqual([
      ...['10-15', '30-35', '40-45'].map((place) => `0.md ${place}`),
      ...['10-15', '30-35', '40-45'].map((place) => `1.md ${place}`),
    ]);
  });

  it('is words rather than a theme that says four times as much', () => {
    const words: Amounts = { a: 0.5, b: 0.5, c: 0.5 };
    const themes: Amounts = { ...rising(keys(9)), craft: 1 };
    expect(quoted({ words: [words, words], themes: [themes, themes] })).toEqual([
      ...['0-5', '10-15', '20-25'].map((place) => `0.md ${place}`),
      ...['0-5', '10-15', '20-25'].map((place) => `1.md ${place}`),
    ]);
  });

  it('is a theme rather than a word that says less than a fifth of it', () => {
    const words: Amounts = { a: 0.5, b: 0.5, c: 0.3 };
    const themes: Amounts = { ...rising(keys(9)), craft: 1 };
    expect(quoted({ words: [words, words], themes: [themes, themes] })).toEqual([
      ...['0-5', '10-15', '90-95'].map((place) => `0.md ${place}`),
      ...['0-5', '10-15', '90-95'].map((place) => `1.md ${place}`),
    ]);
  });

  it('is quoted once where a word and its theme stand in one place', () => {
    const shared = [{ clay: 1 }, { clay: 1 }];
    expect(quoted({ words: shared, themes: shared })).toEqual(['0.md 0-5', '1.md 0-5']);
  });
});
