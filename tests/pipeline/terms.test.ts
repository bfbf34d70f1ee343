/** Names and terms that no gazetteer knows: found by their shape, their place, their recurrence. */
import { describe, expect, it } from 'vitest';
import { graphOf, labelsOf, linesOf } from './graphOf.ts';

const kindsOf = (text: string): string[] =>
  graphOf(text)
    .nodes.filter(({ attributes }) => attributes.kind !== 'talk')
    .map(({ attributes }) => `${attributes.kind} ${attributes.label}`);

describe('a coined name', () => {
  it.each([
    ['in camel case', '- fall back to GeoDNS then', 'technology GeoDNS'],
    ['with digits', '- hashes: SHA3 only', 'technology SHA3'],
    ['in snake case, on two lines', '- the ext_oven filter\n- again ext_oven here', 'technology ext_oven'],
    ['in snake case, in code', 'set `pin_oven=True`', 'technology pin_oven'],
    ['an acronym', '- the SOAP way', 'technology SOAP'],
    ['the text of a link', '- see [Siesta](https://example.com/s)', 'technology Siesta'],
  ])('is found %s', (_, text, expected) => {
    expect(kindsOf(text)).toContain(expected);
  });

  it.each([
    ['amounts', '- took 10GB and 600s, 5x, 2nd of 3'],
    ['everyday acronyms', '- the CEO and the API, FAQ, TODO, PDF'],
    ['stress', '- THIS IS VERY IMPORTANT INDEED'],
    ['stress in bold', '- the magic of **TOOL** saves you from **PAIN**'],
    ['a word in snake case that stands once', '- the provider_name thing'],
    ['the name of the event', '# KilnCon 2031\n\n## Baking\n\n- at KilnCon we met'],
    [
      'a link that names nothing',
      '- [Slides](https://example.com/s) [here](https://example.com/h) [Abstract](https://example.com/a) [Track A Transcript](https://example.com/t)',
    ],
    ['a link to another note', '- see [day 2](day-2.md)'],
    ['the keywords of a command in code', '- do `SETX oven = 1 HOURX` first'],
  ])('is not made of %s', (_, text) => {
    expect(kindsOf(text).filter((found) => !found.startsWith('resource'))).toEqual([]);
  });
});

it('a link that is called after somebody names that person, and no tool', () => {
  const found = kindsOf('- see [Jane Kilnovic](https://example.com/j)');
  expect(found.filter((name) => !name.startsWith('resource'))).toEqual(['person Jane Kilnovic']);
});

it('an acronym that is spelled out twice stands for the first', () => {
  const { nodes } = graphOf('- DSL (domain specific language)\n- DSL (dirty sand layer)\n- the DSL');
  const aliasesOf = (label: string) =>
    nodes.find(({ attributes }) => attributes.label === label)?.attributes.aliases;
  expect(aliasesOf('Domain specific language')).toContain('DSL');
  expect(aliasesOf('Dirty sand layer')).not.toContain('DSL');
});

describe('a proper name', () => {
  it.each([
    ['in the middle of a sentence', '- they moved to Zephyrion last year', 'technology Zephyrion'],
    ['of two words', '- kills servers, see Chaos Gorilla too', 'technology Chaos Gorilla'],
    ['at the head of an item', '- Asgardia - what they had before', 'technology Asgardia'],
    ['that adds to a known one', '- with the Kubernetes Federator', 'technology Kubernetes Federator'],
    ['of an organisation', '- paid for by the Wombat Ventures', 'company Wombat Ventures'],
  ])('is found %s', (_, text, expected) => {
    expect(kindsOf(text)).toContain(expected);
  });

  it.each([
    ['the first word of a sentence', '- Everybody wants it. Running it is hard'],
    ['a line in title case', '- Things We Learned About Ovens And Bread Today'],
    ['places', '- next year in Copenhagen and Seattle'],
    ['everyday words after a verb', '- Use Kubernetes'],
    ['jobs', '- said the Product Manager'],
  ])('is not made of %s', (_, text) => {
    const names = kindsOf(text).filter((found) => found !== 'technology Kubernetes');
    expect(names).toEqual([]);
  });
});

describe('an acronym that is spelled out', () => {
  it.each([
    ['ZKL (zebra kiln language)\n\n- more ZKL', 'concept Zebra kiln language'],
    ['a zebra kiln language (ZKL)\n\n- more ZKL', 'concept Zebra kiln language'],
    ['- ZKP - Zebra Kiln Platform', 'technology Zebra Kiln Platform'],
  ])('is one with its expansion: "%s"', (text, expected) => {
    const graph = graphOf(text);
    expect(kindsOf(text)).toEqual([expected]);
    const node = graph.nodes.find(({ attributes }) => attributes.kind !== 'talk');
    expect(node?.attributes.aliases.some((alias) => /^ZK[LP]$/u.test(alias))).toBe(true);
  });

  it('is not joined to words that it does not begin', () => {
    expect(kindsOf('- ZKL (we use it a lot)')).toEqual(['technology ZKL']);
  });
});

