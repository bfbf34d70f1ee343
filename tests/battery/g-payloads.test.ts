/** Group G of the battery, without a browser: what the notes' words become, before React makes elements of it. */
import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { parseWords } from '../../src/query/markdown/parseWords.ts';
import { checkGraphFile } from '../../src/schema/checkGraphFile.ts';
import { graphOf } from '../pipeline/graphOf.ts';
import { CONTEXTS, HTML_PAYLOADS, MARKDOWN_VECTORS } from './payloads.ts';

const SHOWN = new Set(['a', 'br', 'code', 'del', 'em', 'p', 'strong']);

/** What of a tree might run, fetch or lead anywhere but to the web or a mailbox. */
function harmIn(node: Nodes): string[] {
  if (node.type === 'text') return [];
  if (node.type !== 'element' && node.type !== 'root') return [node.type];
  const own = node.type === 'element' ? harmOf(node.tagName, node.properties) : [];
  return [...own, ...node.children.flatMap(harmIn)];
}

function harmOf(tagName: string, properties: Readonly<Record<string, unknown>>): string[] {
  return [
    ...(SHOWN.has(tagName) ? [] : [`<${tagName}>`]),
    ...Object.entries(properties).flatMap(([name, value]) =>
      tagName === 'a' && name === 'href' && /^(?:https?:|mailto:|[^:]*$)/iu.test(String(value))
        ? []
        : [`${name}=${String(value)}`],
    ),
  ];
}

const PAYLOADS = [...MARKDOWN_VECTORS, ...HTML_PAYLOADS];

describe('G. words that mean harm', () => {
  it('84, 85: are at least as many as the list asks for, each another', () => {
    expect(new Set(MARKDOWN_VECTORS).size).toBeGreaterThanOrEqual(100);
    expect(new Set(HTML_PAYLOADS).size).toBeGreaterThanOrEqual(220);
  });

  it.each(CONTEXTS)('84–86, 88–90: become words and harmless links in %s', (_, place) => {
    for (const payload of PAYLOADS) expect(harmIn(parseWords(place(payload))), payload).toEqual([]);
  });

  it('has a control: the same look at a tree that does harm finds it', () => {
    expect(harmOf('img', { src: 'x', onError: 'a()' })).toEqual(['<img>', 'src=x', 'onError=a()']);
    expect(harmOf('a', { href: 'javascript:a()' })).toEqual(['href=javascript:a()']);
  });

  it('87: make a valid graph as titles, tags, cells and names of files', () => {
    const notes = Object.fromEntries(
      CONTEXTS.map(([name, place]) => [`${name} <img onerror=a()>.md`, PAYLOADS.map(place).join('\n\n')]),
    );
    expect(checkGraphFile(graphOf(notes)).ok).toBe(true);
  });
});
