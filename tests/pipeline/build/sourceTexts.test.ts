/** A note as the view quotes it, and what is said of its lines. */
import { describe, expect, it } from 'vitest';
import { sourceTextOf } from '../../../src/pipeline/build/sourceTexts.ts';
import type { Findings } from '../../../src/pipeline/extract/sighting.ts';
import { placeAt } from '../../../src/pipeline/parse/outline.ts';
import { itemAt } from '../../../src/schema/itemAt.ts';
import { type Made, outlineOf, sightingsOf } from './made.ts';

/** What was found in a note that names things, with how certain each is. */
function foundIn(text: string, names: Readonly<Record<string, number>> = {}): Findings {
  const outline = outlineOf(text);
  const sightings = Object.entries(names).flatMap(([name, certainty]) => {
    const made: Made = { certainty };
    return sightingsOf(outline, name, made);
  });
  return { outline, talks: [], sightings, facts: [], lost: [] };
}
const linesOf = (found: Findings): readonly string[] =>
  sourceTextOf(found).lines.map(({ state, reason }) =>
    state === 'unused' && reason !== undefined ? reason : state,
  );

const UNNAMED = 'no name or term was found in it';

describe('what is said of a line', () => {
  it('is that it is in the graph, where something certain is named', () => {
    expect(linesOf(foundIn('Kiln\n\nclay', { Kiln: 0.55 }))).toEqual(['graph', 'blank', UNNAMED]);
  });

  it('is that it is uncertain, where nothing certain is named', () => {
    expect(linesOf(foundIn('Kiln\n\nclay', { Kiln: 0.54 }))).toEqual(['uncertain', 'blank', UNNAMED]);
  });

  it.each([
    ['first', { Kiln: 0.9, clay: 0.2 }],
    ['last', { clay: 0.2, Kiln: 0.9 }],
  ])('is that it is in the graph, though the certain one of its names was found %s', (_, names) => {
    expect(linesOf(foundIn('Kiln of clay', names))).toEqual(['graph']);
  });

  it('is the same of all lines over which a name goes', () => {
    expect(linesOf(foundIn('We saw\nKiln\nCore\nthere', { 'Kiln\nCore': 0.9 }))).toEqual([
      UNNAMED,
      'graph',
      'graph',
      UNNAMED,
    ]);
  });

  it('is that it is in the graph, where it gives a talk its title', () => {
    const found = foundIn('Clay\n\nGlaze\n');
    const sighting = itemAt(sightingsOf(found.outline, 'Glaze'), 0);
    const talk = { sighting, sections: new Set([0]), first: 3, last: 3, aliases: [] };
    expect(linesOf({ ...found, talks: [talk] })).toEqual([UNNAMED, 'blank', 'graph', 'blank']);
  });

  it('is that it is blank in a note without a word, though its talk stands there', () => {
    const found = foundIn('\n');
    const sighting = itemAt(sightingsOf(outlineOf('firing'), 'firing'), 0);
    const talk = { sighting, sections: new Set([0]), first: 1, last: 2, aliases: [] };
    expect(linesOf({ ...found, talks: [talk] })).toEqual(['blank', 'blank']);
  });

  it('is that it is in the graph, where it states a fact', () => {
    const found = foundIn('Kiln\n\nburns\nclay\nhot\n', { Kiln: 0.2 });
    const kiln = itemAt(found.sightings, 0);
    const evidence = [placeAt(found.outline, 6, 16)];
    const fact = { relation: 'uses', from: kiln, to: kiln, evidence };
    expect(linesOf({ ...found, facts: [fact] })).toEqual([
      'uncertain',
      'blank',
      'graph',
      'graph',
      UNNAMED,
      'blank',
    ]);
  });

  it.each([
    ['code', '```\nx = 1\n```', ['blank', 'code is not read', 'blank']],
    [
      'a field of the front matter',
      '---\nplace: Yard\n---',
      ['blank', 'a field of the front matter that names nobody', 'blank'],
    ],
    ['markup', 'clay\n\n[clay]: https://x.example/a', [UNNAMED, 'blank', 'markup that holds no text']],
    [
      'markup above code',
      '[clay]: https://x.example/a\n\n```\n```',
      ['markup that holds no text', 'blank', 'blank', 'blank'],
    ],
    ['a table', '| a | 1 |\n| --- | --- |\n| 2 | — |', [UNNAMED, 'blank', UNNAMED]],
    ['a heading', 'Clay\n====\n\n***', [UNNAMED, 'blank', 'blank', 'blank']],
    ['nothing', '', ['blank']],
    ['an item of several lines', '- clay\n  glaze', [UNNAMED, UNNAMED]],
  ])('says what it is where nothing is named: of %s', (_, text, lines) => {
    expect(linesOf(foundIn(text))).toEqual(lines);
  });
});

describe('the text of a note', () => {
  it('is quoted as it is, with its name, its title and its blocks', () => {
    const text = '# Glaze\r\n\r\n- clay\r\n  - kiln\r\n';
    const { lines, ...source } = sourceTextOf(foundIn(text));
    expect(lines).toHaveLength(5);
    expect(source).toEqual({
      id: 'note.md',
      title: 'Glaze',
      text,
      blocks: [
        { kind: 'heading', depth: 0, parent: -1, first: 1, last: 1 },
        { kind: 'item', depth: 0, parent: -1, first: 3, last: 3 },
        { kind: 'item', depth: 1, parent: 1, first: 4, last: 4 },
      ],
    });
  });
});
