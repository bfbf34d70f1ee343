/** Chooses the thoughts that go on a slide: the worthiest, spread over the talk, as many as there is room for. */
import { type Thought, saidBy } from './thoughts.ts';
import { heightOfQuote } from './room.ts';

const MOST = 5;
/** What is worth less is taken only where there is nothing better. */
const GOOD = 4;
/** What is worth less is never taken. */
const BARELY = 1.5;
const FEWEST = 3;
/** What is worth no more is nothing to show: a to-do, an address, a word. */
const LEAST = -3;

/** Taken off the worth of a thought for another one that is already chosen. */
const SAME_ROOT = 2.5;
const SAME_NAME = 0.8;
const NEAR = 1.5;

/**
 * Chooses thoughts, in the order of the notes.
 * @param room the height that they may take, in pixels of a slide of 1280×720
 */
export function chooseThoughts(thoughts: readonly Thought[], room: number, most = MOST): readonly Thought[] {
  let best: Choice = { thoughts: [], worth: Number.NEGATIVE_INFINITY };
  // A long passage may take the room of two that say more together.
  for (const reserve of RESERVES) {
    const choice = choose(thoughts, room, most, reserve);
    if (choice.worth > best.worth) best = choice;
  }
  return best.thoughts.toSorted((a, b) => a.first - b.first);
}

interface Choice {
  readonly thoughts: readonly Thought[];
  /** Of all thoughts together. */
  readonly worth: number;
}

/** Heights that may be kept free for each of the fewest thoughts that are still to come. */
const RESERVES = [80, 40, 0].map((characters) =>
  characters === 0 ? 0 : heightOfQuote(['x'.repeat(characters)]),
);
/** What a choice is worth more for having no fewer than the fewest. */
const ENOUGH = 5;
/** What is worth less adds nothing to the others. */
const AVERAGE = 2;

function choose(thoughts: readonly Thought[], room: number, most: number, reserve: number): Choice {
  const chosen: Thought[] = [];
  const left = new Set(thoughts.filter(({ worth }) => worth >= BARELY));
  let free = room;
  let sum = 0;
  while (chosen.length < most) {
    const kept = Math.max(0, FEWEST - 1 - chosen.length) * reserve;
    let best: { readonly thought: Thought; readonly worth: number } | undefined;
    for (const thought of left) {
      if (heightOfQuote(thought.lines) > free - kept) continue;
      if (chosen.some((other) => overlaps(thought, other))) continue;
      const worth = thought.worth - penalty(thought, chosen);
      if (best === undefined || worth > best.worth) best = { thought, worth };
    }
    if (best === undefined || best.worth < (chosen.length < FEWEST ? BARELY : GOOD)) break;
    chosen.push(best.thought);
    left.delete(best.thought);
    free -= heightOfQuote(best.thought.lines);
    sum += best.worth - AVERAGE;
  }
  return { thoughts: chosen, worth: sum + (chosen.length < FEWEST ? 0 : ENOUGH) };
}

function penalty(thought: Thought, chosen: readonly Thought[]): number {
  return chosen.reduce((sum, other) => {
    const names = thought.names.filter((name) => other.names.includes(name)).length;
    const isNear = Math.abs(thought.first - other.last) <= 2 || Math.abs(other.first - thought.last) <= 2;
    return (
      sum +
      (thought.root === other.root ? SAME_ROOT : 0) +
      (isNear ? NEAR : 0) +
      Math.min(2, names) * SAME_NAME
    );
  }, 0);
}

/** The one thought that is worth most, however little that is: for a talk of which nothing better was noted. */
export function bestOf(thoughts: readonly Thought[], room: number): readonly Thought[] {
  const [best] = thoughts
    .filter(({ lines, worth }) => worth > LEAST && heightOfQuote(lines) <= room)
    .sort((a, b) => b.worth - a.worth);
  return best === undefined ? [] : [best];
}

/** Thoughts that quote a line in common, or the same words twice. */
const overlaps = (a: Thought, b: Thought): boolean =>
  (a.source === b.source && a.first <= b.last && b.first <= a.last) || saidBy(a) === saidBy(b);
