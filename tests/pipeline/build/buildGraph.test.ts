/** What the graph says of its nodes and edges. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/pipeline/build/buildGraph.ts';
import { calledNotes } from '../../../src/pipeline/build/calledNotes.ts';
import type { Relation } from '../../../src/pipeline/relate/relation.ts';
import type { Entity } from '../../../src/pipeline/resolve/entity.ts';
import { LONGEST_LABEL } from '../../../src/schema/label.ts';
import { KNOWLEDGE } from '../graphOf.ts';
import { entityOf, outlineOf } from './made.ts';

const { ontology } = KNOWLEDGE;

const note = outlineOf('## Firing\n\n- Kiln and Glaze\n- Kiln, Clay\n\n## Glazing\n\n- Kiln\n');
const firstLine = { Firing: 1, Glazing: 6 };

function talk(label: keyof typeof firstLine, day?: string): Entity {
  const entity = entityOf([note], label, { kind: 'talk' });
  const first = firstLine[label];
  const noted = { sighting: entity.surest, sections: new Set([1]), first, last: first + 2, aliases: [] };
  return { ...entity, talk: { ...noted, source: note.source, ...(day === undefined ? {} : { day }) } };
}
const firing = talk('Firing', '2031-05-02');
const glazing = talk('Glazing');
const kiln = entityOf([note], 'Kiln');
const glaze = entityOf([note], 'Glaze', { kind: 'concept', aliases: ['Coat'] });
const clay: Entity = { ...entityOf([note], 'Clay', { kind: 'resource' }), url: 'https://x.example/clay' };

const related = (from: Entity, relation: string, to: Entity): Relation => ({
  from,
  relation,
  to,
  weight: 0.5,
  evidence: [to.surest.place],
});

const graph = buildGraph(
  [note],
  [kiln, glazing, glaze, firing, clay],
  [
    related(glazing, 'covers', kiln),
    related(firing, 'covers', kiln),
    related(firing, 'covers', glaze),
    related(firing, 'references', clay),
    related(kiln, 'uses', glaze),
    { ...related(firing, 'relatedTo', glazing), evidence: [], because: [kiln.key] },
  ],
  ontology,
);
const node = (label: string) => graph.nodes.find(({ attributes }) => attributes.label === label)?.attributes;
const edge = (relation: string) => graph.edges.find(({ attributes }) => attributes.relation === relation);

describe('the nodes', () => {
  it('are in the order of their keys, as the edges are', () => {
    const keys = graph.nodes.map(({ key }) => key);
    expect(keys).toEqual(['n:clay', 'n:firing', 'n:glaze', 'n:glazing', 'n:kiln']);
    const edgeKeys = graph.edges.map(({ key }) => key);
    expect(edgeKeys).toEqual([...edgeKeys].sort());
    expect(edgeKeys).toHaveLength(6);
  });

  it('say of a talk where its notes stand, its place among the talks and its day', () => {
    expect(node('Firing')).toMatchObject({
      range: { source: 'note.md', first: 1, last: 3 },
      order: 0,
      day: '2031-05-02',
      salience: 1,
    });
    expect(node('Glazing')).toMatchObject({ range: { first: 6, last: 8 }, order: 1 });
    expect(node('Glazing')).not.toHaveProperty('day');
  });

  it('say of a thing none of that', () => {
    for (const field of ['range', 'order', 'day', 'url', 'summary'])
      expect(node('Kiln')).not.toHaveProperty(field);
  });

  it('say of a thing its other names, its address and where it is named by which finder', () => {
    expect(node('Glaze')?.aliases).toEqual(['Coat']);
    expect(node('Clay')?.url).toBe('https://x.example/clay');
    expect(node('Kiln')?.mentions.map(({ source, start, finder }) => [source, start.line, finder])).toEqual([
      ['note.md', 3, 'known names'],
      ['note.md', 4, 'known names'],
      ['note.md', 8, 'known names'],
    ]);
  });

  it('list where a thing is named in the order of the notes', () => {
    const turned = { ...kiln, sightings: kiln.sightings.toReversed() };
    expect(buildGraph([note], [turned], [], ontology).nodes[0]?.attributes.mentions).toEqual(
      node('Kiln')?.mentions,
    );
  });

  it('are as salient as the lines and talks that name them, against the most that a thing has', () => {
    expect(node('Kiln')?.salience).toBe(1);
    // One of three lines and one of two talks, by their logarithms.
    for (const label of ['Glaze', 'Clay']) expect(node(label)?.salience).toBe(0.565);
  });

  it('are as salient as they are however often a talk is named', () => {
    const often = { ...firing, sightings: [...firing.sightings, ...kiln.sightings, ...glazing.sightings] };
    const { nodes } = buildGraph([note], [often, kiln], [], ontology);
    expect(nodes.map(({ attributes }) => attributes.salience)).toEqual([1, 0.5]);
  });

  it('are as large as what names them, a talk as its notes are long', () => {
    expect(['Kiln', 'Glaze', 'Clay', 'Firing'].map((label) => node(label)?.size)).toEqual([
      5.992, 4.55, 4.55, 8.714,
    ]);
  });

  it('are all at the origin', () => {
    for (const { attributes } of graph.nodes) expect(attributes).toMatchObject({ x: 0, y: 0 });
  });

  it('have labels that are not too long', () => {
    const [long] = buildGraph([note], [{ ...kiln, label: 'x'.repeat(999) }], [], ontology).nodes;
    expect(long?.attributes.label).toHaveLength(LONGEST_LABEL);
  });

  it('may be none', () => {
    const empty = buildGraph([], [], [], ontology);
    expect(empty).toMatchObject({ nodes: [], edges: [], attributes: { title: 'No notes', sources: [] } });
  });

  it('have the line that stands for them', () => {
    const said = outlineOf('- Kiln is an oven\n');
    const [only] = buildGraph([said], [entityOf([said], 'Kiln')], [], ontology).nodes;
    expect(only?.attributes.summary).toBe('Kiln is an oven');
  });
});

describe('the edges', () => {
  it('have a direction, what they weigh and the places that state them', () => {
    expect(edge('uses')).toEqual({
      key: expect.stringContaining('uses') as unknown,
      source: kiln.key,
      target: glaze.key,
      attributes: { relation: 'uses', weight: 0.5, evidence: [glaze.surest.place] },
    });
  });

  it('have no direction where their relation has none, and say what they were derived from', () => {
    expect(edge('relatedTo')).toMatchObject({
      source: firing.key,
      target: glazing.key,
      undirected: true,
      attributes: { evidence: [], derived: true, because: [kiln.key] },
    });
  });
});

describe('the graph', () => {
  it('names its notes, with the title and the digest of each', () => {
    const other = { ...outlineOf('# Clay\n', 'b.md'), sha256: 'abc' };
    expect(buildGraph([note, other], [], [], ontology).attributes).toMatchObject({
      title: '2 notes',
      sources: [
        { id: 'note.md', title: 'Firing', sha256: '' },
        { id: 'b.md', title: 'Clay', sha256: 'abc' },
      ],
    });
  });

  it('has the kinds and relations of the ontology', () => {
    expect(graph.attributes.kinds).toEqual(ontology.kinds);
    expect(graph.attributes.relations).toEqual(ontology.relations);
  });
});

describe('the ontology for notes that are no notes of talks', () => {
  const called = calledNotes(ontology);

  it('calls a talk a note, and nothing else', () => {
    const labels = called.kinds.flatMap(({ name, label, plural }, index) =>
      label === ontology.kinds[index]?.label ? [] : [[name, label, plural]],
    );
    expect(labels).toEqual([['talk', 'Note', 'Notes']]);
  });

  it('is otherwise the same', () => {
    expect(called.relations).toEqual(ontology.relations);
    expect(called.kinds.map(({ name }) => name)).toEqual(ontology.kinds.map(({ name }) => name));
  });
});
