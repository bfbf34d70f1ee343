/** Who spoke, in the ways in which people write it down. */
import { describe, expect, it } from 'vitest';
import { edgesOf, graphOf, labelsOf } from './graphOf.ts';

const event = (section: string): string => `# Kiln Summit 2031\n\n${section}\n`;

describe('a credit', () => {
  it.each([
    ['heading: Name - Role - Company', '## Jane Doe - CTO - Initech\n\n- kiln core is fast'],
    ['heading: Name, Role, Company', '## Jane Doe, Sr S/w eng, Initech\n\n- kiln core is fast'],
    ['heading: Name - Role Company', '## Jane Doe - CPO Initech\n\n- x'],
    ['heading: Name from Company', '## Jane Doe from Initech\n\n- x'],
    ['heading: Company - Name - Title', '## Initech - Jane Doe - Ten Years of Baking with Kiln\n\n- x'],
    ['heading: Title - Name, Role, Company', '## Ten Years of Baking - Jane Doe, Engineer, Initech\n\n- x'],
    ['heading: Title by Name, Company', '## “Ten Years of Baking” by Jane Doe, Initech\n\n- x'],
    ['bold line: Name (Company)', '## Ten Years of Baking\n\n**Jane Doe (Initech)**\n\n- x'],
    ['plain line: Name, Role, Company', '## Ten Years of Baking\n\nJane Doe, Engineer, Initech\n\n- x'],
    [
      'plain line without a separator: name Role - Company',
      '## Ten Years\n\nJane doe VP applied ML - Initech\n\n- x',
    ],
    ['plain line: Name, Role @ Company', '## Ten Years of Baking\n\nJane Doe, PM @ Initech\n\n- x'],
    ['label: Speaker', '## Ten Years of Baking\n\nSpeaker: Jane Doe, Initech\n\n- x'],
    [
      'plain line: Name, two words of a Role, Company',
      '## Ten Years\n\nJane Doe, Senior Engineer, Initech\n\n- x',
    ],
    ['plain line: Name, Role of a term, Company', '## Ten Years\n\nJane Doe, Founder LLM, Initech\n\n- x'],
    [
      'label above another line',
      '## Ten Years\n\nSpeaker: Jane Doe, Initech\nIt was hot, said Globex\n\n- x',
    ],
    [
      'list in the item of a label',
      '## Ten Years\n\n- **Speakers**\n  - Jane Doe, Initech\n- Omar Poe, Globex',
    ],
    ['line that names two companies', '## Ten Years\n\n**Jane Doe, Initech, Hooli**\n\n- x'],
    ['list under a label', '## Ten Years of Baking\n\n**Speakers**\n* Jane Doe, Initech\n\nKiln is fast.'],
    [
      'first item: Company - Name - Title',
      '## Keynote\n\n- Initech - Jane Doe - Ten Years of Baking with Kiln\n- x',
    ],
    ['two who share a company', '## Ten Years\n\n**Jane Doe, Sam Poe (Initech)**\n\n- x'],
  ])('in the form "%s" gives speaker, company and talk', (_, section) => {
    const graph = graphOf(event(section));
    expect(labelsOf(graph, 'person')).toContain('Jane Doe');
    expect(labelsOf(graph, 'company')).toContain('Initech');
    expect(labelsOf(graph, 'talk')).toHaveLength(1);
    expect(edgesOf(graph, 'presents').some((edge) => edge.startsWith('Jane Doe → '))).toBe(true);
    expect(edgesOf(graph, 'worksFor')).toContain('Jane Doe → Initech');
    expect(edgesOf(graph, 'represents')).toHaveLength(1);
  });

  it.each([
    ['the company before the name', '## Acme - Jane Doe', 'Jane Doe → Acme'],
    [
      'the job and a known company, without any sign',
      '## Ten Years\n\nJane Doe founder Acme',
      'Jane Doe → Acme',
    ],
    [
      'a known one in small letters',
      '## Ten Years\n\n**Jane Doe @ soylent green here**',
      'Jane Doe → Soylent Green',
    ],
    [
      'a known one with a hyphen',
      '## Ten Years\n\n**Jane Doe @ soylent-green here**',
      'Jane Doe → Soylent Green',
    ],
    [
      'two unknown words, last of two',
      '## Ten Years\n\n**Jane Doe, Xanthe Nezdo**',
      'Jane Doe → Xanthe Nezdo',
    ],
    [
      'everyday words in brackets, all capitalised',
      '## Ten Years\n\n**Jane Doe (All Around The World)**',
      'Jane Doe → All Around The World',
    ],
  ])('gives the employer by %s', (_, section, expected) => {
    expect(edgesOf(graphOf(event(`${section}\n\n- x`)), 'worksFor')).toEqual([expected]);
  });

  it('gives a speaker by two unknown words between others', () => {
    const graph = graphOf(event('## Ten Years\n\n**Jane Doe, Xanthe Nezdo, Omar Poe**\n\n- x'));
    expect(labelsOf(graph, 'person')).toEqual(['Jane Doe', 'Omar Poe', 'Xanthe Nezdo']);
    expect(labelsOf(graph, 'company')).toEqual([]);
  });

  it('should not be read from a field that names nobody', () => {
    const graph = graphOf('---\ntitle: Ovens\nspeaker: to be announced\n---\n\n- x\n');
    expect(labelsOf(graph, 'talk')).toEqual(['Ovens']);
    expect(labelsOf(graph, 'person')).toEqual([]);
  });

  it('leaves the legal form with the company', () => {
    const graph = graphOf(event('## Ten Years of Baking\n\n**Jane Doe, Engineer, Initech, Inc.**\n\n- x'));
    expect(labelsOf(graph, 'company')).toEqual(['Initech, Inc.']);
  });

  it('gives a name its capitals, but for particles', () => {
    const graph = graphOf(event('## Ten Years of Baking\n\n**Jane van doe (Initech)**\n\n- x'));
    expect(labelsOf(graph, 'person')).toEqual(['Jane van Doe']);
  });

  it('should not be somebody with a short form for a family name', () => {
    expect(labelsOf(graphOf(event('## Baking\n\n- ask Jane SRE about it')), 'person')).toEqual([]);
  });

  it('is not begun anew by a session within a talk', () => {
    const graph = graphOf(
      event('## Ten Years of Baking\n\n**Jane Doe (Initech)**\n\n- x\n\n### Panel\n\n- y'),
    );
    expect(labelsOf(graph, 'talk')).toEqual(['Ten Years of Baking']);
  });

  it('is read from the front matter, where the title may hold a colon', () => {
    const graph = graphOf(
      '---\ntitle: Baking: Ten Years\nspeaker: Jane Doe, Initech\n---\nKiln Core is fast.\n',
    );
    expect(labelsOf(graph, 'talk')).toEqual(['Baking: Ten Years']);
    expect(edgesOf(graph, 'presents')).toEqual(['Jane Doe → Baking: Ten Years']);
    expect(edgesOf(graph, 'worksFor')).toEqual(['Jane Doe → Initech']);
  });

  it('takes the title from the line, not from a heading that only groups', () => {
    const graph = graphOf(
      event('## Day 2\n\n### Keynote\n\n- Initech - Jane Doe - Ten Years of Baking with Kiln\n- x'),
    );
    expect(labelsOf(graph, 'talk')).toEqual(['Ten Years of Baking with Kiln']);
    expect(graph.nodes.find(({ attributes }) => attributes.kind === 'talk')?.attributes.day).toBe('Day 2');
  });

  it('of somebody met makes nobody a speaker', () => {
    const graph = graphOf(
      event('## Ovens at scale\n\nMet Jane Doe @ Initech - wants to try Kiln\n\n- x\n\n## Second\n\n- y'),
    );
    expect(edgesOf(graph, 'worksFor')).toEqual(['Jane Doe → Initech']);
    expect(edgesOf(graph, 'presents')).toEqual([]);
  });

  it('finds a company again under its first word, and a person under the given name', () => {
    const graph = graphOf(event('## Jane Doe, CTO, Hooli Robotics\n\n- Hooli bakes daily\n- Jane says so'));
    expect(labelsOf(graph, 'company')).toEqual(['Hooli Robotics']);
    expect(
      graph.nodes.find(({ attributes }) => attributes.label === 'Jane Doe')?.attributes.mentions,
    ).toHaveLength(2);
  });
});

