/** Which line of the notes stands for a thing: what makes one better than another, and what rules one out. */
import { describe, expect, it } from 'vitest';
import { summaries } from '../../../src/pipeline/build/summarise.ts';
import type { Entity } from '../../../src/pipeline/resolve/entity.ts';
import { type Made, entityOf, outlineOf } from './made.ts';

/** A thing is called Kiln, unless it is said how. */
type Called = Made & { readonly label?: string };

/** The summary of the first of some things in a note. */
function summaryIn(text: string, made: Called = {}, others: readonly string[] = []): string | undefined {
  const outlines = [outlineOf(text)];
  const thing = entityOf(outlines, made.label ?? 'Kiln', made);
  const beside = others.map((label) => entityOf(outlines, label));
  return summaries(outlines, [thing, ...beside]).get(thing);
}

const PERSON: Called = { kind: 'person', label: 'Jane Doherty' };
const CREDITED: Called = { ...PERSON, finder: 'credits' };
const MET: Called = { ...PERSON, finder: 'credits (met)' };

describe('of two lines, the better', () => {
  it.each([
    [
      'defines, the earlier one mentions',
      '- Kiln runs in three old cities\n- Kiln is an oven\n',
      'Kiln is an oven',
    ],
    ['comes first, where both are as good', '- Kiln is an oven\n- Kiln is an urn\n', 'Kiln is an oven'],
    [
      'says more, where both define',
      '- Kiln is an oven\n- Kiln is an oven of brick for glazed tiles and pots\n',
      'Kiln is an oven of brick for glazed tiles and pots',
    ],
    [
      'comes first, where the other says no more than makes up for its place',
      '- Kiln is an oven of brick\n- Kiln is an oven of hot brick\n',
      'Kiln is an oven of brick',
    ],
    [
      'says no doubt',
      '- Kiln is an oven? perhaps, tiles and bricks\n- Kiln is an oven of brick for all\n',
      'Kiln is an oven of brick for all',
    ],
    [
      'is a line, not a heading',
      '## Kiln is an oven for bricks\n\n- Kiln handles bricks by night\n',
      'Kiln handles bricks by night',
    ],
    [
      'is bold where it begins, the other only says what the thing does',
      '- Kiln handles bricks in the yard\n- **Kiln** ovens stand in the yard\n',
      'Kiln ovens stand in the yard',
    ],
    [
      'is the row that it heads',
      '- Kiln handles bricks in the yard\n\n| a | b |\n| --- | --- |\n| Kiln | tiles, pots and clay |\n',
      'Kiln - tiles, pots and clay',
    ],
    [
      'stands below a heading that is but the name',
      '- Kiln handles bricks in the yard\n\n## Kiln\n\nOvens of burnt brick.\n',
      'Ovens of burnt brick.',
    ],
    [
      'says what it does, the other stands below an item that is but the name',
      '- Kiln\n  - oven of burnt bricks\n- Kiln handles bricks by night\n',
      'Kiln handles bricks by night',
    ],
  ])('%s', (_, text, summary) => {
    expect(summaryIn(text)).toBe(summary);
  });

  it('is the earlier, where the later is only a little better', () => {
    const first = '- Kiln is an oven of brick\n';
    const better = '- Kiln is an oven of brick for glazed pots\n';
    const names = '- Kiln\n';
    expect(summaryIn(first + better)).toBe('Kiln is an oven of brick for glazed pots');
    expect(summaryIn(first + names.repeat(9) + better)).toBe('Kiln is an oven of brick');
  });

  it('is not looked for where the thing has been named three hundred times', () => {
    const named = (times: number): string => `${'Kiln '.repeat(times)}\n\n- Kiln - an oven of brick\n`;
    expect(summaryIn(named(299))).toBe('Kiln - an oven of brick');
    expect(summaryIn(named(300))).toBeUndefined();
  });

  it('is found in any of the notes', () => {
    const outlines = [
      outlineOf('- Kiln handles bricks by night\n', 'a.md'),
      outlineOf('- Kiln - an oven of brick\n', 'b.md'),
      outlineOf('- Kiln is an oven\n', 'c.md'),
    ];
    const kiln = entityOf(outlines, 'Kiln');
    expect([...summaries(outlines, [kiln])]).toEqual([[kiln, 'Kiln - an oven of brick']]);
  });

  it('is not made up for what no line says more of than its name', () => {
    const outlines = [outlineOf('- Kiln\n- Glaze is a coat of glass\n')];
    const kiln = entityOf(outlines, 'Kiln');
    const glaze = entityOf(outlines, 'Glaze');
    expect([...summaries(outlines, [kiln, glaze])]).toEqual([[glaze, 'Glaze is a coat of glass']]);
  });

  it('is that of each thing in a note, though things of other notes come between', () => {
    const outlines = [
      outlineOf('- Kiln is an oven\n', 'a.md'),
      outlineOf('- Glaze is a coat of glass\n', 'b.md'),
    ];
    const things: readonly Entity[] = ['Glaze', 'Kiln'].map((label) => entityOf(outlines, label));
    expect(things.map((thing) => summaries(outlines, things).get(thing))).toEqual([
      'Glaze is a coat of glass',
      'Kiln is an oven',
    ]);
  });
});

