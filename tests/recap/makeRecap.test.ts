/** What is made from notes: which slides, which passages, and that none of it is false, broken or too much. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { talksOf } from '../../src/query/talks.ts';
import { bracketed } from '../../src/recap/make/madeSlide.ts';
import { heightOfQuote, heightOfWords, roomBelow, SET_SMALLER } from '../../src/recap/make/room.ts';
import { talkSlide } from '../../src/recap/make/talkSlide.ts';
import { themeSlides } from '../../src/recap/make/themeSlides.ts';
import { ownThings } from '../../src/recap/make/things.ts';
import { makeRecap, writeRecap } from '../../src/recap/makeRecap.ts';
import { readRecap } from '../../src/recap/readRecap.ts';
import type { Recap } from '../../src/recap/recap.ts';
import type { GraphFile } from '../../src/schema/graphFile.ts';
import { readGraph } from '../../src/schema/knowledgeGraph.ts';
import type { SourcesFile } from '../../src/schema/sourcesFile.ts';
import { extractionOf } from '../pipeline/graphOf.ts';
import { type Bakery, bakeryOf, fileOf, read } from './bakery.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const sample: Bakery = {
  graph: readGraph(json('graph/graph.json') as GraphFile),
  sources: (json('graph/sources.json') as SourcesFile).sources,
};

const passagesOf = (recap: Recap, title: string): readonly string[] =>
  recap.slides.flatMap((slide) =>
    slide.title === title
      ? slide.parts.flatMap((part) => (part.kind === 'quote' ? part.markdown.split('\\\n').join(' / ') : []))
      : [],
  );

const made = (notes: string): Recap => {
  const bakery = bakeryOf(notes);
  return read(fileOf(bakery), bakery);
};

describe('the recap of the sample', () => {
  const file = writeRecap(makeRecap(sample.graph, sample.sources));
  const recap = readRecap(file, 'recap.md', sample);

  it('is the one that lies beside its graph', () => {
    expect(readFileSync('graph/recap.md', 'utf8')).toBe(file);
  });

  it('reads back without a fault, so that no quotation is stale', () => {
    expect(recap.diagnostics).toEqual([]);
  });

  it('has an opening, every talk in order, and a close', () => {
    const talks = sample.graph
      .filterNodes((_, { range }) => range !== undefined)
      .sort(
        (a, b) =>
          (sample.graph.getNodeAttribute(a, 'order') ?? 0) - (sample.graph.getNodeAttribute(b, 'order') ?? 0),
      )
      .map((key) => sample.graph.getNodeAttribute(key, 'label'));
    const titles = recap.slides.map(({ title }) => title);
    expect(titles.slice(1, talks.length + 1)).toEqual(talks);
    expect(titles[0]).toBe(sample.graph.getAttribute('title'));
    expect(recap.slides.at(-1)?.parts[0]?.markdown).toContain(`${String(sample.graph.order)} names`);
  });

  it('has no slide that is empty or overfull at 1280×720', () => {
    for (const { title, subtitle, parts } of recap.slides) {
      const height = parts.reduce(
        (sum, part) =>
          sum +
          (part.kind === 'quote' ? heightOfQuote(part.markdown.split('\\\n')) : heightOfWords(part.markdown)),
        0,
      );
      expect(parts.length, title).toBeGreaterThan(0);
      expect(height, title).toBeLessThanOrEqual(roomBelow(title, subtitle) * SET_SMALLER);
    }
  });

  it('quotes no line twice on the slides of talks, and no to-do or bare address', () => {
    const talks = recap.slides.filter(({ markdown }) => /^made: talk\//mu.test(markdown));
    const quotes = talks.flatMap(({ parts }) => parts.filter((part) => part.kind === 'quote'));
    const places = quotes.map(({ source, first }) => `${source}:${String(first)}`);
    expect(new Set(places).size).toBe(places.length);
    expect(quotes.filter(({ markdown }) => /^\W*TODO|^\S+$/u.test(markdown))).toEqual([]);
  });
});

describe('the slide of a talk', () => {
  it('says who spoke, their role and company as noted', () => {
    const recap = made(
      '# Conf\n\n## Firing at scale - Jane Doe, CTO, Acme\n\n- kilns are faster than ovens\n',
    );
    expect(recap.slides[1]).toMatchObject({ title: 'Firing at scale', subtitle: 'Jane Doe, CTO, Acme' });
  });

  it('says beside each of several people whose they are, in the order of the notes, and with one company once', () => {
    const recap = made(
      '# Conf\n\n## Firing\n\n**Tom Roe (Globex), Ann Lee (Acme)**\n\n- kilns are faster than ovens\n\n## Glazing\n\n**Jane Doe (Acme), Sam Poe (Acme)**\n\n- glazes are cheaper than gold\n',
    );
    expect(recap.slides.slice(1, 3).map(({ subtitle }) => subtitle)).toEqual([
      'Tom Roe (Globex), Ann Lee (Acme)',
      'Jane Doe, Sam Poe, Acme',
    ]);
  });

  it('calls who spoke what the notes call them, though the graph knows a longer or a later name', () => {
    const recap = made('# Conf\n\n## Firing - Jane Doe, AWS\n\n- kilns are faster than ovens\n');
    expect(recap.slides[1]?.subtitle).toBe('Jane Doe, AWS');
  });

  it('says how many names there are beyond those for which there is room, and nothing that its passages say', () => {
    const recap = made(
      '# Conf\n\n## Firing - Jane Doe, Acme\n\n- `kiln_core` is faster than `oven_core` by far\n\n## Glazing - Sam Poe, Globex\n\n- glazes are better than paint in each of these\n- Kubernetes\n- Terraform\n- Prometheus\n- Grafana\n- PostgreSQL\n- Redis\n',
    );
    const wordsOf = (place: number): readonly string[] =>
      recap.slides[place]?.parts.flatMap(({ kind, markdown }) => (kind === 'words' ? [markdown] : [])) ?? [];
    expect(wordsOf(1)).toEqual([]);
    const [names = ''] = wordsOf(2);
    const [, said = '', more = ''] = /^Only here: (.+) and (\d+) more$/u.exec(names) ?? [];
    expect(said.split(', ').length + Number(more)).toBe(6);
  });

  it('quotes no answer without its question, and nothing that the note-taker has to do', () => {
    const recap = made(
      '# Conf\n\n## Firing - Jane Doe, Acme\n\n- A: take breaks if you need them, but always love the work\n- Sam will send me the numbers of the last three years\n- kilns are faster than ovens at Acme\n',
    );
    expect(passagesOf(recap, 'Firing')).toEqual(['kilns are faster than ovens at Acme']);
  });

  it('takes what says something before bare names, to-dos, questions and addresses', () => {
    const recap = made(
      '# Conf\n\n## Firing - Jane Doe, Acme\n\n- Kubernetes\n- TODO: read the book on kilns again\n- why is it never hot enough in there?\n- Kiln Core fires 40 % faster than last year\n- https://kiln.example.com/a\n',
    );
    expect(passagesOf(recap, 'Firing')).toEqual(['Kiln Core fires 40 % faster than last year']);
  });

  it('quotes a bullet that needs it with the one above it, and a list with its head', () => {
    const recap = made(
      '# Conf\n\n## Firing - Jane Doe, Acme\n\n- a new scheduler for kilns\n  - makes every node decide by itself\n- what the platform of Acme covers\n  - glazing\n  - firing\n  - cooling\n',
    );
    expect(passagesOf(recap, 'Firing')).toEqual([
      'a new scheduler for kilns / makes every node decide by itself',
      'what the platform of Acme covers / glazing · firing · cooling',
    ]);
  });

  it('quotes no line that leaves its subject to the one above it, unless with that', () => {
    const recap = made(
      '# Conf\n\n## Firing - Jane Doe, Acme\n\n- Can fire 40 % faster than last year in most of the cases\n- a new scheduler for kilns\n  - can place many millions of tasks in seconds\n- Cans of glaze are 40 % cheaper than last year\n',
    );
    expect(passagesOf(recap, 'Firing')).toEqual([
      'a new scheduler for kilns / can place many millions of tasks in seconds',
      'Cans of glaze are 40 % cheaper than last year',
    ]);
  });

  it('does not quote a bullet without the one that it needs, nor a line that breaks off', () => {
    const recap = made(
      `# Conf\n\n## Firing - Jane Doe, Acme\n\n- kilns are faster than ovens at Acme\n- ${'a very long line about kilns '.repeat(9)}\n  - i.e. better than before in most of the cases\n- ovens are used in kitchens because of the\n`,
    );
    expect(passagesOf(recap, 'Firing')).toEqual(['kilns are faster than ovens at Acme']);
  });

  it('is honest where nothing, or next to nothing, was noted', () => {
    const recap = made(
      '# Conf\n\n## Firing - Jane Doe, Acme\n\n## Glazing - Sam Poe, Globex\n\n- Kubernetes\n',
    );
    expect(recap.slides[1]?.parts.map(({ markdown }) => markdown)).toEqual([
      'Nothing was noted beyond its title.',
    ]);
    expect(recap.slides[2]?.parts.map(({ markdown }) => markdown).join()).toContain('[[Kubernetes]]');
  });
});

describe('passages', () => {
  const talk = (lines: string): readonly string[] =>
    passagesOf(made(`# Conf\n\n## Firing - Jane Doe, Acme\n\n${lines}\n`), 'Firing');

  it.each([
    ['a weak line where there is nothing better', '- a shop of the old town', ['a shop of the old town']],
    ['the better of two weak lines', '- slow shop\n- an oven of the old town', ['an oven of the old town']],
    ['nothing of a note that is too long to be read', `- ${'kilns are hot '.repeat(400)}`, []],
    [
      'a sentence of a long paragraph, and says that there is more',
      'Acme ovens are cheaper than kilns by far. They never cool. But one must not touch them before they are cold, as everybody in the old shops of the town knows by now.',
      ['Acme ovens are cheaper than kilns by far. […]'],
    ],
    [
      'lines that the writer ended, each by itself',
      'kilns are faster than ovens\novens are cheaper than kilns',
      ['kilns are faster than ovens', 'ovens are cheaper than kilns'],
    ],
    [
      'a line that is only wrapped, whole',
      'kilns are faster than ovens in each of the many shops of the town\nand cheaper, too',
      ['kilns are faster than ovens in each of the many shops of the town and cheaper, too'],
    ],
    [
      'nothing that leaves what it is about to a line that does so itself',
      '- and ovens\n  - which are hot in the old town',
      [],
    ],
    ['no list whose head leaves that to another line', '- and also\n  - glazing\n  - firing', []],
    [
      'no line of very many words',
      `- ${'we do it so as to be in on it '.repeat(4)}\n- kilns are faster than ovens`,
      ['kilns are faster than ovens'],
    ],
    [
      'nothing that would not be found in the notes again, since one of its lines begins like an item',
      'kilns are faster than ovens in each of the many shops of the town\n1986. and cheaper, too',
      [],
    ],
    ['no line of signs', '- !!!\n- kilns are faster than ovens', ['kilns are faster than ovens']],
    [
      'no line whose brackets are left open before one that is whole',
      '- kilns are faster (than ovens\n- kilns are cheaper than gold',
      ['kilns are cheaper than gold'],
    ],
  ])('are %s', (_what, lines, passages) => {
    expect(talk(lines)).toEqual(passages);
  });
});

describe('who spoke', () => {
  const subtitle = (notes: string): string | undefined => made(notes).slides[1]?.subtitle;

  it.each([
    ['Jane Doe, Sam Poe, Omar Roe, Ana Lee', 'Jane Doe, Sam Poe, Omar Roe, and 1 more'],
    ['Jane Doe (Acme), Omar Roe (Acme), Sam Poe (Globex)', 'Jane Doe and Omar Roe (Acme), Sam Poe (Globex)'],
  ])('%s', (credit, words) => {
    expect(subtitle(`# Conf\n\n## Firing\n\n**${credit}**\n\n- kilns are faster than ovens\n`)).toBe(words);
  });

  it('is not said again below a title that says it', () => {
    expect(subtitle('# Conf\n\n## Panel - Acme\n\n- kilns are faster than ovens\n')).toBe('');
  });
});

describe('the names of who spoke', () => {
  /** Who spoke, where the graph calls the company so. */
  const calledSo = (label: string): string | undefined => {
    const bakery = bakeryOf();
    const graph = bakery.graph.copy();
    graph.mergeNodeAttributes('n:acme', { label });
    return read(fileOf({ ...bakery, graph }), { ...bakery, graph }).slides[1]?.subtitle;
  };

  it.each([
    ['Acme International Holdings', 'Jane Doe, CTO, Acme'],
    ['Zenith', 'Jane Doe, CTO, Acme'],
    ['Acmee', 'Jane Doe, CTO, Acmee'],
    ['ACME', 'Jane Doe, CTO, ACME'],
  ])('are as noted, where %s is not a slip of the pen for them', (label, words) => {
    expect(calledSo(label)).toBe(words);
  });

  it('are those of the company alone where nobody else is known, and in the order of their keys where no line names them', () => {
    const bakery = bakeryOf(
      '# Conf\n\n## Firing\n\n**Sam Poe, Jane Doe, Acme**\n\n- kilns are faster than ovens\n',
    );
    const graph = bakery.graph.copy();
    graph.updateEachNodeAttributes((_, node) => ({ ...node, mentions: [] }));
    graph.updateEachEdgeAttributes((_, edge) => ({ ...edge, evidence: [] }));
    const subtitle = (): string | undefined =>
      read(fileOf({ ...bakery, graph }), { ...bakery, graph }).slides[1]?.subtitle;
    expect(subtitle()).toBe('Jane Doe, Sam Poe, Acme');
    for (const key of ['n:jane-doe', 'n:sam-poe']) graph.dropNode(key);
    expect(subtitle()).toBe('Acme');
  });

  it('stand in brackets that the show finds again, whatever they hold', () => {
    const { graph } = bakeryOf();
    for (const [label, words] of [
      ['Acme', '[[Acme]]'],
      ['Acme [EU]', '[[acme|Acme  EU]]'],
      ['[]', '[[acme]]'],
    ] as const) {
      const named = graph.copy();
      named.mergeNodeAttributes('n:acme', { label });
      expect(bracketed(named, 'n:acme')).toBe(words);
    }
  });
});