describe('no credit', () => {
  it.each([
    ['a title with a dash', '## Docker Security - What Can Go Wrong\n\n- x'],
    ['a role without a name', '## Ten Years\n\n- Helm maintainer, SIG coordinator\n- x'],
    ['capitalised words that are everyday words', '## Ten Years\n\nBest Practices, Better Tools\n\n- x'],
    ['a known technology', '## Ten Years\n\n**Visual Studio Code**\n\n- x'],
    [
      'a name in the middle of the notes',
      '## Ten Years\n\n- x\n- y\n- z\n- v\n- w\n- Robin Crusoe, Ocean, Islands',
    ],
  ])('is made of %s', (_, section) => {
    expect(labelsOf(graphOf(event(section)), 'person')).toEqual([]);
  });

  it('lets a given name stand for either of two who bear it', () => {
    const graph = graphOf(
      event('## Ten Years\n\n**Jane Doe (Acme), Jane Poe (Globex)**\n\n- Jane will call'),
    );
    const people = graph.nodes.filter(({ attributes }) => attributes.kind === 'person');
    expect(people.map(({ attributes }) => attributes.mentions.length)).toEqual([1, 1]);
  });
});

describe('where somebody works', () => {
  it.each([
    [
      'Role of Field at Company',
      '## Ovens\n\n* speaker: Jane Doe, Director of Data at Initech',
      'Jane Doe → Initech',
    ],
    ['CEO of Company', '## Ovens\n\n* Jane Doe, CEO of Monte Carlo', 'Jane Doe → Monte Carlo'],
    ['Name (Tool) in a numbered heading', '### 1. Xanthe Nezdo (Initech)\n\n- x', 'Xanthe Nezdo → Initech'],
  ])('is read from "%s"', (_, section, expected) => {
    expect(edgesOf(graphOf(event(section)), 'worksFor')).toEqual([expected]);
  });

  it.each([
    ['a sign', '## Ovens\n\n**Jane Doe @ ???**\n\n- x'],
    ['a handle', '## Ovens\n\nJane Doe @janedoe99\n\n- x'],
    ['a handle behind a dash', '## Ovens\n\nJane Doe - @J4ne\n\n- x'],
    ['a field', '## Ovens\n\nJane Doe, VP of Engineering\n\n- x'],
    ['a sentence after the name', '## Keynote\n\n- Jane Doe: missed because of a call from Munich'],
  ])('is not %s', (_, section) => {
    const graph = graphOf(event(section));
    expect(edgesOf(graph, 'worksFor')).toEqual([]);
    expect(labelsOf(graph, 'company')).toEqual([]);
    expect(labelsOf(graph, 'person')).toEqual(['Jane Doe']);
  });

  it('stands beside an address that says nothing of it', () => {
    const graph = graphOf(event('## What ovens know\n\nXanthe Nezdo http://example.com/blog\n\n- x'));
    expect(edgesOf(graph, 'presents')).toEqual(['Xanthe Nezdo → What ovens know']);
  });

  it('is each speaker’s own in a list of short keynotes, which is one session', () => {
    const list = '- Jane Doe (Initech): ovens\n- Omar Poe (Globex): glazes\n- Sam Roe (Acme): clay';
    const graph = graphOf(event(`## Keynote\n\n${list}\n\n## Ovens at home\n\n- x`));
    expect(labelsOf(graph, 'talk')).toEqual(['Keynote', 'Ovens at home']);
    expect(edgesOf(graph, 'worksFor')).toEqual(['Jane Doe → Initech', 'Omar Poe → Globex', 'Sam Roe → Acme']);
  });
});

