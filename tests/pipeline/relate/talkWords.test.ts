/** What the words of a talk's notes say of it, and the themes that they belong to. */
import { describe, expect, it } from 'vitest';
import { type TalkWords, talkWords } from '../../../src/pipeline/relate/talkWords.ts';
import type { Traits } from '../../../src/pipeline/relate/talkTraits.ts';
import type { TalkEntity } from '../../../src/pipeline/resolve/entity.ts';
import { itemAt, valueAt } from '../../../src/schema/itemAt.ts';
import { notedTalks, weightsIn } from './made.ts';

interface Read extends TalkWords {
  readonly text: string;
  readonly talks: readonly TalkEntity[];
}

/** Reads a note; talks on other things make its words rare. */
function read(note: string): Read {
  const others = ['Sourdough', 'Goats', 'Carding', 'Ferns'].map((title) => `\n\n## ${title}`).join('');
  const text = note + others;
  const { found, talks } = notedTalks(text);
  const traits = talkWords([found], {
    entities: talks,
    talkOf: (talk) => itemAt(talks, found.talks.indexOf(talk)),
    entityOf: () => undefined,
  });
  return { ...traits, text, talks };
}

const wordsOf = (note: string, at = 0): Readonly<Record<string, number>> => {
  const { words, talks } = read(note);
  return weightsIn(words, itemAt(talks, at));
};
const themesIn = (note: string, at = 0): Readonly<Record<string, number>> => {
  const { themes, talks } = read(note);
  return weightsIn(themes, itemAt(talks, at));
};

/** How many times as much the one says as the other. */
const timesAsMuch = (weights: Readonly<Record<string, number>>, one: string, other: string): number =>
  (weights[one] ?? Number.NaN) / (weights[other] ?? Number.NaN);

/** What the first talk has, by name, as the words of the note where it first stands. */
function quotedIn(note: string, of: (traits: TalkWords) => Traits): Readonly<Record<string, string>> {
  const { text, talks, ...traits } = read(note);
  const { names, vectors } = of(traits);
  const { ids, starts, ends } = valueAt(vectors, itemAt(talks, 0));
  return Object.fromEntries(
    ids.map((id, at) => [itemAt(names, id), text.slice(itemAt(starts, at), itemAt(ends, at))]),
  );
}

describe('the words of a talk', () => {
  it('are those of its title and its notes, in lower case and the singular', () => {
    expect(Object.keys(wordsOf('## Porcelain\n\n- Ovens, KILNS\n- clay'))).toEqual([
      'porcelain',
      'oven',
      'kiln',
      'clay',
    ]);
  });

  it.each([
    ['of the talk after it', '## Porcelain\n\n## Stoneware\n\nclay'],
    ['before the first talk', 'clay\n\n## Porcelain'],
    ['under the name of the event', '# Pottery Summit\n\nclay\n\n## Porcelain'],
  ])('are not those %s', (_, note) => {
    expect(Object.keys(wordsOf(note))).toEqual(['porcelain']);
  });

  it.each([
    ['function words', 'this is what we have, and they'],
    ['words of one or two letters', 'x ox'],
    ['words with digits', '2d mk12 a4paper'],
    ['signs', '– ? …'],
  ])('are no %s', (_, text) => {
    expect(Object.keys(wordsOf(`## Porcelain\n\n${text}`))).toEqual(['porcelain']);
  });

  it('are not what the event is called after', () => {
    expect(Object.keys(wordsOf('# Kiln Summit\n\n## Porcelain\n\nkiln clay'))).toEqual(['porcelain', 'clay']);
  });

  it('are not what most talks have, in whichever form they have it', () => {
    const most = ['Porcelain', 'Stoneware', 'Bone china', 'Earthenware', 'Tiles', 'Bricks', 'Slip', 'Wheels']
      .concat(Array.from({ length: 20 }, (_, at) => `Vase ${at}`))
      .map((title, at) => `## ${title}\n\n${at % 2 === 0 ? 'pot' : 'pots'}`)
      .join('\n\n');
    expect(Object.keys(wordsOf(most))).toEqual(['porcelain']);
  });
});

