/** What holds of every graph, whatever the notes. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGraphFile } from '../../src/schema/checkGraphFile.ts';
import { edgesOf, extractionOf, graphOf, labelsOf } from './graphOf.ts';

const NOTES = {
  'a.md':
    '# Kiln Summit\n\n## Baking\n\n**Jane Doe (Acme)**\n\n- kilncore and k8s\n- see https://docs.example.com/kiln\n',
  'b.md':
    '# Kiln Summit, day 2\n\n## Glazing\n\nSpeaker: Omar Poe, Globex\n\n- Kiln Core again\n- load balancing\n',
  'c/b.md': '## Kubernetes in the kiln\n\n- k8s\n',
};

const piece = fc.constantFrom(
  '# Kiln Summit',
  '## Jane Doe - CTO - Acme',
  '### Q&A',
  '**Sam Poe (Globex)**',
  '- kiln core',
  '  - k8s and VS Code',
  '\t- [a](b) [c]()',
  '| a | Speaker |\n|---|---|\n| x | Omar Poe |',
  '> kiln.fire()',
  '---\ntitle: a: b\nspeaker: [Jane Doe, Ana Li]\n---',
  '```\ncode',
  '[[Kiln Core|core]]',
  'https://x.io/_a_',
  '<br>',
  '',
  '\u{1F600} __proto__ constructor',
  'Met Omar Poe @ ',
  '\r\n',
  'a\\_b **',
  '- ',
  '1. XQZU - x',
);
const note = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('\n')),
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 10 })
    .map((pieces) => pieces.join('\n\n')),
);

describe('every graph', () => {
  it('is valid and quotes what it says, over notes of all kinds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c/d.md'), note, { noNullPrototype: true }),
        (notes) => {
          const { sources } = extractionOf(notes);
          const graph = graphOf(notes);
          expect(checkGraphFile(JSON.parse(JSON.stringify(graph)))).toEqual({
            ok: true,
            value: JSON.parse(JSON.stringify(graph)),
          });
          const texts = new Map(sources.sources.map(({ id, text }) => [id, text]));
          for (const { attributes } of [...graph.nodes, ...graph.edges]) {
            for (const { source, start, end } of 'mentions' in attributes
              ? attributes.mentions
              : attributes.evidence) {
              const text = texts.get(source) ?? '';
              expect(end.offset).toBeLessThanOrEqual(text.length);
              expect(start.offset).toBeLessThanOrEqual(end.offset);
              const before = text.slice(0, start.offset).split(/\r\n|\r|\n/u);
              // A position between CR and LF cannot be told from one after both.
              if (text.slice(start.offset - 1, start.offset + 1) !== '\r\n')
                expect(start.line).toBe(before.length);
            }
          }
        },
      ),
      { numRuns: 300, seed: 2031 },
    );
  });

  it('does not depend on the order of the notes', () => {
    const forward = graphOf(NOTES);
    const backward = graphOf(Object.fromEntries(Object.entries(NOTES).reverse()));
    expect(JSON.stringify(backward)).toBe(JSON.stringify(forward));
  });

  it('is the same for LF, CRLF and CR, but for offsets', () => {
    const strip = (text: string): string =>
      JSON.stringify(graphOf(text), (key, value: unknown) => (key === 'offset' ? 0 : value));
    const text = NOTES['a.md'];
    expect(strip(text.replaceAll('\n', '\r\n'))).toBe(strip(text));
    expect(strip(text.replaceAll('\n', '\r'))).toBe(strip(text));
  });

  it('has evidence or a because for every edge', () => {
    for (const { attributes } of graphOf(NOTES).edges) {
      expect(attributes.evidence.length + (attributes.because?.length ?? 0)).toBeGreaterThan(0);
    }
  });

  it('gives names that are traps in JavaScript ordinary nodes', () => {
    const graph = graphOf({
      '__proto__.md': 'kiln',
      'constructor.md': 'kiln core',
      'toString.md': '# hasOwnProperty\n\nkiln',
    });
    expect(labelsOf(graph, 'talk')).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
    expect(({} as Record<string, unknown>)['kiln']).toBeUndefined();
  });

  it('is named after what the notes’ titles have in common', () => {
    expect(graphOf(NOTES).attributes.title).toBe('3 notes');
    expect(graphOf({ 'a.md': NOTES['a.md'], 'b.md': NOTES['b.md'] }).attributes.title).toBe('Kiln Summit');
  });
});

describe('relations', () => {
  it('cover what is named in a talk, and point to its resources', () => {
    const graph = graphOf(NOTES);
    expect(edgesOf(graph, 'covers')).toEqual(
      expect.arrayContaining(['Baking → Kiln Core', 'Glazing → Kiln Core', 'Baking → Acme']),
    );
    expect(edgesOf(graph, 'references')).toEqual(['Baking → docs.example.com/kiln']);
  });

  it('make a part of what is called after a system', () => {
    expect(edgesOf(graphOf('Kiln has kiln core and kiln.fire; Acme too'), 'partOf')).toEqual([
      'Kiln Core → Kiln',
      'kiln.fire → Kiln',
    ]);
  });

  it('quote of a part the places that name the system with it, else its first', () => {
    const columnsOf = (text: string): readonly number[] =>
      graphOf(text)
        .edges.filter(({ attributes }) => attributes.relation === 'partOf')
        .flatMap(({ attributes }) => attributes.evidence.map(({ start }) => start.column));
    expect(columnsOf('Kiln has flamejet, or kiln.fire')).toEqual([23]);
    expect(columnsOf('Kiln has flamejet, and flamejet again')).toEqual([10]);
  });

  it('make a product of what is called after a company that is named by itself, too', () => {
    const provided = (text: string): readonly string[] => edgesOf(graphOf(text), 'provides');
    expect(provided('- Acme is here\n- Acme Glazewright\n- Acme Glazewright again')).toEqual([
      'Acme → Glazewright',
    ]);
    expect(provided('- Acme Glazewright')).toEqual([]);
    expect(provided('- Acme is here\n- Glazewright')).toEqual([]);
  });

  it('relate talks by what they share, and not by what all of them have', () => {
    const graph = graphOf({
      'a.md': '# Summit\n\n## One\n\n- kiln, k8s\n\n## Two\n\n- kiln, k8s\n\n## Three\n\n- kiln\n',
    });
    expect(edgesOf(graph, 'relatedTo')).toEqual(['One → Two']);
    const related = graph.edges.find(({ attributes }) => attributes.relation === 'relatedTo');
    expect(related?.attributes).toMatchObject({ derived: true, because: ['n:kubernetes'], evidence: [] });
    expect(related?.undirected).toBe(true);
  });
});

describe('coverage', () => {
  it('says of every line what became of it', () => {
    const [source] = extractionOf({ 'a.md': '# Baking\n\n- kiln core\n- nothing here\n\n```\nx = 1\n```\n' })
      .sources.sources;
    expect(source?.lines.map(({ state }) => state)).toEqual([
      'graph',
      'blank',
      'graph',
      'unused',
      'blank',
      'blank',
      'unused',
      'blank',
      'blank',
    ]);
    expect(source?.lines[6]?.reason).toBe('code is not read');
  });
});

describe('front matter that is no YAML', () => {
  it('costs a warning with its line, and the note is read all the same', () => {
    const { diagnostics, graph } = extractionOf({
      'a.md': '---\ntitle: [unclosed\nspeaker: Jane Doe\n---\nkiln core\n',
    });
    expect(diagnostics).toMatchObject([{ severity: 'warning', file: 'a.md' }]);
    expect(diagnostics[0]?.line).toBeGreaterThan(1);
    expect(graph.hasNode('n:jane-doe')).toBe(true);
    expect(graph.hasNode('n:kiln-core')).toBe(true);
  });

  it('is never run, and reserved names in it do no harm', () => {
    const { graph } = extractionOf({
      'a.md': '---js\nthrow 1\n---\n',
      'b.md': '---\n__proto__: x\nconstructor: y\ntitle: B\n---\n',
    });
    expect(graph.order).toBe(2);
  });
});