describe('a given name alone', () => {
  it.each([
    ['after "from", beside another', '## Hot ovens from Ana & Zorvan', ['Ana', 'Zorvan']],
    ['after a comma, beside another', '## Hot ovens of clay, Ana & Sam', ['Ana', 'Sam']],
    ['after "by"', '## Hot ovens by Ana', ['Ana']],
    ['after "by" and a dash', '## Hot ovens - by Ana', ['Ana']],
  ])('is a speaker %s', (_, heading, people) => {
    const graph = graphOf(event(`${heading}\n\n- kiln is fast\n\n## Cold ovens\n\n- x`));
    expect(labelsOf(graph, 'person')).toEqual(people);
    expect(edgesOf(graph, 'presents')).toHaveLength(people.length);
  });

  it.each([
    ['after "with", where tools stand too', '## Fun with Ana'],
    ['after "from", where places stand too', '## Lessons from Sam'],
    ['in a list of other words', '## Ovens, Clay and Glaze'],
  ])('is none %s', (_, heading) => {
    expect(labelsOf(graphOf(event(`${heading}\n\n- x\n\n## Cold ovens\n\n- x`)), 'person')).toEqual([]);
  });
});

describe('a speaker', () => {
  it.each([
    ['after a title of address', '## Lightning talk Dr. Ana Zorvan', 'Ana Zorvan'],
    [
      'beside another whom a title of address precedes',
      '## Fireside with Jane Doe & Dr Xan Nezdo',
      'Xan Nezdo',
    ],
  ])('is found %s', (_, heading, person) => {
    expect(labelsOf(graphOf(event(`${heading}\n\n- x`)), 'person')).toContain(person);
  });

  it('may be an account that the end of the note gives, for all of it', () => {
    const graph = graphOf('# Hot ovens\n\n- x\n\n## Cold ovens\n\n- y\n\nTalk given by @janedoe99\n');
    expect(labelsOf(graph, 'talk')).toEqual(
      labelsOf(graphOf('# Hot ovens\n\n- x\n\n## Cold ovens\n\n- y\n'), 'talk'),
    );
    expect(labelsOf(graph, 'person').map((name) => name.toLowerCase())).toEqual(['janedoe99']);
  });
});
