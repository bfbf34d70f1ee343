import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeap } from '../../../src/query/why/heap.ts';

const heapOf = (numbers: readonly number[]) => {
  const heap = createHeap<number>((a, b) => a - b);
  for (const number of numbers) heap.push(number);
  return heap;
};

test('a heap gives back all that was put in, the first first, and then nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = heapOf(numbers);
      expect(numbers.map(() => heap.pop())).toEqual(numbers.toSorted((a, b) => a - b));
      expect([heap.peek(), heap.pop()]).toEqual([undefined, undefined]);
    }),
  );
});

test('a heap shows what it gives next, also while more is put in between', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(), { nil: 'take' as const })), (turns) => {
      const heap = createHeap<number>((a, b) => a - b);
      let held: readonly number[] = [];
      for (const turn of turns) {
        expect(heap.peek()).toBe(held[0]);
        if (turn === 'take') {
          expect(heap.pop()).toBe(held[0]);
          held = held.slice(1);
        } else {
          heap.push(turn);
          held = [...held, turn].toSorted((a, b) => a - b);
        }
      }
    }),
  );
});
