/** Where in a note it may be said who spoke, and what is made of it. */
import { describe, expect, it } from 'vitest';
import { factsOfCredits, sightCredits, sightFields } from '../../../src/pipeline/extract/credited.ts';
import { findCredits } from '../../../src/pipeline/extract/findCredits.ts';
import { type Talk, see } from '../../../src/pipeline/extract/sighting.ts';
import type { Outline } from '../../../src/pipeline/parse/outline.ts';
import { itemAt } from '../../../src/schema/itemAt.ts';
import { knownLexicon, outlineOf, quoteOf, shownIn, statedBy } from './foundIn.ts';

/** Each credit line as `where: people`. */
const found = (text: string): readonly string[] =>
  findCredits(outlineOf(text), knownLexicon()).map(
    ({ where, block, credits }) =>
      `${where}: ${credits.map(({ person }) => block.text.slice(person.start, person.end)).join(', ')}`,
  );

describe('who spoke', () => {
  it.each([
    ['in a heading', '## Jane Doe, Acme', ['heading: Jane Doe']],
    ['in a numbered heading', '## 12. Xanthe Nezdo (Acme)', ['heading: Xanthe Nezdo']],
    ['in a lettered heading', '## B) Xanthe Nezdo (Acme)', ['heading: Xanthe Nezdo']],
    [
      'in a heading with somebody whose name has a particle',
      '## Xanthe von der Nezdo, Acme',
      ['heading: Xanthe von der Nezdo'],
    ],
    ['under a heading', '## Clay\n\nJane Doe, Acme\n\n- x', ['top: Jane Doe']],
    ['on the second line under a heading', '## Clay\n\nHot stuff\nJane Doe, Acme', ['top: Jane Doe']],
    ['in an item under a heading', '## Clay\n\n- Jane Doe, Acme', ['top: Jane Doe']],
    [
      'one under the other',
      '## Clay\n\n- Jane Doe, Acme\n- Sam Poe, Globex\n- x\n- Omar Roe, Acme',
      ['top: Jane Doe', 'top: Sam Poe'],
    ],
    [
      'in an item, and not in one nested under it',
      '## Clay\n\n- Sam Poe, Globex\n  - Jane Doe, Acme',
      ['top: Sam Poe'],
    ],
    ['in bold, under the shape of a name', '## Clay\n\n**Xanthe Nezdo**', ['top: Xanthe Nezdo']],
    ['in italics, by a given name', '## Clay\n\n_Jane_\n\n- x', ['top: Jane']],
    ['in bold on the second line', '## Clay\n\nHot stuff\n**Xanthe Nezdo**', ['top: Xanthe Nezdo']],
    ['beside an address', '## Clay\n\nXanthe Nezdo https://example.com/x', ['top: Xanthe Nezdo']],
    ['after a label', '## Clay\n\n- x\n- Speaker: Jane', ['label: Jane']],
    ['after a bold label', '## Clay\n\n- x\n- **Speakers**: Jane', ['label: Jane']],
    ['after a label of two words', '## Clay\n\n- x\n- Keynote speaker : Jane', ['label: Jane']],
    ['after "by"', '## Clay\n\n- x\n- by Jane', ['label: Jane']],
    ['after "session presented by"', '## Clay\n\n- x\n- Session presented by Jane', ['label: Jane']],
    ['after "was held by"', '## Clay\n\n- x\n- workshop was held by Jane', ['closing: Jane']],
    ['after "given by", right under the heading', '## Clay\n\nGiven by Jane\n\n- x', ['label: Jane']],
    ['after a label that ends a note', '# Clay\n\n- x\n\nTalk given by Jane', ['closing: Jane']],
    [
      'under a label in bold',
      '## Clay\n\n- x\n\n**Speakers:**\n\n- Jane\n- Sam Poe',
      ['label: Jane', 'label: Sam Poe'],
    ],
    ['under a label in an item', '## Clay\n\n- x\n- Speakers\n  - Jane\n- Sam Poe', ['label: Jane']],
    ['under a heading that is a label', '## Speakers\n\n- Jane', ['label: Jane']],
    ['in a column', '| Speaker | Clay |\n| - | - |\n| Jane | Sam Poe |\n| ? | Ana Li |', ['column: Jane']],
    ['where somebody was met', '## Clay\n\n- x\n- Met Jane @ Acme', ['met: Jane']],
    [
      'where somebody was talked to',
      '## Clay\n\n- x\n- we talked to Xanthe Nezdo about clay',
      ['met: Xanthe Nezdo'],
    ],
    ['where somebody is thanked', 'Thanks to Jane Doe - she is great', ['met: Jane Doe']],
    ['where the second is met that is somebody', 'met Ovens and spoke with Jane Doe', ['met: Jane Doe']],
    ['in a heading with a letter and a point', '## B. Xanthe Nezdo (Acme)', ['heading: Xanthe Nezdo']],
    ['in a heading that has such a letter later', '## Sam Poe, Team B. Acme', ['heading: Sam Poe']],
    ['after "by" in bold', '## Clay\n\n- x\n- **by** Jane', ['label: Jane']],
    [
      'after a label, and not on the line after that',
      '## Clay\n\n- x\n\nSpeaker: Jane\nSam Poe',
      ['label: Jane'],
    ],
    ['under a label without a list', '## Clay\n\n**Speakers:**\n\nJane Doe, Acme', ['top: Jane Doe']],
    ['under an address alone', '## Clay\n\n<https://example.com/x>\n\nJane Doe, Acme', ['top: Jane Doe']],
    [
      'on a line that says where somebody was met',
      '## Clay\n\n- Sam Poe, Acme, whom we met',
      ['top: Sam Poe'],
    ],
    ['where somebody was met, in bold', '## Clay\n\n- **Met** Jane', ['met: Jane']],
    ['where somebody was met, half in bold', '- **Met** with Jane Doe', ['met: Jane Doe']],
    [
      'below a line that ends by hand',
      '## Clay\n\nSpeaker: Jane Doe  \nCompany: Globex',
      ['label: Jane Doe'],
    ],
    ['where somebody was met, right under a heading', '## Clay\n\nMet Jane Doe, Acme', ['met: Jane Doe']],
    ['behind a title', '## Clay\n\nHot clay by Jane Doe', ['top: Jane Doe']],
    ['as an account in bold', '## Clay\n\n**@janedoe**', ['top: janedoe']],
    [
      'beside an address, above another line',
      '## Clay\n\nXanthe Nezdo https://example.com/x\nand a lot of hot clay',
      ['top: Xanthe Nezdo'],
    ],
    ['after a label without a space', '## Clay\n\n- x\n- Speaker:Jane', ['label: Jane']],
    ['as an account under a label', '## Clay\n\n- x\n\n**Speakers:**\n\n- @janedoe', ['label: janedoe']],
    ['in bold behind a dash', '## Clay\n\n– **Xanthe Nezdo**', ['top: Xanthe Nezdo']],
    ['in bold before a lone colon', '## Clay\n\n**Xanthe Nezdo** :', ['top: Xanthe Nezdo']],
    ['in bold beside a picture', '## Clay\n\n**Xanthe Nezdo** ![](xanthe.png)', ['top: Xanthe Nezdo']],
    ['as met, where the first that is met is nobody', 'met Ovens, spoke with Jane Doe', ['met: Jane Doe']],
    ['as met, right under a heading', '## Clay\n\nMet with Jane Doe, Acme', ['met: Jane Doe']],
    ['as met, under a heading in bold', '## Clay\n\n**Met with** Jane Doe, Acme', ['met: Jane Doe']],
  ])('is found %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['in running text below other lines', '## Clay\n\n- x\n- Jane Doe, Acme'],
    ['before the first heading', 'Jane Doe, Acme\n\n# Clay'],
    ['on the third line of a paragraph', '## Clay\n\nHot stuff\nand more\nJane Doe, Acme'],
    ['in a table without a column of speakers', '## Clay\n\n| Clay |\n| - |\n| Jane Doe, Acme |'],
    ['in a row of a talk’s first lines', '## Clay\n\n| Jane Doe | Acme |\n| - | - |\n| x | y |'],
    ['by the shape of a name alone', '## Clay\n\nXanthe Nezdo'],
    ['by the shape of a name of which a part is bold', '## Clay\n\n**Xanthe** Nezdo Blim'],
    [
      'by the shape of a name beside two addresses and words',
      '## Clay\n\nXanthe Nezdo Blim Zorv https://example.com/x',
    ],
    ['by the shape of a name that is a link', '## Clay\n\n[Xanthe Nezdo](https://example.com/x)'],
    ['after a label that is none', '## Clay\n\n- x\n- Oven: Jane'],
    ['after a word that ends like a label', '## Clay\n\n- x\n- the speaker of the day said: Jane'],
    ['on the line after a label', '## Clay\n\n- x\n\nSpeaker: to be found\nJane'],
    ['under a label that is code', '## Clay\n\n```\nSpeakers\n```\n\n- Jane'],
    ['in a list that does not follow the label', '## Clay\n\n- x\n\n**Speakers**\n\nsoon\n\n- Jane'],
    ['in a list of the next section', '## Clay\n\n- x\n\n**Speakers**\n\n## Glaze\n\n- x\n- Jane'],
    ['as an account that is spoken to', '## Clay\n\nHot clay in kilns @janedoe'],
    ['in a word before the account of nobody', '## Clay\n\nkilns at noon'],
    ['where a talk is thanked for', 'thanks to a talk by nobody in Glaze'],
    ['where nobody is met', 'met an oven, Jane was not there'],
    ['where somebody is met whom a comma parts', 'met Ovens, Xanthe Nezdo'],
    ['where it is only said what for', 'we met Ovens for Jane Doe'],
    ['in a row that says who was met', '## Clay\n\n| Clay |\n| - |\n| Met Jane Doe |'],
    ['after a label within a line', '## Clay\n\n- x\n- 10 Speaker: Jane'],
    ['after "by" within a line', '## Clay\n\n- x\n- clay made by Jane'],
    ['in a list after a row that has a label', '## Clay\n\n- x\n\n| Clay |\n| - |\n| Speakers |\n\n- Jane'],
    ['by the shape of a name at the bold end of a line', '## Clay\n\nclay - **Xanthe Nezdo**'],
    ['by the shape of a name behind an address', '## Clay\n\nhttps://example.com/x Xanthe Nezdo'],
    ['by the shape of a name above an address', '## Clay\n\nXanthe Nezdo\nhttps://example.com/x'],
    ['in a line that speaks to an account', '## Clay\n\nHot clay in kilns @janedoe, Sam Poe'],
    ['where a number is met', 'met 12 ovens with Jane Doe'],
    ['by the shape of a name beside a picture in bold', '## Clay\n\nXanthe Nezdo **![](xanthe.png)**'],
    ['by the shape of a name that ends in a link', '## Clay\n\nXanthe [Nezdo](https://example.com/x)'],
  ])('should not be found %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found once for each block, by what says it best, in the order of the note', () => {
    const note = '## Jane Doe, Acme\n\n- Speaker: Sam\n- Met Ana Li\n\n## Omar Roe, Globex\n\n- x';
    expect(found(note)).toEqual(['heading: Jane Doe', 'label: Sam', 'met: Ana Li', 'heading: Omar Roe']);
  });

  it('is looked for on thirty lines under a heading, and no more', () => {
    expect(found(`## Clay\n\n${'- Jane Doe\n'.repeat(35)}`)).toHaveLength(30);
  });

  it.each([
    'met',
    'Met with',
    'meet',
    'spoke with',
    'spoke to',
    'talked with',
    'talked to',
    'chatted with',
    'chatted to',
    'consulted',
    'consulting with',
    'introduced to',
    'Thanks to',
    'shout-out to',
    'Shoutout to',
  ])('is told of somebody met, after “%s”', (words) => {
    expect(found(`- ${words} Jane Doe`)).toEqual(['met: Jane Doe']);
  });

  it('is told of somebody met up to where the sentence goes on', () => {
    const lines = [
      '- wants clay',
      '. Sam Poe',
      ', Sam Poe',
      ' who knows Sam Poe',
      ' to ask Sam Poe',
      ' – Sam Poe',
    ];
    for (const rest of lines)
      expect(found(`spoke to Jane Doe${rest.replace(/^-/u, ' -')}`)).toEqual(['met: Jane Doe']);
  });
});

