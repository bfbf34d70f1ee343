/** How well a sentence defines a name, by the words around it. */
import { describe, expect, it } from 'vitest';
import {
  DISQUALIFYING,
  MIDDLE,
  faultsOf,
  wordsBeyond,
  worthOf,
} from '../../../src/pipeline/build/defining.ts';

/** What a line is worth to the name in it that stands between « and ». */
function worth(marked: string, isPerson = false): number {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return worthOf({ text: marked.replace(/[«»]/gu, ''), start, end }, isPerson);
}

/** A line of each sort. */
const MODEL = {
  dash: '«Kiln» - an oven for bricks',
  'what it is': '«Kiln» is an oven for bricks',
  colon: '«Kiln»: bakes bricks in parallel',
  apposition: '«Kiln», an oven for bricks, is hot',
  verb: '«Kiln» handles all of the bricks',
  expansion: '«Kiln» (oven of many bricks) was there',
  aside: 'fast now; «Kiln» is an oven for bricks',
  subject: '«Kiln» burnt all of the bricks',
  mention: 'we burnt it with «Kiln» in the yard',
  modifier: '«Kiln» ovens stand in the yard',
} as const;

describe('a sentence that defines a name', () => {
  it('is worth the more, the more surely it does', () => {
    const worths = Object.values(MODEL).map((line) => worth(line));
    expect(worths).toEqual([...new Set(worths)].sort((a, b) => b - a));
    expect([worths[0], worths.at(-1)]).toEqual([100, 0]);
    expect(worth(MODEL.mention)).toBe(MIDDLE);
  });

  it.each<readonly [keyof typeof MODEL, string]>([
    ['dash', '«Kiln» – an oven'],
    ['dash', '«Kiln» -- an oven'],
    ['dash', '“«Kiln»” - an oven'],
    ['dash', '«Kiln» (Acme) - an oven'],
    ['dash', '- «Kiln» - an oven'],
    ['dash', '12. «Kiln» - an oven'],
    ['dash', 'The «Kiln» - an oven'],
    ['dash', '(the «Kiln» - an oven)'],
    ['dash', 'a «Kiln» - an oven'],
    ['dash', 'an «Oven» - a kiln for bricks'],
    ['dash', 'new: «Kiln» - an oven'],
    ['dash', 'new:  «Kiln» - an oven'],
    ['dash', 'our «Kiln» - an oven'],
    ['what it is', '«Kiln» was one of the ovens'],
    ['what it is', '«Kiln» is basically a big oven'],
    ['what it is', '«Kilns» are the ovens'],
    ['what it is', '«KILN» IS AN OVEN'],
    ['colon', '«Kiln» = bakes bricks'],
    ['apposition', '«Kiln», which bakes'],
    ['verb', '«Kiln» stands for old ovens'],
    ['verb', '«Kiln» keep bricks hot'],
    ['expansion', '«Kiln»(oven of bricks)'],
    ['expansion', 'an oven called «Kiln» and more'],
    ['expansion', 'an oven named “«Kiln»”'],
    ['expansion', 'an oven, known as  «Kiln»'],
    ['expansion', 'AN OVEN CALLED «KILN»'],
    ['aside', 'ovens, the «Kiln» is an old one'],
    ['aside', 'ovens; «Kiln» is a big one'],
    ['aside', 'ovens: «Kiln» is the oldest'],
    ['aside', 'OVENS: THE «KILN» IS THE OLDEST'],
    ['aside', 'ovens:  «Kilns»  are  the oldest'],
    ['subject', '«Kiln» in the yard'],
    ['subject', '«Kiln»'],
    ['subject', '«Kiln» - hot'],
    ['subject', '«Kiln»: hot'],
    ['subject', '«Kiln» (oven)'],
    ['subject', '«Kiln» burnt it (all of it)'],
    ['subject', '«Kiln», of which we heard'],
    ['subject', '«Kiln». Hot ovens'],
    ['subject', '«Kiln» burnt bricks & tiles'],
    ['subject', '«Kiln» burnt bricks and tiles'],
    ['mention', 'hot «Kiln» - an oven'],
    ['mention', 'theirs «Kiln» - an oven'],
    ['mention', 'new to «Kiln» - an oven'],
    ['mention', 'the old «Kiln» - an oven'],
    ['mention', 'we called on «Kiln»'],
    ['mention', 'uncalled «Kiln»'],
    ['mention', 'now the «Kiln» is an oven'],
    ['mention', 'fast now; old «Kiln» is an oven'],
    ['mention', 'fast now; «Kiln» burnt an oven'],
    ['mention', 'fast now; «Kiln» is hot and an oven'],
    ['mention', 'fast now; «Kiln» there is an oven'],
    ['mention', 'fast now; see the «Kiln» is an oven'],
    ['modifier', '«Kiln», Globex and others are ovens'],
    ['modifier', '«Kiln» and Globex are ovens'],
    ['modifier', '«Kiln» OR Globex'],
    ['modifier', '«Kiln»  and Globex are ovens'],
    ['modifier', '«Kiln»/Globex ovens'],
    ['modifier', '«Kiln» & Globex'],
    ['modifier', '«Kiln»  &  Globex'],
  ])('defines it as by %s: %s', (sort, line) => {
    expect(worth(line)).toBe(worth(MODEL[sort]));
  });

  it('should not take a colon after a person for one: it quotes what was said', () => {
    expect(worth('«Jane Doherty»: we burnt it twice', true)).toBe(worth(MODEL.subject));
    expect(worth('«Jane Doherty» - head of all kilns', true)).toBe(worth(MODEL.dash));
    expect(worth('«Jane Doherty» is the head of kilns', true)).toBe(worth(MODEL['what it is']));
  });
});

