/** What is new after the notes were read again. */
import { describe, expect, it } from 'vitest';
import { newsBetween } from '../../src/query/news.ts';
import { emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import { extractionOf } from '../pipeline/graphOf.ts';

const NOTE = '# Ovens by Jane Doe, Acme\n\n- Acme uses Kubernetes\n';
const graphOf = (text: string, id = 'a.md') => extractionOf({ [id]: text }).graph;

describe('news', () => {
  it('are what was not there, what is named more often, and how much is gone', () => {
    const news = newsBetween(graphOf(`${NOTE}- Globex\n`), graphOf(`${NOTE}- Go, and Kubernetes\n`));
    expect(news?.keys.has('n:go')).toBe(true);
    expect(news?.keys.has('n:kubernetes')).toBe(true);
    expect(news?.keys.has('n:jane-doe')).toBe(false);
    expect(news?.words).toMatch(/^1 new, \d changed, 1 gone$/u);
  });

  it('are none where nothing else is said, even on other lines', () => {
    expect(newsBetween(graphOf(NOTE), graphOf(NOTE))).toBeNull();
    expect(newsBetween(graphOf(NOTE), graphOf(`\n\n${NOTE}`))).toBeNull();
  });

  it('are none between other notes', () => {
    expect(newsBetween(graphOf(NOTE), graphOf('# Bread by Omar Li\n\n- Go\n', 'b.md'))).toBeNull();
  });
});

describe('of one thing', () => {
  const THING = {
    label: 'Kiln',
    kind: 'component',
    aliases: [],
    mentions: [],
    salience: 0,
    x: 0,
    y: 0,
    size: 1,
  };
  const told = (things: Readonly<Record<string, object>>, files: readonly string[] = ['a.md']) => {
    const sources = files.map((id) => ({ id, title: id, sha256: '' }));
    const graph = emptyGraph({ schema: 'rayograph/1', title: '', sources, kinds: [], relations: [] });
    for (const [key, changed] of Object.entries(things)) graph.addNode(key, { ...THING, ...changed });
    return graph;
  };
  const point = { line: 1, column: 1, offset: 0 };

  it.each<[string, object]>([
    ['name', { label: 'Kiln Core' }],
    ['kind', { kind: 'technology' }],
    ['summary', { summary: 'It burns.' }],
    ['count of mentions', { mentions: [{ source: 'a.md', start: point, end: point }] }],
  ])('are a change of its %s', (_, changed) => {
    const news = newsBetween(told({ 'n:kiln': {} }), told({ 'n:kiln': changed }));
    expect(news).toEqual({ keys: new Set(['n:kiln']), words: '1 changed' });
  });

  it('are not what it weighs or where it is drawn', () => {
    expect(newsBetween(told({ 'n:kiln': {} }), told({ 'n:kiln': { salience: 1, x: 7 } }))).toBeNull();
  });

  it('are told of what is gone, though there is nothing to show', () => {
    const news = newsBetween(told({ 'n:kiln': {}, 'n:oven': {} }), told({ 'n:kiln': {} }));
    expect(news).toEqual({ keys: new Set(), words: '1 gone' });
  });

  it('are told where a note was added, or taken away', () => {
    const [one, two] = [told({}), told({ 'n:kiln': {} }, ['b.md', 'a.md', 'c.md'])];
    expect(newsBetween(one, two)?.words).toBe('1 new');
    expect(newsBetween(two, one)?.words).toBe('1 gone');
  });
});
