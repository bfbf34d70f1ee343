import { describe, expect, test } from 'vitest';
import { edgeLook, nodeLook } from '../../src/render/appearance.ts';
import { paletteOf } from '../../src/render/palette.ts';
import { KINDS } from './graphs.ts';

const palette = paletteOf('light', KINDS);

describe('a node', () => {
  const concept = { kind: 'concept', size: 5 };

  test('has the colour and the shape of its kind, and its own size', () => {
    expect(nodeLook(concept, 'plain', palette)).toMatchObject({ color: '#2b743c', shape: 'circle', size: 5 });
    expect(nodeLook({ kind: 'talk', size: 9 }, 'plain', palette)).toMatchObject({
      color: palette.ink,
      shape: 'ring',
    });
  });

  test('fades to .22, a talk to .26, unless it stands out', () => {
    expect(nodeLook(concept, 'plain', palette)).toMatchObject({ faded: 0.22, strong: false });
    expect(nodeLook({ kind: 'talk', size: 9 }, 'plain', palette).faded).toBe(0.26);
    expect(nodeLook(concept, 'lit', palette).strong).toBe(true);
    expect(nodeLook(concept, 'selected', palette).strong).toBe(true);
  });

  test('gets the ring where it is selected, and not where it is only lit', () => {
    expect(nodeLook(concept, 'selected', palette).ringed).toBe(true);
    expect(nodeLook(concept, 'lit', palette).ringed).toBe(false);
    expect(nodeLook(concept, 'plain', palette).ringed).toBe(false);
  });

  test('should not change its colour or size by being pointed at', () => {
    const [plain, lit] = [nodeLook(concept, 'plain', palette), nodeLook(concept, 'lit', palette)];
    expect({ ...lit, strong: false }).toEqual(plain);
  });

  test('of a kind that the graph does not declare is still drawn', () => {
    expect(nodeLook({ kind: 'planet', size: 5 }, 'plain', palette).shape).toBe('circle');
  });
});

describe('an edge', () => {
  test('at rest is stronger at a talk than between others', () => {
    expect(edgeLook({}, true, 'plain', palette)).toMatchObject({
      color: palette.edge,
      opacity: 0.44,
      width: 1,
    });
    expect(edgeLook({}, false, 'plain', palette)).toMatchObject({ opacity: 0.23, width: 1, hidden: false });
  });

  test('that is lit is in ink, on a path stronger still', () => {
    expect(edgeLook({}, true, 'lit', palette)).toMatchObject({
      color: palette.ink,
      opacity: 0.5,
      width: 1.25,
    });
    expect(edgeLook({}, true, 'path', palette)).toMatchObject({ color: palette.ink, opacity: 0.9, width: 2 });
  });

  test('that was computed should not be drawn at rest or lit, only on a path', () => {
    expect(edgeLook({ derived: true }, false, 'plain', palette).hidden).toBe(true);
    expect(edgeLook({ derived: true }, false, 'lit', palette).hidden).toBe(true);
    expect(edgeLook({ derived: true }, false, 'path', palette).hidden).toBe(false);
  });
});