describe('a term', () => {
  it.each([
    ['as an item of its own', '- kiln choreography', 'Kiln choreography'],
    ['at the head of an item', '- Cascading brownouts: others go down too', 'Cascading brownouts'],
    ['in bold', '- we do **oven telemetry** now and then', 'Oven telemetry'],
    ['as a side of a comparison', '- glaze telemetry vs. oven telemetry', 'Oven telemetry'],
    [
      'that comes back',
      '- why glaze telemetry matters to us\n- and how glaze telemetry failed us',
      'Glaze telemetry',
    ],
  ])('is found %s', (_, text, expected) => {
    expect(labelsOf(graphOf(text.replace('kiln ', 'oven ')), 'concept')).toContain(
      expected.replace('Kiln ', 'Oven '),
    );
  });

  it.each([
    ['everyday words', '- next steps\n- good people\n- things'],
    ['a clause', '- what is what\n- how to do it'],
    ['a phrase that stands once in a sentence', '- we saw that glaze telemetry matters a lot to people'],
    [
      'a block that was pasted twice',
      '- we saw that glaze telemetry matters\n\n## Again\n\n- we saw that glaze telemetry matters',
    ],
    ['a label with a number', '- **Threat 1**: things'],
  ])('is not made of %s', (_, text) => {
    expect(labelsOf(graphOf(text), 'concept')).toEqual([]);
  });
});

describe('related talks', () => {
  it('may share words that are no names, and then quote them', () => {
    const graph = graphOf(
      '# Summit\n\n## One\n\n- the porcelain cracked in the furnace\n\n## Two\n\n- porcelain from a furnace\n\n## Three\n\n- bread\n',
    );
    const related = graph.edges.filter(({ attributes }) => attributes.relation === 'relatedTo');
    expect(related.map(({ source, target }) => [source, target])).toEqual([['n:one', 'n:two']]);
    expect(related[0]?.attributes.because).toEqual([]);
    expect(related[0]?.attributes.evidence.map(({ start }) => start.line)).toEqual([5, 5, 9, 9]);
  });
});

describe('what a remark in brackets is about', () => {
  it('is a term, without the adjective before it', () => {
    expect(kindsOf('- personalized xenogram (map of the oven)')).toContain('concept Xenogram');
  });

  it('is a term whatever the remark', () => {
    expect(kindsOf('- porcelain glaze (~ 40% of them)')).toContain('concept Porcelain glaze');
  });

  it('is none where the brackets hold a name or the words are everyday ones', () => {
    expect(kindsOf('- personalized day (best of the week)')).toEqual([]);
    expect(kindsOf('- we went home with it (as we do every day)')).toEqual([]);
  });
});

describe('what something is done with', () => {
  it.each([
    ['used xenogram mode to sort them', 'concept Xenogram mode'],
    ['in the end we are using a porcelain index for the shelves', 'concept Porcelain index'],
    ['used distributed porcelain index, to no end', 'concept Distributed porcelain index'],
  ])('is a term of several words: %s', (text, expected) => {
    expect(kindsOf(`- ${text}`)).toContain(expected);
  });

  it.each(['used other people to sort them', 'used xenograms to sort them', 'we are used to it'])(
    'is none in everyday words, and no single word: %s',
    (text) => expect(kindsOf(`- ${text}`)).toEqual([]),
  );
});

describe('a word that comes back', () => {
  it('is no term where it calls the event', () => {
    const text = '# Kiln Summit 2031: follow-ups\n\n- kiln summit\n- the kiln summit again\n- Kiln summit';
    expect(kindsOf(text).filter((found) => /summit/iu.test(found))).toEqual([]);
  });

  const mentionsOf = (text: string): number[] | undefined =>
    graphOf(text)
      .nodes.find(({ attributes }) => attributes.label === 'Porcelain')
      ?.attributes.mentions.map(({ start }) => start.line);

  it('is mentioned where it stands by itself, not where it is part of another term', () => {
    const text =
      '- the porcelain is hot\n- they fire the porcelain\n- a good porcelain oven\n- porcelain, again';
    expect(mentionsOf(text)).toEqual([1, 2, 4]);
  });
});

describe('a name that is set as code', () => {
  it.each([
    ['write it out with `kilnxlsx` first', 'technology kilnxlsx'],
    ['- build with `ovenbuild`/`glazepack`', 'technology glazepack'],
    ['- calls `fireKiln` at last', 'technology fireKiln'],
  ])('is found: %s', (text, expected) => {
    expect(kindsOf(text)).toContain(expected);
  });

  it.each([
    ['a command', '- run `kilnctl fire --hot` now'],
    ['a value or a keyword', '- is `true`, then `return` `null`'],
    ['an everyday word', '- put it `here`, or in a `box`'],
    ['a variable of two letters', '- `xs` is empty'],
    ['a heading', '# How `glazing` came to us'],
  ])('is not made of %s', (_, text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

describe('what is set in italics', () => {
  it('is a term of several words', () => {
    expect(kindsOf('- the power of words: *xenogram data*, they say')).toContain('concept Xenogram data');
  });

  it('is none as a single word, said with stress, or in everyday words', () => {
    expect(kindsOf('- it was *porcelain* that broke, *not all things* are equal')).toEqual([]);
  });
});

describe('a name that only its capitals tell', () => {
  it('is an idea where its last word says so', () => {
    expect(kindsOf('- we follow Zorbic Law here')).toContain('concept Zorbic Law');
  });

  it('is no longer for what shows it', () => {
    expect(kindsOf('- we like Gorvex Website')).toContain('technology Gorvex');
  });

  it('is found in a heading and in a title, where every word has a capital, if the text has it as well', () => {
    const text =
      '- we run Zorbic Quell here\n\n## About Zorbic Quell\n\n- With Zorbic Quell Every Team Bakes Bread';
    expect(linesOf(graphOf(text), 'Zorbic Quell')).toEqual([1, 3, 5]);
  });
});
