/** What is said of a name: why it is what it is, why its spellings are one, and why it is not where it stands. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/pipeline/explain/explain.ts';
import { nearestNames } from '../../src/pipeline/explain/nearestNames.ts';
import { readEntities } from '../../src/pipeline/notesToGraph.ts';
import { KNOWLEDGE, notesOf } from './graphOf.ts';

const NOTE = `# Conf

## Baking bricks

**Jane Doe (Initech Robotics)**

- kilncore bakes on K8s, and Kiln Engine too
- Kiln Core Pro is next
- DSL (domain specific language) for ovens
- the DSL is small
- Kuberntes was hard for Initech
- go to the oven, it is warm
- a scheduler, two schedulers, the Scheduler
- see https://docs.example.com/a and [the docs](https://docs.example.com/a)

\`\`\`
gloves
\`\`\`
`;
const explained = (name: string, notes: Readonly<Record<string, string>> = { 'day.md': NOTE }) =>
  explain(name, readEntities(notesOf(notes), KNOWLEDGE));

describe('a thing', () => {
  it('is said with its mentions and the votes for its kind, the one that decides first', () => {
    const [thing, ...others] = explained('kubernetes').things;
    expect(others).toEqual([]);
    expect(thing).toMatchObject({ label: 'Kubernetes', kind: 'technology' });
    expect(thing?.mentions.map(({ words, finder }) => [words, finder])).toEqual([
      ['K8s', 'gazetteer'],
      ['Kuberntes', 'gazetteer, misspelt'],
    ]);
    expect(thing?.votes[0]).toMatchObject({ outcome: 'decides', count: 1 });
    expect(explained('DSL').things[0]?.votes.map(({ outcome }) => outcome)).toContain('overruled');
  });

  it.each([
    ['Kubernetes', 'K8s', /alias in the gazetteer: "K8s"/u],
    ['Kubernetes', 'Kuberntes', /slip away from a name in the gazetteer/u],
    ['Kiln Core', 'kilncore', /but for case, spaces and signs/u],
    ['domain specific language', 'DSL', /spelled out in the notes as "domain specific language"/u],
    ['Initech Robotics', 'Initech', /"Initech Robotics"/u],
    ['Initech Robotics', 'Initech Robotics', /the name itself/u],
    ['docs.example.com/a', 'the docs', /leads to https:\/\/docs\.example\.com\/a/u],
  ])('%s says why it is also written %s', (name, form, because) => {
    const { things } = explained(name);
    const found = things.flatMap(({ forms }) => forms).find((each) => each.name === form);
    expect(found?.because).toMatch(because);
  });

  it('is the name itself where it is, though a longer name was joined with it', () => {
    const note = '## A\n\n**Jane Doe (Globex Robotics)**\n\n- Globex bakes\n';
    const forms = explained('Globex', { 'a.md': note }).things.flatMap((thing) => thing.forms);
    expect(forms.find(({ name }) => name === 'Globex')?.because).toBe('the name itself');
  });

  it('says by which rule two names were joined', () => {
    const note =
      '## A\n\n**Jane Doe (Northwind Traders)**\n\n- x\n\n## B\n\n**Sam Poe (Northwnd Traders)**\n\n- Northwind Traders\n';
    const [thing] = explained('northwnd traders', { 'a.md': note }).things;
    expect(thing?.forms.map(({ because }) => because).join()).toContain(
      'a slip away from "Northwind Traders"',
    );
  });

  it.each([
    [
      'the first word of a company',
      'Acorn',
      '## A\n\n**Jane Doe (Acorn Robotics)**\n\n- x\n\n## B\n\n**Sam Poe (Acorn)**\n',
      /first word of "Acorn Robotics"/u,
    ],
    [
      'its last word',
      'masked glazecoder',
      '- masked glazecoder\n- glazecoder: cheap',
      /the last word of "Masked glazecoder"/u,
    ],
    [
      'its maker',
      'Glazeflow',
      '- Apache Glazeflow: fast\n- Glazeflow: again',
      /"Apache Glazeflow" without who makes it/u,
    ],
    [
      'its version',
      'XORNAP',
      '- XORNAPv3 is fast, and XORNAPv3 again\n- XORNAP',
      /"XORNAPv3" without its version/u,
    ],
    [
      'its sort',
      'glaze balancing pipeline',
      '- glaze balancing pipeline\n- glaze balancing\n- glaze balancing',
      /without the word that says what sort/u,
    ],
    ['another ending', 'glaze balancer', '- glaze balancing\n- glaze balancer', /with another ending/u],
    ['another number', 'kubernetes', '- Kubernete is fast, Kubernetes', /"Kubernetes" in another number/u],
    [
      'what it is short for',
      'Glazeflow',
      '- Apache Glazeflow (AG)\n- Glazeflow is fast\n- Glazeflow\n- Glazeflow',
      /spelled out in the notes as "AG"/u,
    ],
  ])('says what a form of it differs by: %s', (_, name, note, because) => {
    const forms = explained(name, { 'a.md': note }).things.flatMap((thing) => thing.forms);
    expect(forms.map((form) => form.because).join('; ')).toMatch(because);
  });

  it('says that it is of another kind than it is called where the notes are not about its system', () => {
    const tools = '- Kubernetes\n- K8s\n- Kubernetes, C++\n- VS Code and C++\n- Kubernetes\n- C++';
    const [thing] = explained('kiln.fire', { 'a.md': `## Tools\n\n${tools}\n- kiln.fire\n` }).things;
    expect(thing).toMatchObject({
      kind: 'technology',
      retyped: 'the notes are not about the system that it is a component of',
    });
  });

  it('is all that has the name: the talk and who gave it', () => {
    const note = '## Acme\n\n- Acme bakes bricks\n\n## Glazing\n\n- x\n';
    expect(
      explained('acme', { 'a.md': note })
        .things.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['company', 'talk']);
  });
});

describe('what is no mention', () => {
  it.each([
    ['Kiln Core', 'Kiln Core', /part of the longer "Kiln Core Pro"/u],
    ['go', 'go', /everyday word too/u],
    ['oven', 'oven', /no finder took it/u],
    ['Core', 'Core', /part of "Kiln Core Pro" \(\w+, /u],
  ])('of %s is said to be none, and why', (name, words, because) => {
    const { dropped } = explained(name);
    expect(dropped.find((each) => each.words === words)?.because).toMatch(because);
  });

  it.each(['gloves', 'zymurgy', '--'])(
    'there is none of %j, which stands nowhere or in code alone',
    (name) => {
      expect(explained(name)).toEqual({ things: [], dropped: [] });
    },
  );

  it('of a list beside the talks is said to be that', () => {
    const { dropped } = explained('Follow-ups', {
      'a.md': '# Baking\n\n## Glazing\n\n- x\n',
      'follow-ups.md': '# Follow-ups\n\n- x\n',
    });
    expect(dropped.map(({ because }) => because)).toEqual([
      expect.stringContaining('a list that is kept beside'),
    ]);
  });
});

it.each([
  ['Kubernettes', ['Kubernetes']],
  ['Initechh', ['Initech Robotics']],
  ['zymurgy', []],
  ['Initech', ['Initech Robotics']],
])('the names nearest to %s are %j', (name, names) => {
  expect(nearestNames(name, readEntities(notesOf({ 'day.md': NOTE }), KNOWLEDGE).resolved)).toEqual(names);
});

it('names that are as near as others come in the order of their letters', () => {
  const note = '## Ovenz\n\n- `ovenb` and `ovenc`\n- `ovenccc`\n';
  const { resolved } = readEntities(notesOf({ 'a.md': note }), KNOWLEDGE);
  expect(nearestNames('oven', resolved)).toEqual(['Ovenz', 'ovenb', 'ovenc', 'ovenccc']);
  const others = readEntities(notesOf({ 'a.md': '## Zoven\n\n- `Aoven`\n' }), KNOWLEDGE).resolved;
  expect(nearestNames('oven', others)).toEqual(['Aoven', 'Zoven']);
  expect(nearestNames('ovencc', resolved)).toEqual(['ovenc', 'ovenccc', 'Ovenz', 'ovenb']);
});
