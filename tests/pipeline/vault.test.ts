/** Notes of a vault: links between them, tags, what editors write beside Markdown, and notes in the place of talks. */
import { describe, expect, it } from 'vitest';
import { edgesOf, extractionOf, graphOf, labelsOf, linesOf } from './graphOf.ts';

const VAULT = {
  'Clay.md':
    '---\naliases: [Earth]\ntags: [raw-material, craft/pottery]\n---\n\nDug by hand. See [[Glaze]] and [[Kiln Notes|the oven]].\n',
  'Glaze.md':
    '# Glaze\n\n## How\n\n- needs [[Clay#Wet]] #slow-cooking\n- [[Iron oxide]] turns green\n- ![[picture.png]] and [[2024-01-02]]\n\n## Why\n\nIt shines.\n',
  'deep/Kiln Notes.md': 'Hot. Back to [clay](../Clay.md) or [[earth]].\n',
};

describe('a vault', () => {
  const graph = graphOf(VAULT);

  it('has its notes in the place of talks, whole, and calls them notes', () => {
    expect(labelsOf(graph, 'talk')).toEqual(['Clay', 'Glaze', 'Kiln Notes']);
    expect(graph.attributes.kinds.find(({ name }) => name === 'talk')).toMatchObject({
      label: 'Note',
      plural: 'Notes',
    });
    const glaze = graph.nodes.find(({ attributes }) => attributes.label === 'Glaze');
    expect(glaze?.attributes.range).toEqual({ source: 'Glaze.md', first: 1, last: 12 });
  });

  it('should not make a thing of a link to a folder or to a number in one', () => {
    const graph = graphOf({
      ...VAULT,
      'Links.md': 'in [[parts/]], [[days/2024-01-02]], [[days/ ]] and [[parts/Lid]]',
    });
    expect(labelsOf(graph, 'concept')).toContain('Lid');
    expect(graph.nodes.filter(({ attributes }) => !/\p{L}/u.test(attributes.label))).toEqual([]);
  });

  it('calls a note by the title of its front matter', () => {
    const titled = graphOf({ ...VAULT, 'Lid.md': '---\ntitle: Lids of ovens\n---\n\nSee [[Clay]].\n' });
    const lid = titled.nodes.find(({ attributes }) => attributes.label === 'Lids of ovens');
    expect(lid?.attributes.mentions.map(({ start, finder }) => [start.line, start.column, finder])).toEqual([
      [2, 8, 'front matter'],
    ]);
  });

  it('finds a note by the end of its path', () => {
    const far = graphOf({ ...VAULT, 'far/deep/Oven.md': 'Hot.', 'Ways.md': 'to [[deep/Oven]]' });
    expect(edgesOf(far, 'references')).toContain('Ways → Oven');
  });

  it('has one of talks in it: whole where one speaks in it, talk by talk where several do', () => {
    const speaking = (talks: string) =>
      graphOf({ ...VAULT, 'Lid.md': '[[Clay]]', 'Pot.md': '[[Clay]]', 'Con.md': talks });
    const one = speaking('# Oven Con\n\n## Baking\n\n**Jane Doe (Acme)**\n\n- [[Clay]]\n');
    expect(labelsOf(one, 'talk')).toContain('Oven Con');
    expect(edgesOf(one, 'presents')).toEqual(['Jane Doe → Oven Con']);
    const two = speaking(
      '# Oven Con\n\n## Baking\n\n**Jane Doe (Acme)**\n\n- x\n\n## Firing\n\n**Omar Li (Globex)**\n\n- [[Clay]]\n',
    );
    expect(edgesOf(two, 'presents')).toEqual(['Jane Doe → Baking', 'Omar Li → Firing']);
  });

  it('joins notes by their links: by name, by alias, by path, with a heading, under another name', () => {
    expect(edgesOf(graph, 'references')).toEqual([
      'Clay → Glaze',
      'Clay → Kiln Notes',
      'Glaze → Clay',
      'Kiln Notes → Clay',
    ]);
  });

  it('quotes where a note is linked to', () => {
    const clay = graph.nodes.find(({ attributes }) => attributes.label === 'Clay');
    expect(
      clay?.attributes.mentions.map(
        ({ source, start, finder }) => `${source}:${String(start.line)} ${finder ?? ''}`,
      ),
    ).toEqual([
      'Clay.md:1 file',
      'Glaze.md:5 link to a note',
      'deep/Kiln Notes.md:1 link to a note',
      'deep/Kiln Notes.md:1 link to a note',
    ]);
  });

  it('takes a link to a note that is not there yet for a thing, and none for a picture or a day', () => {
    expect(labelsOf(graph, 'concept')).toContain('Iron oxide');
    expect(
      graph.nodes.map(({ attributes }) => attributes.label).filter((label) => /picture|2024/u.test(label)),
    ).toEqual([]);
  });

  it('takes tags for things, those of the front matter too', () => {
    expect(labelsOf(graph, 'concept')).toEqual(
      expect.arrayContaining(['Slow cooking', 'Raw material', 'Pottery']),
    );
    expect(linesOf(graph, 'Slow cooking')).toEqual([5]);
  });

  it('gives the same graph whatever the order of the notes', () => {
    const turned = Object.fromEntries(Object.entries(VAULT).reverse());
    expect(graphOf(turned)).toEqual(graph);
  });

  it('prefers the note in the same folder, then the one higher up, where two have one name', () => {
    const two = graphOf({
      'Oven.md': 'Top. #heat',
      'a/Oven.md': 'Inner. #heat',
      'a/Bread.md': 'Baked in [[Oven]].',
      'b/Cake.md': 'Baked in [[Oven]], not [[a/Oven]].',
    });
    const name = new Map(two.nodes.map(({ key, attributes }) => [key, attributes.range?.source ?? key]));
    expect(
      two.edges
        .filter(({ attributes }) => attributes.relation === 'references')
        .map(({ source, target }) => `${name.get(source) ?? ''} → ${name.get(target) ?? ''}`)
        .sort(),
    ).toEqual(['a/Bread.md → a/Oven.md', 'b/Cake.md → Oven.md', 'b/Cake.md → a/Oven.md']);
  });

  it('says where a link could mean several notes, and which it was taken for', () => {
    const { diagnostics } = extractionOf({
      'a/Oven.md': 'Inner. #heat',
      'c/Oven.md': 'Outer. #heat',
      'b/Cake.md': 'Baked in [[Oven]].',
    });
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        file: 'b/Cake.md',
        line: 1,
        column: 12,
        message:
          '[[Oven]] could mean a/Oven.md or c/Oven.md; it was taken for a/Oven.md, write the folder too to be clear',
      },
    ]);
  });

  it('does not follow a link out of what was given, and survives names that are none', () => {
    const odd = graphOf({
      'a.md':
        '[[../../etc/passwd]] [x](../../secret.md) [y](file:///etc/passwd.md) [z](%E0%A4%A.md) [[]] [[|]] [[#h]] [[ ]]',
      'constructor.md': '[[__proto__]] [[constructor]] [[toString]]',
      '__proto__.md': '[[constructor]] [[a]]',
    });
    expect(labelsOf(odd, 'talk')).toEqual(['__proto__', 'a', 'constructor']);
    const notes = new Set(labelsOf(odd, 'talk'));
    const between = edgesOf(odd, 'references').filter((edge) => notes.has(edge.split(' → ')[1] ?? ''));
    expect(between).toEqual(['__proto__ → a', '__proto__ → constructor', 'constructor → __proto__']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

describe('notes of talks', () => {
  it('tell a talk where it is linked to, also from where nobody speaks', () => {
    const { graph } = extractionOf({
      'day-1.md':
        'Before: [[Cooling]]\n\n# Oven Con\n\n## Baking by Jane Doe\n\n- x\n\n## Firing by Omar Li\n\n- hot\n',
      'Cooling.md': '## Cooling by Ana Roe\n\n- cold\n',
    });
    const cooling = graph.findNode((_, { label }) => label === 'Cooling');
    expect(graph.getNodeAttribute(cooling, 'mentions').map(({ source }) => source)).toContain('day-1.md');
  });

  it('stay notes of talks, each heading a talk, where people speak in them', () => {
    const graph = graphOf({
      'day-1.md': '# Oven Con\n\n## Baking by Jane Doe\n\n- see [[Bread]]\n\n## Firing by Omar Li\n\n- hot\n',
      'day-2.md': '## Cooling by Ana Roe\n\n- cold\n',
    });
    expect(labelsOf(graph, 'talk')).toEqual(['Baking', 'Cooling', 'Firing']);
    expect(graph.attributes.kinds.find(({ name }) => name === 'talk')?.label).toBe('Talk');
  });

  it('are a single page without links, whatever is in it', () => {
    expect(graphOf('# Bread\n\n## Flour\n\n- rye\n\n## Water\n\n- little\n').attributes.kinds[0]?.label).toBe(
      'Talk',
    );
  });
});

describe('what editors write beside Markdown', () => {
  it.each([
    ['a comment', 'Kubernetes %% Globex is secret %% here'],
    ['a comment over lines', 'Kubernetes\n\n%%\nGlobex is\n\nsecret\n%%\n'],
    ['a macro', 'Kubernetes {{query Globex}}'],
    ['a template', 'Kubernetes <% Globex %>'],
    ['the target of a link that shows something else', 'Kubernetes [[Globex|them]]'],
  ])('is not read: %s', (_what, text) => {
    const labels = graphOf({ 'a.md': text }).nodes.map(({ attributes }) => attributes.label);
    expect(labels).toContain('Kubernetes');
    expect(labels.filter((label) => label === 'Globex' && !text.includes('[['))).toEqual([]);
  });

  it.each([
    ['a callout', '> [!warning]+ Kubernetes is down', 'Kubernetes'],
    ['a property', 'made-by:: Globex', 'Globex'],
    ['the name of a block', 'Kubernetes ^a1b2c3', 'Kubernetes'],
    ['what a link shows', '[[some/page|Kubernetes]]', 'Kubernetes'],
    ['two percent signs', '50 %% of Globex', 'Globex'],
    ['code in brackets', 'x[[1]] by Globex', 'Globex'],
  ])('leaves what it holds: %s', (_what, text, label) => {
    expect(graphOf({ 'a.md': text }).nodes.map(({ attributes }) => attributes.label)).toContain(label);
  });

  it('is no name itself', () => {
    const labels = graphOf({
      'a.md':
        'id:: 63f0c1de-1111-4222-8333-444455556666\ncollapsed:: true\n\nKubernetes ^a1b2c3 ((63f0c1de-1111-4222-8333-444455556666))\n',
    }).nodes.map(({ attributes }) => attributes.label);
    expect(labels.filter((label) => /63f0|a1b2c3|collapsed/iu.test(label))).toEqual([]);
  });

  it.each(['#1', 'C#', '#craft/', '#fff', '#1b7ca9', '# Heading', 'a#b'])('takes no tag from %s', (text) => {
    const { graph } = extractionOf({ 'a.md': `see ${text} there` });
    expect(
      graph.filterNodes((_key, { mentions }) => mentions.some(({ finder }) => finder === 'tag')),
    ).toEqual([]);
  });
});
