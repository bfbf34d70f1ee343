/** What is drawn over sigma's frames: names, then what lies behind them, and once more for names that were put off. */
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawOver } from '../../src/render/drawOver.ts';
import type { GraphSigma } from '../../src/render/graphSigma.ts';
import type { LabelWork } from '../../src/render/labelLayer.ts';

let nextFrame: (() => void) | undefined;

beforeEach(() => {
  nextFrame = undefined;
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    nextFrame = draw;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    nextFrame = undefined;
  });
});
afterEach(() => void vi.unstubAllGlobals());

/** Draws over a sigma that only says when it has rendered. @param works what becomes of the names, frame by frame */
function drawing(...works: LabelWork[]) {
  const sigma = new EventEmitter();
  const done: string[] = [];
  const stop = drawOver(
    sigma as unknown as GraphSigma,
    () => {
      done.push('names');
      return works.shift() ?? 'kept';
    },
    (names) => done.push(names),
  );
  return { done, stop, render: () => sigma.emit('afterRender') };
}

it('names come first, and what lies behind them knows what became of them', () => {
  const { done, render } = drawing('drew', 'kept');
  render();
  render();
  expect(done).toEqual(['names', 'drew', 'names', 'kept']);
  expect(nextFrame).toBeUndefined();
});

it('names that are put off are drawn in the next frame, though sigma draws nothing in it', () => {
  const { done, render } = drawing('put off', 'drew');
  render();
  nextFrame?.();
  expect(done).toEqual(['names', 'put off', 'names', 'drew']);
});

it('nothing is drawn once that is ended, not even what was put off', () => {
  const { done, render, stop } = drawing('put off');
  render();
  stop();
  expect(nextFrame).toBeUndefined();
  render();
  expect(done).toEqual(['names', 'put off']);
});