describe('a line that only mentions a thing', () => {
  it.each(['Brickworks use Kiln ovens burning bricks', 'Brickworks build red Kiln ovens burning bricks'])(
    'stands for it where it names it early and says what it is about: %s',
    (line) => {
      expect(summaryIn(`- ${line}\n`)).toBe(line);
    },
  );

  it.each([
    ['it names it late', 'Brickworks build big red Kiln ovens burning bricks'],
    ['it is short', 'Brickworks use Kiln oven bricks'],
    ['it begins with a verb', 'runs seven Kiln ovens behind old brickworks'],
    ['it begins with a function word', 'with seven Kiln ovens behind old brickworks'],
    ['it begins with a comparison', 'better than Kiln ovens behind old brickworks'],
  ])('does not where %s: %s', (_, line) => {
    expect(summaryIn(`- ${line}\n`)).toBeUndefined();
  });

  it('has to say four words beyond the name', () => {
    expect(summaryIn('- Bricks burn in Kiln with red clay\n')).toBe('Bricks burn in Kiln with red clay');
    expect(summaryIn('- Bricks burn in Kiln with the clay\n')).toBeUndefined();
  });

  it('does not where it names something else as well', () => {
    const line = 'Brickworks use Kiln ovens burning Globex bricks';
    expect(summaryIn(`- ${line}\n`)).toBe(line);
    expect(summaryIn(`- ${line}\n`, {}, ['Globex'])).toBeUndefined();
  });

  it('does not where the name only goes before another word', () => {
    expect(summaryIn('- Kiln ovens stand behind seven brickworks\n')).toBeUndefined();
  });
});

describe('a line with many names', () => {
  const names = 'Globex Acme Clay Glaze Soot Ash Tile Oven Brick Sand Slag Salt Lime Iron Coal'.split(' ');
  const list = `Kiln burnt ${names.join(', ')} bricks`;

  it('does not say what a thing is, though it opens with it', () => {
    expect(summaryIn(`- ${list}\n`)).toBe(list);
    expect(summaryIn(`- ${list}\n`, {}, names.slice(0, 10))).toBe(list);
    expect(summaryIn(`- ${list}\n`, {}, names)).toBeUndefined();
  });

  it('does, where it defines it', () => {
    const line = list.replace('Kiln burnt', 'Kiln - an oven for');
    expect(summaryIn(`- ${line}\n`, {}, names)).toBe(line);
  });

  it('counts no talk, question or address among them', () => {
    const outlines = [outlineOf(`- ${list}\n`)];
    const kiln = entityOf(outlines, 'Kiln');
    for (const kind of ['talk', 'question', 'resource']) {
      const others = names.map((label) => entityOf(outlines, label, { kind }));
      expect(summaries(outlines, [kiln, ...others]).get(kiln)).toBe(list);
    }
  });
});

