/** Dotted names that are named again by their last part. */
import { describe, expect, it } from 'vitest';
import { findShortCalls } from '../../../src/pipeline/extract/findShortCalls.ts';
import { see } from '../../../src/pipeline/extract/sighting.ts';
import { outlineOf } from './foundIn.ts';
import { namedOnly } from './passage.ts';

/** The short calls in a note whose dotted names are known. */
function callsIn(text: string, canons: Readonly<Record<string, string>> = {}): readonly string[] {
  const outline = outlineOf(text);
  const named = outline.blocks.flatMap((block) =>
    Array.from(block.text.matchAll(/\b\w+\.\w+\b/gu), ({ 0: name, index }) => {
      const seen = { kind: 'component', certainty: 0.9, finder: 'test' };
      const canon = canons[name];
      return see(outline, block, index, index + name.length, canon === undefined ? seen : { ...seen, canon });
    }),
  );
  return findShortCalls(outline, named).map(
    ({ name, canon, kind, place }) => `${place.start.line}:${place.start.column} ${name} = ${canon}, ${kind}`,
  );
}

describe('the last part of a dotted name', () => {
  it.each([
    ['used', 'kiln.fire waits; be careful using fire, it burns', '1:35 fire = kiln.fire, component'],
    ['called', 'kiln.fire waits\n\n- then call fire()', '3:13 fire = kiln.fire, component'],
    [
      'at the end of a line',
      'kiln.fire waits\n\nit works via fire\nand so on',
      '3:14 fire = kiln.fire, component',
    ],
    ['used, two blanks further on', 'kiln.fire waits, use  fire.', '1:23 fire = kiln.fire, component'],
    [
      'when the name stands twice',
      'kiln.fire and Kiln.fire: invoke fire.',
      '1:33 fire = kiln.fire, component',
    ],
  ])('stands for it where it is %s', (_, text, expected) => {
    expect(callsIn(text)).toEqual([expected]);
  });

  it.each([
    ['it has an object', 'kiln.fire waits, use fire bricks'],
    ['nothing uses it', 'kiln.fire waits, the fire, too'],
    ['the name comes later', 'first use fire, then kiln.fire'],
    ['two names share it', 'kiln.fire and oven.fire: use fire.'],
    ['two names share it, of which one stands twice', 'kiln.fire, oven.fire, kiln.fire: use fire.'],
    ['another is used', 'kiln.fire waits, use water.'],
    ['there is no dotted name', 'use fire.'],
    ['it is the start of a compound', 'kiln.fire waits, use fire-bricks, too'],
    ['the part is one letter', 'kiln.f waits, use f.'],
  ])('stands for nothing where %s', (_, text) => {
    expect(callsIn(text)).toEqual([]);
  });

  it('is that of the usual name', () => {
    expect(callsIn('kiln.burn waits, use fire.', { 'kiln.burn': 'kiln.fire' })).toEqual([
      '1:22 fire = kiln.fire, component',
    ]);
    expect(callsIn('kiln.fire and oven.fire: use fire.', { 'oven.fire': 'kiln.fire' })).toEqual([
      '1:30 fire = kiln.fire, component',
    ]);
  });

  it.each(['hot.kiln.fire', 'hot kiln.fire', 'kiln.fire engine'])(
    'stands for no name such as "%s", which is more than a word, a dot and a word',
    (name) => {
      expect(callsIn('kiln.fire waits, use fire.', { 'kiln.fire': name })).toEqual([]);
    },
  );

  it('is told to be short for that', () => {
    const outline = outlineOf('kiln.fire waits, use fire.');
    const named = namedOnly(outline, ['kiln.fire']);
    expect(findShortCalls(outline, named).map(({ finder }) => finder)).toEqual(['short for a dotted name']);
  });
});
