/** What must hold of any notes: different things stay apart, every edge says why, every mention quotes its line. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from './graphOf.ts';

/** Pairs that look alike and are two things. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Java', 'JavaScript'],
  ['Go', 'Google'],
  ['container', 'containerd'],
  ['Ovenware 2', 'Ovenware 3'],
  ['GlazeKit', 'GlazeKitten'],
  ['OvenFlow', 'OvenGlow'],
  ['HTTP1', 'HTTP2'],
  ['XIPv4', 'XIPv6'],
  ['Acme Robotics', 'Acme Labs'],
  ['SQLite', 'MySQL'],
];

/** Forms that name the same are compared by letters and digits alone. */
const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether one node stands for both names. */
const areJoined = (text: string, first: string, second: string): boolean =>
  graphOf(text).nodes.some(({ attributes: { label, aliases, kind } }) => {
    const names = new Set([label, ...aliases].map(fold));
    return kind !== 'talk' && kind !== 'question' && names.has(fold(first)) && names.has(fold(second));
  });

const FRAMES = [
  (a: string, b: string) => `We use ${a} beside ${b}, and ${b} after ${a}\n`,
  (a: string, b: string) => `- **${a}**\n- **${b}**\n- ${a}\n- ${b}\n`,
  (a: string, b: string) => `| a | b |\n|---|---|\n| ${a} | ${b} |\n| ${b} | ${a} |\n`,
];

describe('two things', () => {
  it.each(PAIRS)('stay apart: %s and %s', (first, second) => {
    for (const frame of FRAMES) expect(areJoined(frame(first, second), first, second)).toBe(false);
  });

  it('stay apart when they differ in a version', () => {
    const name = fc.constantFrom('Glazor', 'OvenKit', 'Clayport');
    const version = fc.integer({ min: 1, max: 19 });
    const frame = fc.constantFrom(...FRAMES);
    const joint = fc.constantFrom(' ', '-', '');
    fc.assert(
      fc.property(name, version, version, joint, frame, (base, one, other, between, write) => {
        fc.pre(one !== other);
        const [first, second] = [`${base}${between}${one}`, `${base}${between}${other}`];
        expect(areJoined(write(first, second), first, second)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('stay apart when one is an acronym of other letters', () => {
    const acronym = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z]{3,5}$/u);
    fc.assert(
      fc.property(acronym, acronym, fc.constantFrom(...FRAMES), (first, second, write) => {
        fc.pre(fold(first) !== fold(second) && `${first}S` !== second && `${second}S` !== first);
        expect(areJoined(write(first, second), first, second)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('whatever is noted', () => {
  const PIECES = [
    '# Kiln Summit 2031',
    '## Hot ovens by Jane Doe',
    '## Clay from Ana & Sam',
    '## Kiln',
    '- uses Kubernetes and VS Code',
    '- new load balancing',
    '- Several parts:',
    '  - Kiln Core: fast',
    '- kiln.fire() burns; be careful using fire',
    '- why is Kiln slow?',
    '| Part | What |\n|---|---|\n| Kiln | load balancing |',
    'Talk given by @janedoe99',
    'see https://github.com/acme/ovens',
    '- better than Kubernetes',
    'Acme uses Kiln. It supports LLMs.',
  ];

  it('every edge has its evidence or its reasons, and every place quotes what stands there', () => {
    const notes = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(notes, (pieces) => {
        // A note without any heading is a talk that stands nowhere in it.
        const text = `# Ovens\n\n${pieces.join('\n\n')}\n`;
        const graph = graphOf(text);
        for (const { key, attributes } of graph.edges)
          expect([key, attributes.evidence.length + (attributes.because?.length ?? 0)]).not.toEqual([key, 0]);
        const places = [
          ...graph.nodes.flatMap(({ attributes }) => attributes.mentions),
          ...graph.edges.flatMap(({ attributes }) => attributes.evidence),
        ];
        for (const { start, end } of places) {
          const before = text.slice(0, start.offset).split('\n');
          expect([start.line, start.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
          expect(text.slice(start.offset, end.offset).trim()).not.toBe('');
        }
      }),
      { numRuns: 40 },
    );
  });
});