describe('a word says', () => {
  it('twice as much where it stands four times', () => {
    expect(timesAsMuch(wordsOf('## Porcelain\n\nclay ash, clay\n\n- clay clay'), 'clay', 'ash')).toBeCloseTo(
      2,
      9,
    );
  });

  it('as much in two forms as in one', () => {
    expect(timesAsMuch(wordsOf('## Porcelain\n\nmould moulds mould moulds ash'), 'mould', 'ash')).toBeCloseTo(
      2,
      9,
    );
  });

  it('twice as much where it stands in the title', () => {
    expect(timesAsMuch(wordsOf('## Porcelain\n\nclay'), 'porcelain', 'clay')).toBeCloseTo(2, 9);
  });

  it('more by standing in the title, whether the notes come back to it in that form or in another', () => {
    // The root of two times, and one for the title.
    const expected = Math.SQRT2 + 1;
    expect(timesAsMuch(wordsOf('## Moulds\n\nash moulds'), 'mould', 'ash')).toBeCloseTo(expected, 9);
    expect(timesAsMuch(wordsOf('## Moulds\n\nash mould'), 'mould', 'ash')).toBeCloseTo(expected, 9);
  });

  it('no more by standing in the title of another talk', () => {
    const weights = wordsOf('## Porcelain\n\nclay ash\n\n## Clay\n\nash');
    expect(timesAsMuch(weights, 'clay', 'ash')).toBeCloseTo(1, 9);
  });

  it('less where it is an everyday word', () => {
    expect(timesAsMuch(wordsOf('## Porcelain\n\nwork clay'), 'clay', 'work')).toBeCloseTo(Math.SQRT2, 9);
  });

  it('less where more talks have it', () => {
    expect(
      timesAsMuch(wordsOf('## Porcelain\n\nclay ash\n\n## Stoneware\n\nclay'), 'ash', 'clay'),
    ).toBeGreaterThan(1);
  });
});

describe('where a word stands', () => {
  it('is the first time, in any form', () => {
    expect(
      quotedIn('# Pottery Summit\n\n## Porcelain\n\n- Moulds, ash\n- mould, Ash', ({ words }) => words),
    ).toEqual({
      porcelain: 'Porcelain',
      mould: 'Moulds',
      ash: 'ash',
    });
  });

  it('is the first time that it belongs to a theme', () => {
    expect(
      quotedIn('# Pottery Summit\n\n## Porcelain\n\n- a song\n- podcasts and songs', ({ themes }) => themes),
    ).toEqual({ audio: 'song' });
  });
});

describe('the themes of a talk', () => {
  it('are those of all its words, also of short ones', () => {
    expect(Object.keys(themesIn('## Porcelain\n\npodcast\n\n- db')).sort()).toEqual(['audio', 'databases']);
  });

  it('are none where no word belongs to any', () => {
    expect(themesIn('## Porcelain\n\nclay')).toEqual({});
  });

  it('are not those of a word that most talks have', () => {
    const most = Array.from({ length: 30 }, (_, at) => `## Vase ${at}\n\npodcast`).join('\n\n');
    expect(themesIn(most)).toEqual({});
  });

  it('are not those of what the event is called after', () => {
    expect(themesIn('# Podcast Summit\n\n## Porcelain\n\npodcast')).toEqual({});
  });

  it('say the more the more words belong to them', () => {
    // Each of these words belongs to one theme alone.
    const weights = themesIn('## Porcelain\n\npodcast song music loan');
    expect(weights['finance']).toBeGreaterThan(0);
    expect(timesAsMuch(weights, 'audio', 'finance')).toBeCloseTo(3, 9);
  });

  it('say twice as much by a word that stands four times, or in the title', () => {
    expect(
      timesAsMuch(themesIn('## Porcelain\n\npodcast podcast podcast podcast loan'), 'audio', 'finance'),
    ).toBeCloseTo(2, 9);
    expect(timesAsMuch(themesIn('## Podcast\n\nloan'), 'audio', 'finance')).toBeCloseTo(2, 9);
  });

  it('share out a word that belongs to several', () => {
    // "queries" belongs to databases and to search.
    const weights = themesIn('## Porcelain\n\nqueries loan');
    expect(timesAsMuch(weights, 'finance', 'databases')).toBeCloseTo(2, 9);
    expect(timesAsMuch(weights, 'finance', 'search')).toBeCloseTo(2, 9);
  });
});