describe('the length of a line', () => {
  it('is at most 420 characters', () => {
    const line = (length: number): string => `Kiln - an oven of ${'x'.repeat(length - 18)}`;
    expect(summaryIn(`- ${line(420)}\n`)).toBe(line(420));
    expect(summaryIn(`- ${line(421)}\n`)).toBeUndefined();
  });

  it('is at least a word beyond the name and three where it does not define', () => {
    expect(summaryIn('- Kiln is an oven\n')).toBe('Kiln is an oven');
    expect(summaryIn('- Kiln is the\n')).toBeUndefined();
    expect(summaryIn('- Kiln burnt hot bricks\n')).toBe('Kiln burnt hot bricks');
    expect(summaryIn('- Kiln burnt the bricks\n')).toBeUndefined();
  });
});

it('a line with a name that the notes have for a thing, and nothing more, does not stand for it', () => {
  const outlines = [outlineOf('- Oven is there\n')];
  const kiln: Entity = { ...entityOf(outlines, 'Oven'), label: 'Kiln' };
  expect(summaries(outlines, [kiln]).get(kiln)).toBeUndefined();
});

describe('a talk', () => {
  const outlines = [
    outlineOf('## Firing\n\n- this talk is about bricks and clay\n', 'a.md'),
    outlineOf('- Firing - an oven for bricks\n- this talk is about glaze and soot\n', 'b.md'),
  ];
  const firing = entityOf(outlines, 'Firing', { kind: 'talk' });
  const talkIn = (source: string): Entity => ({
    ...firing,
    talk: { sighting: firing.surest, sections: new Set([0, 1]), first: 1, last: 3, aliases: [], source },
  });

  it('has the line of its own notes that says what it is about, and no other', () => {
    const talk = talkIn('a.md');
    expect(summaries(outlines, [talk]).get(talk)).toBe('this talk is about bricks and clay');
  });

  it('has none where its own notes say nothing', () => {
    const bare = [outlineOf('## Firing\n\n- hot\n', 'a.md'), ...outlines.slice(1)];
    const talk = talkIn('a.md');
    expect([...summaries(bare, [talk])]).toEqual([]);
  });
});

describe('the row of a table', () => {
  const row = (cells: string): string => `| a | b | c |\n| --- | --- | --- |\n| ${cells} |\n`;

  it.each([
    ['it heads it', 'Kiln | oven of bricks | hot', 'Kiln - oven of bricks; hot'],
    [
      'it heads it with more words',
      'The hot Kiln | oven of bricks | hot',
      'The hot Kiln - oven of bricks; hot',
    ],
  ])('stands for a thing where %s', (_, cells, summary) => {
    expect(summaryIn(row(cells))).toBe(summary);
  });

  it.each([
    ['it stands in another cell', 'Oven | Kiln | is an oven of hot bricks'],
    ['nothing else stands in it', 'Kiln |  | '],
    ['another cell would define it, were it a sentence', 'Oven of Globex | Kiln is an oven | hot'],
  ])('does not where %s', (_, cells) => {
    expect(summaryIn(row(cells))).toBeUndefined();
  });

  it('does not where it is a row of names', () => {
    expect(summaryIn(row('Kiln | Globex | Acme'))).toBe('Kiln - Globex; Acme');
    expect(summaryIn(row('Kiln | Globex | Acme'), {}, ['Globex', 'Acme'])).toBeUndefined();
    expect(summaryIn(row('Kiln | Globex | hot'), {}, ['Globex'])).toBe('Kiln - Globex; hot');
  });
});

