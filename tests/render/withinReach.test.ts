import { describe, expect, test } from 'vitest';
import { type Footprint, fitView } from '../../src/render/camera.ts';
import { labelRoomOf } from '../../src/render/labelRoom.ts';
import { withinReach } from '../../src/render/withinReach.ts';

const VIEWPORT = { width: 1280, height: 720 };
const INSETS = { top: 40, right: 40, bottom: 72, left: 640 };
const at = (x: number, y: number): Footprint => ({ x, y, left: 20, right: 20, up: 10, down: 10 });
const FAN = [at(0, 0), at(60, 40), at(-60, 40)];

describe('what a slide shows of its talk', () => {
  test('takes in what lies near, and leaves out what would make all of it small', () => {
    const [near, far] = [at(200, 0), at(-3000, 0)];
    expect(withinReach(FAN, [[far, near]], VIEWPORT, INSETS)).toEqual([...FAN, near]);
  });

  test('takes what is dearer first, though it lies further off', () => {
    const [dear, near] = [at(-400, 0), at(300, 0)];
    expect(withinReach(FAN, [[dear], [near]], VIEWPORT, INSETS)).toEqual([...FAN, dear]);
    expect(withinReach(FAN, [[near], [dear]], VIEWPORT, INSETS)).toEqual([...FAN, near]);
  });

  test('loses nothing of what it must show, however far that lies', () => {
    const must = [...FAN, at(5000, 0)];
    expect(withinReach(must, [], VIEWPORT, INSETS)).toEqual(must);
  });

  test('takes in what lies on the way, where it is small in any case', () => {
    const must = [...FAN, at(5000, 0)];
    const between = at(2000, 0);
    const shown = withinReach(must, [[between, at(9000, 0)]], VIEWPORT, INSETS);
    expect(shown).toEqual([...must, between]);
    expect(fitView(shown, VIEWPORT, INSETS)).toEqual(fitView(must, VIEWPORT, INSETS));
  });

  test('shows something where nothing has to be shown', () => {
    expect(withinReach([], [[at(0, 0)]], VIEWPORT, INSETS)).toEqual([at(0, 0)]);
    expect(withinReach([], [], VIEWPORT, INSETS)).toEqual([]);
  });
});

describe('the room for labels', () => {
  const project = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x, y });

  test('begins where the words of a slide end, and leads back to the viewport', () => {
    const room = labelRoomOf(VIEWPORT, INSETS, project);
    expect(room.size).toEqual({ width: 600, height: 608 });
    expect(room.project({ x: 700, y: 100 })).toEqual({ x: 60, y: 60 });
    expect(room.project({ x: 600, y: 100 }).x).toBeLessThan(0);
    expect(room.outward({ left: 60, top: 60, width: 5, height: 5 })).toEqual({
      left: 700,
      top: 100,
      width: 5,
      height: 5,
    });
  });

  test('is the viewport where there are no words, and nothing where they take all of it', () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(labelRoomOf(VIEWPORT, none, project).size).toEqual(VIEWPORT);
    expect(labelRoomOf({ width: 300, height: 80 }, INSETS, project).size).toEqual({ width: 0, height: 0 });
  });
});
