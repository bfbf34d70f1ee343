import { describe, expect, test } from 'vitest';
import { claimNames } from '../../src/query/claimNames.ts';
import type { NamedPlace } from '../../src/query/mentionIndex.ts';
import type { Stretch } from '../../src/query/stretch.ts';
import { emptyGraph } from '../../src/schema/knowledgeGraph.ts';

/** Far from where the note begins, as most names are. */
const TEXT = `${'.'.repeat(100)} Ask Salt Glaze Kiln Door KilnDoor`;
const QUESTION = 'n:ask salt glaze kiln';

const graph = emptyGraph({ schema: 'rayograph/1', title: '', sources: [], kinds: [], relations: [] });
for (const key of ['n:salt glaze', 'n:glaze kiln door', 'n:kiln', 'n:door', QUESTION]) {
  const kind = key === QUESTION ? 'question' : 'tool';
  graph.addNode(key, { label: key, kind, aliases: [], mentions: [], salience: 0, x: 0, y: 0, size: 1 });
}

/** The place of the words that a key is called by, the first or one from an offset on. */
function placeOf(key: string, from = 0): NamedPlace {
  const words = key.slice('n:'.length);
  const start = TEXT.toLowerCase().indexOf(words, from);
  if (start < 0) throw new Error(`the text does not hold ${words}`);
  return { key, line: 1, start, end: start + words.length };
}

/** What is claimed, as words of the text; the node asked for in brackets. */
function claimed(places: readonly NamedPlace[], key: string | null = null): readonly string[] {
  const { marks, names } = claimNames(graph, places, key, (place) => place);
  const wordsOf = ({ start, end }: Stretch): string => TEXT.slice(start, end);
  return [...marks.map((mark) => `[${wordsOf(mark)}]`), ...names.map(wordsOf)];
}

/** Lists the places in every order that matters: as they stand, and the other way round. */
const bothWays = (places: readonly NamedPlace[]) => [places, places.toReversed()];

describe('of names that lie on one another', () => {
  test('the longest is shown, wherever it begins and whichever was found first', () => {
    for (const places of bothWays([placeOf('n:salt glaze'), placeOf('n:glaze kiln door'), placeOf('n:door')]))
      expect(claimed(places)).toEqual(['Glaze Kiln Door']);
  });

  test('the node that was asked for is marked, though another name is longer', () => {
    for (const places of bothWays([placeOf('n:salt glaze'), placeOf('n:glaze kiln door')]))
      expect(claimed(places, 'n:salt glaze')).toEqual(['[Salt Glaze]']);
  });

  test('those in a question go before the question, which is shown where they leave room', () => {
    for (const places of bothWays([placeOf(QUESTION), placeOf('n:kiln')]))
      expect(claimed(places)).toEqual(['Kiln']);
    expect(claimed([placeOf(QUESTION), placeOf('n:door')])).toEqual(['Ask Salt Glaze Kiln', 'Door']);
  });
});

test('names that only touch are both shown, in the order of the text', () => {
  const from = TEXT.indexOf('KilnDoor');
  for (const places of bothWays([placeOf('n:kiln', from), placeOf('n:door', from)])) {
    expect(claimed(places)).toEqual(['Kiln', 'Door']);
    expect(claimed(places, 'n:kiln')).toEqual(['[Kiln]', 'Door']);
    expect(claimed(places, 'n:door')).toEqual(['[Door]', 'Kiln']);
  }
});

test('a name of which nothing is shown is not among the names', () => {
  const places = [placeOf('n:kiln'), placeOf('n:door')];
  for (const hidden of [undefined, { start: 3, end: 3 }]) {
    const { names } = claimNames(graph, places, null, (place) => (place.key === 'n:kiln' ? hidden : place));
    expect(names.map(({ key }) => key)).toEqual(['n:door']);
  }
});