describe('bold words', () => {
  it.each([
    ['at the beginning', '**Kiln** ovens of brick'],
    ['after signs', '→ **Kiln** ovens of brick'],
    ['after signs that are bold, too', '**→** **Kiln** ovens of brick'],
    ['with more words than the name', '**Old Kiln** ovens of brick'],
  ])('lead a line %s', (_, line) => {
    expect(summaryIn(`- ${line}\n`)).toBe(line.replaceAll('**', ''));
  });

  it.each([
    ['the words do not begin the line', 'old **Kiln** ovens of brick'],
    ['the name stands behind them', '**Old** ovens of Kiln'],
    ['the name follows them without a space', '**Old**Kiln ovens of brick'],
    ['the whole line is bold', '**Kiln ovens of brick**'],
    ['only signs come after them', '**Kiln ovens of brick** ...'],
    ['they are in italics', '_Kiln_ ovens of brick'],
    ['they are a link', '[Kiln](https://x.example/a) ovens of brick'],
  ])('do not where %s', (_, line) => {
    expect(summaryIn(`- ${line}\n`)).toBeUndefined();
  });

  it('do not in a block of more than 2000 characters', () => {
    const text = (length: number): string =>
      `${'**Kiln** ovens of brick. It was '.padEnd(length - 1, 'so ')}.`;
    const blocks = [2000, 2001].map((length) => text(length));
    expect(blocks.map((block) => summaryIn(`${block}\n`))).toEqual(['Kiln ovens of brick.', undefined]);
  });
});

describe('credits', () => {
  it('stand for who spoke', () => {
    expect(summaryIn('Talk by Jane Doherty (Acme)\n', CREDITED)).toBe('Talk by Jane Doherty (Acme)');
  });

  it('stand for them even in a heading', () => {
    expect(summaryIn('## Talk by Jane Doherty (Acme)\n', CREDITED)).toBe('Talk by Jane Doherty (Acme)');
  });

  it('are better than what somebody who was met is said to be', () => {
    const text = 'Met Jane Doherty who burnt bricks\n\nSpeaker: Jane Doherty, head of kilns\n';
    const outlines = [outlineOf(text)];
    const jane = entityOf(outlines, 'Jane Doherty', CREDITED);
    const met = entityOf(outlines, 'Jane Doherty', MET);
    const both = { ...jane, sightings: [...met.sightings.slice(0, 1), ...jane.sightings.slice(1)] };
    expect(summaries(outlines, [both]).get(both)).toBe('Speaker: Jane Doherty, head of kilns');
  });

  it('are better even of somebody who was met than what a line says that they did', () => {
    const outlines = [outlineOf('Met Jane Doherty (Acme)\n\n- Jane Doherty burnt bricks by night\n')];
    const met = entityOf(outlines, 'Jane Doherty', MET);
    const plain = entityOf(outlines, 'Jane Doherty', PERSON);
    const both = { ...met, sightings: [...met.sightings.slice(0, 1), ...plain.sightings.slice(1)] };
    expect(summaries(outlines, [both]).get(both)).toBe('Met Jane Doherty (Acme)');
  });

  it('are better in a heading than what a line says of them', () => {
    const outlines = [outlineOf('## Talk by Jane Doherty (Acme)\n\n- Jane Doherty, the head of kilns\n')];
    const credited = entityOf(outlines, 'Jane Doherty', CREDITED);
    const plain = entityOf(outlines, 'Jane Doherty', PERSON);
    const both = { ...plain, sightings: [...credited.sightings.slice(0, 1), ...plain.sightings.slice(1)] };
    expect(summaries(outlines, [both]).get(both)).toBe('Talk by Jane Doherty (Acme)');
  });

  it('say nothing of anything but people', () => {
    expect(summaryIn('Talk by Jane Doherty (Kiln)\n', { finder: 'credits' })).toBeUndefined();
    expect(
      summaryIn('Talk by Jane Doherty (Kiln)\n', { finder: 'credits', kind: 'company' }),
    ).toBeUndefined();
  });

  it('do not stand for somebody where they say nothing but the name', () => {
    expect(summaryIn('by Jane Doherty\n', CREDITED)).toBeUndefined();
  });

  it('have to say two words of somebody who was only met', () => {
    expect(summaryIn('Met Jane Doherty\n', MET)).toBeUndefined();
    expect(summaryIn('Met Jane Doherty (Acme)\n', MET)).toBe('Met Jane Doherty (Acme)');
  });

  it('do not take for a definition what a person is quoted with', () => {
    expect(
      summaryIn('- Jane Doherty: bricks burn by night\n- Jane Doherty makes bricks by night\n', PERSON),
    ).toBe('Jane Doherty makes bricks by night');
    expect(summaryIn('- Kiln: bricks burn by night\n- Kiln makes bricks by night\n')).toBe(
      'Kiln: bricks burn by night',
    );
  });
});

