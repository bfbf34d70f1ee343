/** What a frame shows: found anew when something has moved, and only then. */
import { describe, expect, it } from 'vitest';
import { createSight } from '../../src/render/inSight.ts';
import { labelFactsOf } from '../../src/render/labelFacts.ts';
import { nodePlacesOf } from '../../src/render/nodePlaces.ts';
import type { SceneView } from '../../src/render/sceneView.ts';
import { graphOf } from './graphs.ts';

const GRAPH = graphOf(
  [
    { key: 'n:talk', kind: 'talk', label: 'Firing' },
    { key: 'n:near', label: 'Kiln', x: 60, y: 60 },
    { key: 'n:far', label: 'Oven', x: -4000, y: 0 },
  ],
  [],
);
const VIEW: SceneView = { theme: 'light', hidden: new Set(), selected: null, lit: null, litEdges: null };

function sight() {
  const facts = labelFactsOf(GRAPH);
  const places = nodePlacesOf(GRAPH, facts);
  const find = createSight(facts);
  const seen = (view: Partial<SceneView> = {}, aside = 0) =>
    find({
      places,
      view: { ...VIEW, ...view },
      viewport: { width: 800, height: 600 },
      project: ({ x, y }) => ({ x: 400 + aside + x, y: 300 - y }),
    });
  const keys = (view: Partial<SceneView> = {}, aside = 0) =>
    seen(view, aside).all.map(({ fact }) => fact.key);
  return { places, seen, keys };
}

describe('what is in sight', () => {
  it('is what lies in the room and is not filtered out, talks first', () => {
    const { keys } = sight();
    expect(keys()).toEqual(['n:talk', 'n:near']);
    expect(keys({ hidden: new Set(['n:near']) })).toEqual(['n:talk']);
    expect(keys({ grey: new Set(['n:talk']) })).toEqual(['n:near']);
    expect(keys({}, 4000)).toEqual(['n:far']);
  });

  it('is not looked for again where only what stands out has changed', () => {
    const { seen } = sight();
    const first = seen();
    expect(seen({ lit: new Set(['n:near']), selected: 'n:near' })).toBe(first);
  });

  it('holds talks and what is asked for, in the same order, and nothing that is not in sight', () => {
    const { seen } = sight();
    const standing = (keys: readonly string[]) =>
      seen()
        .standing(keys)
        .map(({ fact }) => fact.key);
    expect(standing([])).toEqual(['n:talk']);
    expect(standing(['n:near', 'n:talk', 'n:far', 'n:none'])).toEqual(['n:talk', 'n:near']);
    expect(seen().inRoom).toBe(2);
  });

  it('is looked for again when a node has moved', () => {
    const { places, keys } = sight();
    expect(keys()).not.toContain('n:far');
    places.set('n:far', 10, 10);
    expect(keys()).toContain('n:far');
  });
});
