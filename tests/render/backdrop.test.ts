import { describe, expect, test } from 'vitest';
import { layOutTime } from '../../src/layout/timeLayout.ts';
import { fitView } from '../../src/render/camera.ts';
import { footprintsOf } from '../../src/render/footprints.ts';
import { labelFactsOf } from '../../src/render/labelFacts.ts';
import type { LabelFrame } from '../../src/render/labelFrame.ts';
import { nameStyleOf } from '../../src/render/namePlaces.ts';
import { paletteOf } from '../../src/render/palette.ts';
import { growthAt } from '../../src/render/marks.ts';
import { scoreInsets } from '../../src/render/scoreHeads.ts';
import { threadsInSight } from '../../src/render/threadMarks.ts';
import { cutText, wrapText } from '../../src/render/wrapText.ts';
import { summit } from '../layout/graphs.ts';
import { KINDS, labelsWished } from './graphs.ts';

const widthOf = (text: string): number => Array.from(text).length * 7;

describe('wrapping a title', () => {
  test('breaks between words, and fills no line beyond its width', () => {
    const lines = wrapText('Transforming the World of Physical Operations', 98, 5, widthOf);
    expect(lines).toEqual(['Transforming', 'the World of', 'Physical', 'Operations']);
  });

  test('cuts what the last line cannot hold', () => {
    expect(wrapText('one two three four', 49, 2, widthOf)).toEqual(['one two', 'three…']);
    expect(cutText('Masterclass', 42, widthOf)).toBe('Maste…');
  });

  test('should not cut what fits, nor write an ellipsis alone', () => {
    expect(cutText('Ray', 21, widthOf)).toBe('Ray');
    expect(cutText('Ray', 5, widthOf)).toBe('');
    expect(wrapText('', 50, 3, widthOf)).toEqual([]);
  });
});

describe('the score on the screen', () => {
  const graph = summit({ talks: 6, own: 5, shared: [[0, 2, 4]] });
  const { places, score } = layOutTime(graph);
  graph.updateEachNodeAttributes((key, node) => ({ ...node, ...places.get(key) }));
  const viewport = { width: 1140, height: 868 };
  const facts = labelFactsOf(graph);

  test('leaves room for its heads above and for the names of its rows at the left', () => {
    const insets = scoreInsets(score, viewport);
    const at = (key: string) => graph.getNodeAttributes(key);
    const prints = footprintsOf(graph, facts, new Set(), at, viewport, nameStyleOf(score));
    const view = fitView(prints, viewport, insets);
    if (view === undefined) throw new Error('nothing fits');
    const left = (0 - view.x) * view.scale + viewport.width / 2;
    const top = viewport.height / 2 - (0 - view.y) * view.scale;
    expect(left).toBeGreaterThan(insets.left);
    expect(top).toBeGreaterThan(insets.top);
  });

  test('names things right of their marks, and leaves the talks to the heads', () => {
    const frame: LabelFrame = {
      graph,
      view: { theme: 'light', hidden: new Set(), selected: null, lit: null, litEdges: null },
      palette: paletteOf('light', KINDS),
      viewport,
      scale: 1,
      project: ({ x, y }) => ({ x: x + 100, y: 150 - y }),
      widthOf: ({ text }) => widthOf(text),
      style: nameStyleOf(score),
    };
    const { wishes, marks } = labelsWished(frame);
    expect(wishes.some(({ key }) => key === 'n:t0')).toBe(false);
    expect(wishes.find(({ key }) => key === 'n:s0')?.places).toEqual(['e']);
    // The marks of its later talks are kept clear too, though they are no nodes.
    const later = threadsInSight(score, frame, growthAt(1)).flatMap((thread) => thread.marks);
    expect(later).toHaveLength(2);
    for (const { x, y, radius } of later) {
      const box = { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
      expect(marks.taken(box)).toBeCloseTo(box.width * box.height);
    }
  });
});

describe('the threads in sight', () => {
  const shared = Array.from({ length: 40 }, () => Array.from({ length: 300 }, (_, talk) => talk));
  const { score } = layOutTime(summit({ talks: 300, own: 0, shared }));
  const viewport = { width: 1140, height: 868 };
  const seenAt = (scale: number, down = 0) =>
    threadsInSight(
      score,
      { viewport, project: ({ x, y }) => ({ x: x * scale, y: down - y * scale }) },
      growthAt(scale),
    );

  test('are drawn with some thousand marks at most, however many talks there are', () => {
    const marks = seenAt(0.1).flatMap((thread) => thread.marks);
    expect(marks.length).toBeGreaterThan(1000);
    expect(marks.length).toBeLessThanOrEqual(4200);
  });

  test('have all their marks from near by, and none of those out of view', () => {
    const [thread] = seenAt(1);
    expect(thread?.marks.length).toBe(Math.floor(viewport.width / score.pitch));
    expect(seenAt(1, -50_000)).toHaveLength(0);
  });
});