describe('a field of the front matter', () => {
  const note = (fields: string): string => `---\n${fields}\n---\n`;

  it.each([
    ['the value that names them', 'speaker: Jane Doherty (Acme)', 'Jane Doherty (Acme)'],
    ['the value that ends with the name', 'speaker: Acme head Jane Doherty', 'Acme head Jane Doherty'],
    [
      'of several, the one that names them',
      'speakers: [Sam Poe (Globex), Jane Doherty (Acme)]',
      'Jane Doherty (Acme)',
    ],
  ])('stands for somebody: %s', (_, fields, summary) => {
    expect(summaryIn(note(fields), PERSON)).toBe(summary);
  });

  it('does not where it is nothing but the name', () => {
    expect(summaryIn(note('speaker: Jane Doherty'), PERSON)).toBeUndefined();
    expect(summaryIn(note('speaker: Jane Doherty JD'), { ...PERSON, aliases: ['JD'] })).toBeUndefined();
  });

  it('does not stand for somebody with what it says of the next one', () => {
    expect(summaryIn(note('speakers: [Jane Doherty, Sam Poe (Globex)]'), PERSON)).toBeUndefined();
  });
});

describe('the line below', () => {
  it.each([
    [
      'a heading that is but the name',
      '## Kiln\n\nOvens of burnt brick. It rained.\n',
      'Ovens of burnt brick.',
    ],
    ['a heading with an item below', '## Kiln\n\n- ovens of burnt brick\n', 'ovens of burnt brick'],
    [
      'a heading that leads far away',
      `## [Kiln](https://kiln.example/${'a'.repeat(420)})\n\n- ovens of burnt brick\n`,
      'ovens of burnt brick',
    ],
    ['a heading with two words below', '## Kiln\n\n- burnt ovens\n', 'burnt ovens'],
    ['a heading with function words', '## The Kiln\n\nOvens of burnt brick.\n', 'Ovens of burnt brick.'],
    ['an item that is but the name', '- Kiln\n  - ovens of burnt brick\n', 'ovens of burnt brick'],
    ['a heading, though it goes on', '## Kiln\n\nRuns on burnt brick.\n', 'Runs on burnt brick.'],
  ])('%s says what the thing is', (_, text, summary) => {
    expect(summaryIn(text)).toBe(summary);
  });

  it.each([
    ['a heading that says more', '## Kiln tour\n\nOvens of burnt brick.\n'],
    ['an item that says more', '- Kiln tour\n  - ovens of burnt brick\n'],
    ['a paragraph', 'Kiln\n\nOvens of burnt brick.\n'],
    ['an item, beside it', '- Kiln\n- ovens of burnt brick\n'],
    ['an item, where it goes on', '- Kiln\n  - runs on burnt brick\n'],
    ['a heading, under another heading', '## Kiln\n\n## Ovens of burnt brick\n'],
    ['a heading, in the next section', '## Kiln\n\n## Next\n\nOvens of burnt brick.\n'],
    ['a heading, where it is code', '## Kiln\n\n```\novens of burnt brick\n```\n'],
    ['a heading, where it is a table', '## Kiln\n\n| ovens of | burnt brick |\n| --- | --- |\n'],
    ['a heading, where it has but one word', '## Kiln\n\nOvens.\n'],
    ['a heading, where it asks', '## Kiln\n\nAsk which ovens of burnt brick?\n'],
    ['a heading, where it is long', `## Kiln\n\n- ${'ovens of brick '.padEnd(421, 'x y')}\n`],
    ['the last heading', '## Kiln\n'],
    ['the last item', '- Kiln'],
  ])('%s does not', (_, text) => {
    expect(summaryIn(text)).toBeUndefined();
  });

  it.each([
    ['component', 'ovens of burnt brick'],
    ['technology', 'ovens of burnt brick'],
    ['concept', undefined],
    ['company', undefined],
    ['resource', undefined],
  ])('an item, where the item names a %s, stands for it: %s', (kind, summary) => {
    expect(summaryIn('- Kiln\n  - ovens of burnt brick\n', { kind })).toBe(summary);
  });

  it.each([
    ['concept', 'ovens of burnt brick'],
    ['company', 'ovens of burnt brick'],
    ['resource', undefined],
  ])('a heading, where the heading names a %s, stands for it: %s', (kind, summary) => {
    expect(summaryIn('## Kiln\n\n- ovens of burnt brick\n', { kind })).toBe(summary);
  });

  it('has at most 420 characters', () => {
    const line = (length: number): string => 'ovens of brick '.padEnd(length, 'x');
    expect(summaryIn(`## Kiln\n\n- ${line(420)}\n`)).toBe(line(420));
    expect(summaryIn(`## Kiln\n\n- ${line(421)}\n`)).toBeUndefined();
  });

  it('takes the other names of a thing for its name, above and below', () => {
    const made: Made = { aliases: ['Kiln Core', 'KC'] };
    expect(summaryIn('## Kiln Core (KC)\n\n- ovens of burnt brick\n', made)).toBe('ovens of burnt brick');
    expect(summaryIn('## Kiln Core (KC)\n\n- ovens of burnt brick\n')).toBeUndefined();
    expect(summaryIn('## Kiln\n\n- KC core ovens\n', made)).toBeUndefined();
    expect(summaryIn('## Kiln\n\n- KC core ovens\n')).toBe('KC core ovens');
  });
});