const talkOn = (outline: Outline, index: number, sections: readonly number[]): Talk => {
  const block = itemAt(outline.blocks, index);
  const sighting = see(outline, block, 0, block.text.length, { kind: 'talk', certainty: 1, finder: 'test' });
  return { sighting, sections: new Set(sections), first: block.first, last: block.last, aliases: [] };
};

/** What is stated of talks: one on each heading, or on those that are given as index of block → section. */
function statedIn(text: string, talks: readonly (readonly [number, number])[]): readonly string[] {
  const outline = outlineOf(text);
  const made = talks.map(([block, section]) => talkOn(outline, block, [section]));
  return findCredits(outline, knownLexicon()).flatMap((line) =>
    statedBy(factsOfCredits(sightCredits(outline, line), made)),
  );
}

describe('a credit', () => {
  it('states who presents the talk of its section, who works where, and for whom the talk is', () => {
    const note = '## Clay\n\nJane Doe, Sam Poe, Acme\n\n## Glaze\n\n- x';
    expect(
      statedIn(note, [
        [0, 1],
        [2, 2],
      ]),
    ).toEqual([
      'Jane Doe presents Clay',
      'Sam Poe presents Clay',
      'Jane Doe worksFor Acme',
      'Sam Poe worksFor Acme',
      'Acme represents Clay',
    ]);
  });

  it('is what its facts point at', () => {
    const outline = outlineOf('## Clay\n\nJane Doe, Acme\n\n- x');
    const facts = findCredits(outline, knownLexicon()).flatMap((line) =>
      factsOfCredits(sightCredits(outline, line), [talkOn(outline, 0, [1])]),
    );
    expect(facts.map(({ evidence }) => evidence.map((place) => quoteOf(outline, place)))).toEqual([
      ['Jane Doe, Acme'],
      ['Jane Doe, Acme'],
      ['Jane Doe, Acme'],
    ]);
  });

  it('states that a company before the name is who the speaker works for', () => {
    expect(statedIn('## Acme - Jane Doe\n\n- x', [])).toEqual(['Jane Doe worksFor Acme']);
  });

  it('lets a company before the name represent the talk, though the speaker works for another', () => {
    expect(statedIn('## Clay\n\nAcme - Jane Doe, Globex', [[0, 1]])).toEqual([
      'Jane Doe presents Clay',
      'Jane Doe worksFor Globex',
      'Globex represents Clay',
      'Acme represents Clay',
    ]);
  });

  it('in a section without a talk states only who works where', () => {
    expect(statedIn('## Clay\n\nJane Doe, Acme', [[0, 0]])).toEqual(['Jane Doe worksFor Acme']);
    expect(statedIn('## Clay\n\nJane Doe, CTO', [[0, 0]])).toEqual([]);
  });

  it('at the end of a note is of its only talk, and of none where there are two', () => {
    const note = '# Clay\n\n- x\n\n## Glaze\n\n- y\n\nTalk given by Jane';
    expect(statedIn(note, [[0, 1]])).toEqual(['Jane presents Clay']);
    expect(
      statedIn(note, [
        [0, 1],
        [2, 2],
      ]),
    ).toEqual([]);
    expect(statedIn(note, [])).toEqual([]);
  });

  it.each([
    ['met', '## Clay\n\n- x\n- Met Jane @ Acme'],
    ['named in a column', '## Clay\n\n| Speaker |\n| - |\n| Jane, Acme |'],
  ])('of somebody who was only %s states no talk', (_, note) => {
    expect(statedIn(note, [[0, 1]])).toEqual(['Jane worksFor Acme']);
  });

  it('sees each name once, surer of a person than the name alone would be, and says where it looked', () => {
    const outline = outlineOf('## Clay\n\nSpeakers: Jane, Sam Poe, Acme  \n');
    const [line] = findCredits(outline, knownLexicon()).map((each) => sightCredits(outline, each));
    expect(shownIn(outline, line?.people.map(({ person }) => person) ?? [])).toEqual([
      '3: person Jane',
      '3: person Sam Poe',
    ]);
    expect(line?.people.map(({ person }) => [person.certainty, person.finder])).toEqual([
      [0.8, 'credits (label)'],
      [0.95, 'credits (label)'],
    ]);
    expect(line?.companies.map(({ name, kind, certainty }) => [name, kind, certainty])).toEqual([
      ['Acme', 'company', 0.9],
    ]);
    expect(line && quoteOf(outline, line.evidence)).toBe('Speakers: Jane, Sam Poe, Acme');
  });
});