describe('what follows up', () => {
  const followUps = (lines: string) =>
    made(`# Conf\n\n## Firing - Jane Doe, Acme\n\n${lines}\n`).slides.find(
      ({ title }) => title === 'To follow up',
    );

  it.each([
    ['- see https://docs.example.com/a', '1 link or file'],
    ['- is it ever hot enough in there?', '1 open question or to-do'],
  ])('of %j is %s', (lines, subtitle) => {
    expect(followUps(lines)?.subtitle).toBe(subtitle);
  });

  it('quotes with a question the line that it hangs under, and says what it leaves out between them', () => {
    const slide = followUps(
      '- the new ovens of the town\n  - kilns are hot\n  - and are they cheap?\n- is it hot?',
    );
    expect(slide?.parts.map(({ markdown }) => markdown)).toEqual([
      'the new ovens of the town […]\\\nand are they cheap?',
      'is it hot?',
    ]);
  });

  it('is no slide where nothing is left open, or nothing of it can be quoted', () => {
    expect(followUps('- kilns are hot')).toBeUndefined();
    expect(followUps(`- ${'is it hot '.repeat(30)}?`)).toBeUndefined();
  });
});

describe('the themes', () => {
  it('that run through the talks are named, and of these at most three are slides', () => {
    const things = ['Kubernetes', 'C++', 'ISA', 'Visual Studio Code', 'load balancing'];
    const talks = ['Firing', 'Glazing', 'Cooling', 'Stacking', 'Selling'].map((title, at) => {
      const own = things.filter((_, place) => (place + things.length - at) % things.length < 2);
      const lines = own.map(
        (thing) => `- with ${thing} ${title.toLowerCase()} is 4${String(at)} % faster than last year`,
      );
      return `## ${title} - Jane Doe, Acme\n\n${lines.join('\n')}\n`;
    });
    const recap = made(`# Conf\n\n${talks.join('\n')}`);
    expect(recap.slides.filter(({ markdown }) => /^made: theme\//mu.test(markdown))).toHaveLength(3);
    expect(recap.slides[0]?.parts.map(({ markdown }) => markdown).join(' ')).toMatch(
      /Through the talks run \[\[/u,
    );
  });

  it('are no slides where every talk says the same words of them', () => {
    const line = '- Kubernetes is 40 % faster than last year\n';
    const recap = made(
      `# Conf\n\n## Firing\n\n${line}\n## Glazing\n\n${line}\n## End\n\n- x\n\n## Rest\n\n- y\n\n## Bye\n\n- z\n`,
    );
    expect(recap.slides.filter(({ title }) => title === 'Kubernetes')).toEqual([]);
  });

  it('are told once where one name holds another', () => {
    const both = made(
      '# Conf\n\n## Firing\n\n- Kiln Core is faster than Kiln by 40 %\n\n## Glazing\n\n- Kiln Core needs more memory than Kiln\n\n## End\n\n- x\n',
    );
    expect(both.slides.filter(({ title }) => title.startsWith('Kiln')).length).toBeLessThanOrEqual(1);
  });
});

describe('the components', () => {
  const PARTS =
    '## Ovens - Jane Doe, Acme\n\n- Kiln: an oven that fires everything\n- Kiln Core: runs the ovens of all shops\n- kiln.fire: the door to the fire\n';

  it('are a slide though they are parts of nothing', () => {
    const recap = made(`# Conf\n\n${PARTS}`);
    expect(passagesOf(recap, 'The components')).toHaveLength(3);
  });

  it('have no whole in their title where none has three parts', () => {
    const bakery = bakeryOf(`# Conf\n\n${PARTS}`);
    const graph = bakery.graph.copy();
    for (const [part, whole] of [
      ['n:kiln', 'n:kiln-core'],
      ['n:kiln-fire', 'n:kiln-core'],
    ] as const)
      graph.addDirectedEdgeWithKey(`${part}>${whole}`, part, whole, {
        relation: 'partOf',
        weight: 1,
        evidence: [],
      });
    const titles = read(fileOf({ ...bakery, graph }), { ...bakery, graph }).slides.map(({ title }) => title);
    expect(titles).toContain('The components');
  });

  it('are quoted from rows that stand below each other as one table, note by note', () => {
    const row = (name: string, what: string): string => `| ${name} | ${what} |`;
    const table = (...rows: readonly string[]): string =>
      ['| part | what |', '| --- | --- |', ...rows, ''].join('\n');
    const notes = {
      'b.md': `# Conf\n\n## Ovens - Jane Doe, Acme\n\n${table(row('Kiln', 'an oven for it all'), row('Kiln Core', 'runs all the ovens'))}`,
      'a.md': `# Conf\n\n## Doors - Sam Poe, Globex\n\n${table(row('kiln.fire', 'the door to fire'))}`,
    };
    const { graph, sources } = extractionOf(notes);
    const bakery = { graph, sources: sources.sources };
    const recap = read(fileOf(bakery), bakery);
    expect(recap.diagnostics).toEqual([]);
    expect(passagesOf(recap, 'The components').at(0)).toBe(
      'Kiln · an oven for it all / Kiln Core · runs all the ovens',
    );
  });
});

test('a talk of which no thought was read is a slide that quotes nothing, and no theme', () => {
  const { graph, sources } = bakeryOf();
  const making = { graph, sources, thoughts: new Map() };
  for (const talk of talksOf(graph))
    expect(talkSlide(making, talk).draft.parts.map(({ kind }) => kind)).toEqual(['words']);
  expect(themeSlides(making, [])).toEqual([]);
  expect(ownThings(graph, 'n:acme')).toEqual([]);
});

describe('a graph that lost its notes', () => {
  const { graph, sources } = bakeryOf();
  const bare = graph.copy();
  bare.updateEachNodeAttributes((_, node) => ({ ...node, mentions: [] }));
  bare.updateEachEdgeAttributes((_, edge) => ({ ...edge, evidence: [] }));
  const lineless = sources.map((source) => ({ ...source, blocks: [] }));

  it.each([
    ['their files', { graph, sources: [] }],
    ['their lines', { graph, sources: lineless }],
    ['their words', { graph, sources: lineless.map((source) => ({ ...source, text: '' })) }],
    ['its places in them', { graph: bare, sources }],
  ])('(%s) is a show of every talk that quotes nothing false', (_what, bakery) => {
    const recap = read(fileOf(bakery), bakery);
    expect(recap.slides.map(({ title }) => title)).toContain('Firing at scale');
    expect(recap.diagnostics).toEqual([]);
  });
});

describe('the opening', () => {
  it('is not called what the first of several talks is', () => {
    const recap = made(
      '# Firing - Jane Doe, Acme\n\n- kilns are faster than ovens\n\n# Glazing - Sam Poe, Globex\n\n- glazes are cheaper than gold\n',
    );
    expect(
      recap.slides.map(({ title }) => title).filter((title) => title === recap.slides[1]?.title),
    ).toHaveLength(1);
  });
});

describe('the opening of notes without a title', () => {
  it('is called what the file is, rather than what the first of its talks is', () => {
    const talk = (title: string): string => `# ${title}\n\n**Jane Doe - CTO - Acme**\n\n- kilns\n`;
    expect(made(talk('Firing') + talk('Glazing')).slides[0]?.title).toBe('notes');
    expect(made(talk('Firing')).slides[0]?.title).toBe('Firing');
  });

  it('says what there is where nothing can be counted', () => {
    const { graph, sources } = bakeryOf('');
    for (const key of graph.nodes()) graph.dropNode(key);
    graph.setAttribute('title', '');
    const [opening] = read(fileOf({ graph, sources }), { graph, sources }).slides;
    expect(opening).toMatchObject({ title: 'Recap', parts: [{ markdown: 'What was noted, as a map.' }] });
  });
});

describe('what is counted', () => {
  it('has the right verbs', () => {
    const opening = made(
      '# Conf\n\n## Firing - Jane Doe, Acme\n\n- Kubernetes runs the kilns of all of the shops\n\n## Glazing - Sam Poe, Globex\n\n- Kubernetes needs more memory than anybody thought\n',
    ).slides[0];
    expect(opening?.parts.map(({ markdown }) => markdown).join(' ')).toContain(
      'Through the talks runs [[Kubernetes]] (2 talks).',
    );
  });

  it('has the right plurals', () => {
    const one = made('# Conf\n\n## Firing - Jane Doe, Acme\n\n- kilns are faster than ovens\n').slides[0];
    expect(one?.parts[0]?.markdown).toBe('1 talk, 1 person and 1 company.');
  });

  it('makes a show of notes without a talk, and of none', () => {
    expect(made('just a line\n').slides.length).toBeGreaterThan(1);
    expect(made('').slides.length).toBeGreaterThan(0);
  });
});