describe('the words that a line has beyond a name', () => {
  it.each([
    [0, 'Kiln Core', ['Kiln Core']],
    [0, 'the Kiln Core, of which', ['Kiln Core']],
    [0, 'kilncore and KILN cores', ['Kiln Core']],
    [0, 'Kiln Core 2031', ['Kiln Core']],
    [2, 'Kiln Core bakes bricks', ['Kiln Core']],
    [1, 'Kiln Core bakes bricks', ['Kiln Core', 'Brick']],
    [3, 'Kiln Core bakes bricks', ['Glaze', 'Core']],
    [2, 'bricks upon bricks', []],
  ])('are %d in “%s” for %j', (count, line, names) => {
    expect(wordsBeyond(line, names)).toBe(count);
  });
});

describe('the faults of a line', () => {
  it.each([
    'Kiln bakes all bricks',
    'it has “hot” walls and old bricks',
    '“hot” walls and “old” bricks',
    '“We baked all of it',
    'the follow-up burns hotter bricks still',
    'Ovens ask for more bricks daily',
    'Lookup of bricks is quick',
    'Asking for clay is quite common',
    'Todos are kept in clay',
    'Brick by brick: all of clay',
    'It is one to keep, land',
    'Clay is what we stand forth',
    `Kiln ${'hot '.repeat(45).trim()}`.split(' ').slice(0, 45).join(' '),
  ])('are none in “%s”', (line) => {
    expect(faultsOf(line)).toBe(0);
  });

  it.each([
    ['it asks', 'Is this kiln hot enough?'],
    ['it asks, in quotation marks', 'Jane asked “is it hot?”'],
    ['it asks, in brackets', 'Kiln is quite hot (is it?)'],
    ['it quotes', '“We baked all of it twice”'],
    ['it quotes, with straight marks and a bullet', '- "We baked all of it twice".'],
    ['it is a task', 'TODO find out about more kilns'],
    ['it is a task', '- [ ] to-do is a kiln of clay'],
    ['it reminds', 'Follow up on kilns of clay'],
    ['it reminds', 'follow-up on kilns of clay'],
    ['it reminds', 'followup on kilns of clay'],
    ['it reminds', 'ask Jane about kilns of clay'],
    ['it reminds', 'check out the kilns of clay'],
    ['it reminds', 'look up the kilns of clay'],
    ['it reminds', 'Look into the kilns of clay'],
    ['it announces', 'Kiln bakes all of these:'],
    ['it breaks off at a comma', 'Kiln bakes all of these,'],
    ['it breaks off at a word', 'Kiln bakes bricks, tiles and'],
    ['it breaks off at a word', 'Kiln bakes bricks and tiles FOR'],
  ])('disqualify it where %s: %s', (_, line) => {
    expect(faultsOf(line)).toBe(DISQUALIFYING);
  });

  it.each([
    ['it doubts', 'Kiln is hot? Perhaps, we shall see'],
    ['it doubts, in brackets', 'Kiln is hot (or is it?) in the yard'],
    ['it has three words', 'Kiln is hot'],
    ['it has one word', 'Kiln'],
    ['it has three words, far apart', 'Kiln  is  hot'],
    ['it has forty-six words', Array.from({ length: 46 }, () => 'hot').join(' ')],
    ['it has more words still', Array.from({ length: 60 }, () => 'hot').join('  ')],
  ])('weigh less where %s: %s', (_, line) => {
    expect(faultsOf(line)).toBeGreaterThan(0);
    expect(faultsOf(line)).toBeLessThan(DISQUALIFYING);
  });

  it('add up', () => {
    expect(faultsOf('ask Jane whether Kiln is hot?')).toBe(2 * DISQUALIFYING);
  });
});