describe('an address', () => {
  const RESOURCE: Made = { kind: 'resource' };

  it('has the sentence that it stands in', () => {
    expect(summaryIn('- [Kiln](https://x.example/a) is a plan of all ovens\n', RESOURCE)).toBe(
      'Kiln is a plan of all ovens',
    );
  });

  it('has it where the words beside the link are bold', () => {
    expect(summaryIn('- [Kiln](https://x.example/a) **is a plan of ovens**\n', RESOURCE)).toBe(
      'Kiln is a plan of ovens',
    );
  });

  it('has none where its block holds nothing but links', () => {
    const line = '- [Kiln is an oven of brick](https://x.example/a), [clay](https://x.example/b)\n';
    expect(summaryIn(line, RESOURCE)).toBeUndefined();
    expect(summaryIn(line)).toBe('Kiln is an oven of brick, clay');
  });

  it('has it in a block of links, too, where that has more than 2000 characters', () => {
    const link = '[Kiln is an oven of brick](https://x.example/)';
    const block = (length: number): string => link.replace('/)', `/${'a'.repeat(length - link.length)})`);
    const blocks = [2000, 2001].map((length) => summaryIn(`${block(length)}\n`, RESOURCE));
    expect(blocks).toEqual([undefined, 'Kiln is an oven of brick']);
  });
});

it('a question has none', () => {
  expect(summaryIn('- Kiln is an oven\n', { kind: 'question' })).toBeUndefined();
});