describe('a field of the front matter', () => {
  const fieldsOf = (text: string) => {
    const outline = outlineOf(`---\n${text}\n---\n\n- x\n`);
    return sightFields(outline, knownLexicon()).map((line) => ({
      seen: shownIn(outline, [...line.people.map(({ person }) => person), ...line.companies]),
      quote: quoteOf(outline, line.evidence),
      stated: statedBy(factsOfCredits(line, [talkOn(outline, 1, [0])])),
      finders: [
        ...new Set(
          [...line.people.map(({ person }) => person), ...line.companies].map(
            ({ finder, certainty, block }) => `${finder} ${certainty} ${block}`,
          ),
        ),
      ],
    }));
  };

  it('names who speaks, with the place in the field', () => {
    expect(fieldsOf('speaker: Jane Doe, Acme')).toEqual([
      {
        seen: ['2: person Jane Doe', '2: company Acme'],
        quote: 'Jane Doe, Acme',
        stated: ['Jane Doe presents x', 'Jane Doe worksFor Acme', 'Acme represents x'],
        finders: ['front matter 0.9 0'],
      },
    ]);
  });

  it('may hold several, of whom a given name is enough', () => {
    expect(fieldsOf('speakers:\n  - Jane\n  - Sam Poe, Acme').map(({ seen }) => seen)).toEqual([
      ['3: person Jane'],
      ['4: person Sam Poe', '4: company Acme'],
    ]);
  });

  it('should not be read where it names nobody, or is not about who speaks', () => {
    expect(fieldsOf('speaker: soon')).toEqual([]);
    expect(fieldsOf('editor: Jane Doe')).toEqual([]);
  });
});
