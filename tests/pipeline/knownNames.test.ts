/** Names that are known beforehand and are easily taken for something else: weak ones, short ones, parts, slips. */
import { describe, expect, it } from 'vitest';
import { notesToGraph } from '../../src/pipeline/notesToGraph.ts';
import { readGazetteer } from '../../src/schema/gazetteerFile.ts';
import { writeGraph } from '../../src/schema/knowledgeGraph.ts';
import { KNOWLEDGE, notesOf } from './graphOf.ts';

const { gazetteer } = readGazetteer([
  {
    path: 'names.yaml',
    text: `
- { label: Go, kind: technology, weak: true }
- { label: Glazor, kind: technology, weak: true }
- { label: Glazor Wheel, kind: technology, weak: true }
- { label: Great Oven, kind: technology, weak: true }
- { label: Kilnworks, kind: technology }
- { label: Chimney, kind: component, of: Kilnworks }
- { label: Kilnworks Door, kind: component, of: Kilnworks }
- { label: TheHive, kind: technology }
- { label: PipeIn, kind: technology }
- { label: TPM, kind: technology }
- { label: AI, kind: concept }
- { label: IT, kind: concept }
- { label: Qx, kind: technology }
- { label: clay parallelism, kind: concept }
- { label: glaze parallelism, kind: concept }
- { label: load balancing, kind: concept }
- { label: Glazewright, kind: technology }
- { label: bisquemark, kind: concept }
- { label: bisquemerks, kind: concept }
- { label: raqumerks, kind: concept }
- { label: raqumark, kind: concept }
`,
  },
]);

/** The known names of a note, each as `label line`. */
function knownIn(text: string): string[] {
  const { nodes } = writeGraph(notesToGraph(notesOf({ 'note.md': text }), { ...KNOWLEDGE, gazetteer }).graph);
  const labels = new Set(gazetteer.entries.map(({ label }) => label.toLowerCase()));
  return nodes
    .filter(({ attributes }) => labels.has(attributes.label.toLowerCase()))
    .flatMap(({ attributes: { label, mentions } }) =>
      mentions.map(({ start }) => `${label.toLowerCase()} ${String(start.line)}`),
    )
    .sort();
}

describe('a weak name', () => {
  it('that begins a sentence is meant only where the notes have it elsewhere too', () => {
    expect(knownIn('- Go is fast')).toEqual([]);
    expect(knownIn('- Go is fast\n- all in Go')).toEqual(['go 1', 'go 2']);
  });

  it('in another case is meant only where the notes have it as it is written', () => {
    expect(knownIn('- all of glazor here')).toEqual([]);
    expect(knownIn('- all of glazor here\n- more of Glazor here')).toEqual(['glazor 1', 'glazor 2']);
  });

  it('of several words is meant in any case, if one of them is rare', () => {
    expect(knownIn('- with the glazor wheel here')).toEqual(['glazor wheel 1']);
    expect(knownIn('- with a great oven here')).toEqual([]);
  });
});

describe('the part of a system', () => {
  it('is found in notes that name the system, or a part that is called after it', () => {
    expect(knownIn('- the Chimney\n- of Kilnworks')).toEqual(['chimney 1', 'kilnworks 2']);
    expect(knownIn('- the Chimney\n- a Kilnworks Door')).toEqual(['chimney 1', 'kilnworks door 2']);
  });

  it('is not found in others', () => {
    expect(knownIn('- the chimney smokes')).toEqual([]);
  });
});

describe('a name that is written as one word', () => {
  it('is found as it is written', () => {
    expect(knownIn('- ask TheHive, PipeIn, AI, IT and Qx')).toEqual([
      'ai 1',
      'it 1',
      'pipein 1',
      'qx 1',
      'thehive 1',
    ]);
  });

  it('is found across a space that is no small word of a sentence', () => {
    expect(knownIn('- see Pipe In there')).toEqual(['pipein 1']);
    expect(knownIn('- ask the hive, a pipe in there')).toEqual([]);
  });

  it('of two capitals may stand in lower case, but in no other, and not as an everyday word', () => {
    expect(knownIn('- more ai now')).toEqual(['ai 1']);
    expect(knownIn('- more Ai, it, and qx now')).toEqual([]);
  });

  it('is no job that is called the same', () => {
    expect(knownIn('- she works as TPM there')).toEqual([]);
  });
});

describe('two names that share their last word', () => {
  it('are both found', () => {
    expect(knownIn('- with clay/glaze parallelism')).toEqual(['clay parallelism 1', 'glaze parallelism 1']);
  });

  it.each([
    '- with clay/oven parallelism',
    '- with clay/glaze, parallelism',
    '- with clay/ glaze parallelism',
  ])('are not both seen in "%s"', (text) => {
    expect(knownIn(text)).not.toContain('clay parallelism 1');
  });
});

describe('a misspelt known name', () => {
  it('is found in the singular and plural, and is the first that it may be', () => {
    expect(knownIn('- the Glazewrigt again')).toEqual(['glazewright 1']);
    expect(knownIn('- some bisquemrks')).toEqual(['bisquemark 1']);
    expect(knownIn('- some raqumrks')).toEqual(['raqumerks 1']);
  });

  it('is not seen in the plural of a product, nor in one word where it has two', () => {
    expect(knownIn('- many Glazewrigts')).toEqual([]);
    expect(knownIn('- some loadbalncing')).toEqual([]);
  });
});
