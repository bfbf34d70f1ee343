/** Proper names that nobody knows beforehand, by their capitals. */
import { describe, expect, it } from 'vitest';
import { findProperNames } from '../../../src/pipeline/extract/findProperNames.ts';
import { outlineOf, quoteOf } from './foundIn.ts';
import { LEXICON } from './passage.ts';

describe('a proper name', () => {
  const namesIn = (text: string): readonly string[] =>
    findProperNames(outlineOf(text), LEXICON).map(({ name, kind }) => `${kind} ${name}`);

  it.each([
    ['a rare word with a capital', 'we run Glazzo today', ['technology Glazzo']],
    ['a rare word and a short one', 'we run Glazzo Ryx today', ['technology Glazzo Ryx']],
    [
      'three words',
      'yesterday they tried Glazzo Orbin Telk with much care',
      ['technology Glazzo Orbin Telk'],
    ],
    ['everyday words inside a sentence', 'they call it Chaos Window today', ['technology Chaos Window']],
    ['the head of an item', '- Glazzo: what they had', ['technology Glazzo']],
    ['the head of an item before a dash', '- Glazzo - what they had', ['technology Glazzo']],
    ['the head of an item before an arrow', '- Glazzo -> what they had', ['technology Glazzo']],
    ['the whole of an item', '- Glazzo', ['technology Glazzo']],
    ['what is said to be a tool', '- Glazzo is an internal tool of theirs', ['technology Glazzo']],
    ['an idea', 'we met Glazzo Law today', ['concept Glazzo Law']],
    ['an organisation', 'we met Glazzo Ventures today', ['company Glazzo Ventures']],
    ['a name without the page about it', 'see the Glazzo Website today', ['technology Glazzo']],
    ['across a line end', 'we run Glazzo\nOrbin today', ['technology Glazzo Orbin']],
    [
      'a name that begins a sentence, and stands elsewhere',
      'Glazzo is hot. We run Glazzo',
      ['technology Glazzo', 'technology Glazzo'],
    ],
    ['a name after an adjective that opens', 'Hot Glazzo burns', ['technology Glazzo']],
    ['a name after a small word that opens', 'The Glazzo burns', ['technology Glazzo']],
    [
      'a name of several words in a heading as well',
      '# All about Chaos Window\n\nthey call it Chaos Window today',
      ['technology Chaos Window', 'technology Chaos Window'],
    ],
    [
      'everyday words that are said to be a tool, with a rare one',
      'Glazzo Window, an open source library',
      ['technology Glazzo Window'],
    ],
    [
      'a tool that begins with a given name',
      'so Jane Glazzo, an internal tool, burns',
      ['technology Jane Glazzo'],
    ],
    [
      'three words that begin with a given name',
      'yesterday they tried Jane Orbin Telk with much care',
      ['technology Jane Orbin Telk'],
    ],
    ['a name after a known component', 'we run Kiln Glazzo today', ['technology Kiln Glazzo']],
    ['an idea after a known tool', 'we run Loam Sintering today', ['technology Loam Sintering']],
    [
      'each in a line of few long words',
      'so we now use Glazzo and Orbin and Telk',
      ['technology Glazzo', 'technology Orbin', 'technology Telk'],
    ],
    [
      'everyday words in an item of capitals',
      '- All About Chaos Window Tonight\n- they call it Chaos Window today',
      ['technology Chaos Window', 'technology Chaos Window'],
    ],
    ['a name after a known tool', 'we run Loam Glazzo today', ['technology Loam Glazzo']],
    ['the head of an item in bold', '- **Glazzo**: what they had', ['technology Glazzo']],
    ['the head of an item before two dashes', '- Glazzo -- what they had', ['technology Glazzo']],
    ['the head of an item before a long arrow', '- Glazzo --> what they had', ['technology Glazzo']],
    [
      'two words without the page about them',
      'see that big new Glazzo Orbin Website today',
      ['technology Glazzo Orbin'],
    ],
    ['across a line end and an indent', '- we run Glazzo\n     Orbin today', ['technology Glazzo Orbin']],
    [
      'one on each side of a comma at the end of a line',
      'we run Glazzo,\nOrbin',
      ['technology Glazzo', 'technology Orbin'],
    ],
    ['one outside and one inside a bracket', 'we run Glazzo\n(Orbin)', ['technology Glazzo']],
    ['a name after a noun that begins the sentence', 'Window Glazzo burns', ['technology Window Glazzo']],
    [
      'three words that begin with a given name, after a noun that opens',
      'Window Jane Orbin Telk burns with much care',
      ['technology Jane Orbin Telk'],
    ],
    [
      'a known name after a noun that opens',
      'Window Load Balancing burns with much care',
      ['technology Load Balancing'],
    ],
    [
      'everyday words that begin one sentence and stand in another, there an idea at first',
      'Chaos Window burns. They call it Chaos Window today',
      ['concept Chaos Window', 'technology Chaos Window'],
    ],
    [
      'the same with a word that has an English ending',
      'Glazzation Window burns. They call it Glazzation Window today',
      ['concept Glazzation Window', 'technology Glazzation Window'],
    ],
    [
      'a word with an English ending beside an everyday one, said to be a tool',
      'Glazzation Window, an internal tool, burns',
      ['concept Glazzation Window'],
    ],
    [
      'each in a line of which seven of ten long words have a capital',
      'so Glazzo Orbin with Telka Ryxor from Zelmo Quint upon Brexo',
      ['technology Glazzo Orbin', 'technology Telka Ryxor', 'technology Zelmo Quint', 'technology Brexo'],
    ],
    [
      'a word of five letters, though two may have changed places',
      'we like Huose today',
      ['technology Huose'],
    ],
    ['a word whose first two letters may have changed places', 'we like Esrver today', ['technology Esrver']],
    ['a word with an English ending in its middle', 'we like Glazedo today', ['technology Glazedo']],
    ['a word that ends with a month', 'we like Glazzomay today', ['technology Glazzomay']],
    ['a name with a place', 'we met Glazzo Berlin today', ['technology Glazzo Berlin']],
    ['a name with a word of two letters', 'we met Glazzo Qx today', ['technology Glazzo Qx']],
    ['a word that ends with capitals', 'we run GlazzoXQ today', ['technology GlazzoXQ']],
    ['a word that begins with capitals', 'we run XQlazzo today', ['technology XQlazzo']],
  ])('is %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ['the first word of a sentence', 'Glazzo burns'],
    ['the first word after a full stop', 'we know. Glazzo burns'],
    ['the first word after a dash', 'we know - Glazzo burns'],
    ['the first word in quotes', 'they say "Glazzo burns"'],
    ['everyday words', 'We like it'],
    ['everyday words that begin a sentence', 'Chaos Window burns'],
    ['one everyday word', 'we like Window frames'],
    ['four words', 'yesterday they tried Glazzo Orbin Telk Ryxo with much care and little glaze'],
    ['a tool that has an everyday name', 'Window is an internal tool'],
    ['an idea after a known tool that begins a sentence', 'Loam Sintering burns'],
    ['a known name after a noun that opens', 'Window Loam burns'],
    ['a place and a small word', 'we met in Berlin The today'],
    ['an account', 'ask @Glazzo today'],
    ['a heading alone', '# All about Glazzo'],
    ['a line with a capital on every word', 'Glazzo Burns Every Brick Tonight'],
    ['a place', 'we met in Berlin today'],
    ['a day', 'we meet on Monday Glazzo'],
    ['a month', 'we met on Glazzo February'],
    ['a person', 'we met Jane Glazzo today'],
    ['a job', 'we met Glazzo Director today'],
    ['an acronym', 'we met Glazzo XQR today'],
    ['a letter', 'we met Glazzo X today'],
    ['a known name', 'we run Loam today'],
    ['a name before a known one', 'we run Glazzo Loam today'],
    ['a company before a name', 'we run Acme Glazzo today'],
    ['a word with an English ending', 'we like Glazzation today'],
    ['a word with two letters that changed places', 'we like Secuirty today'],
    ['a short word', 'we run Glx today'],
    ['an event', 'we met at GlazzoCon today'],
    ['the event of the note', '# Glazzo Summit\n\nwe met at Glazzo today'],
    ['a page alone', 'see the Tutorial today'],
    ['a name across a comma', 'we run Window, Chaos today'],
    ['the first word of a sentence that speaks of a tool further on', 'Glazzo burns in an internal tool'],
    ['a line in which most words have a capital', 'Glazzo Burns and Every Brick Tonight'],
    [
      'a line of which nearly all long words have a capital',
      'it is on or by Glazzo Window and then Orbin Frames',
    ],
    ['a page about a page', 'they have seen that Glazzo Video Course today'],
    ['a known tool after a known tool', 'we run Kiln Loam today'],
    ['a known tool two words after a known tool', 'they have tried that Kiln Glazzo Loam today'],
    ['a short month', 'we met on Glazzo Jun'],
    ['another short month', 'we met on Glazzo Jul'],
    ['a month of three letters', 'we met on Glazzo Sep'],
  ])('is not %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    'Principle',
    'Pattern',
    'Association',
    'Foundations',
    'Scholarship',
    'Flag',
    'Failure',
    'Paradox',
  ])('is an idea where it ends with "%s"', (last) => {
    expect(namesIn(`we met Glazzo ${last} today`)).toEqual([`concept Glazzo ${last}`]);
  });

  it.each(['University', 'Lab', 'Labs', 'Laboratory', 'Bank', 'Foundation'])(
    'is an organisation where it ends with "%s"',
    (last) => {
      expect(namesIn(`we met Glazzo ${last} today`)).toEqual([`company Glazzo ${last}`]);
    },
  );

  it.each(['Outlaw', 'Lawx', 'Riverbank', 'Bankx'])(
    'is neither where only a part of its last word, "%s", says so',
    (last) => {
      expect(namesIn(`we met Glazzo ${last} today`)).toEqual([`technology Glazzo ${last}`]);
    },
  );

  it.each(['Paradox', 'Consortium'])('is neither where it is "%s" alone', (name) => {
    expect(namesIn(`we met ${name} today`)).toEqual([`technology ${name}`]);
  });

  it.each([
    ' is a homegrown tool',
    ' is our internal platform',
    ' was their in-house engine',
    ', an open source library',
    ', an open-source library',
    '  is  an  internal  tool',
    '  was  our  internal  tool',
    '  was  their  internal  tool',
  ])('that begins a sentence is one where "%s" stands after it', (after) => {
    expect(namesIn(`Glazzo${after}`)).toEqual(['technology Glazzo']);
  });

  it.each(['ment', 'ance', 'ency', 'ing', 'ism', 'ship', 'ure', 'al', 'ic', 'ive', 'ist'])(
    'is no word that ends with "-%s", as English makes them',
    (ending) => {
      expect(namesIn(`we like Glazz${ending} today`)).toEqual([]);
    },
  );

  it('is told with what found it', () => {
    expect(findProperNames(outlineOf('we run Glazzo today'), LEXICON)).toEqual([
      expect.objectContaining({ certainty: 0.38, finder: 'proper name' }),
    ]);
  });

  it('is quoted without the word that opens its sentence', () => {
    const outline = outlineOf('The Glazzo burns');
    expect(findProperNames(outline, LEXICON).map(({ place }) => quoteOf(outline, place))).toEqual(['Glazzo']);
  });
});
