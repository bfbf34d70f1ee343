import { describe, expect, it } from 'vitest';
import { labelFactsOf } from '../../src/render/labelFacts.ts';
import { graphOf } from './graphs.ts';

const linesOf = (label: string, aliases: string[]): readonly string[] | undefined => {
  const graph = graphOf([{ key: 'n:q', kind: 'question', label }]);
  graph.setNodeAttribute('n:q', 'aliases', aliases);
  return labelFactsOf(graph)[0]?.lines;
};

describe('the label of a question', () => {
  it('leaves out the talk that it is called after', () => {
    expect(linesOf('Baking: how to go on?', ['how to go on?'])).toEqual(['how to go on?']);
  });

  it('leaves out nothing else', () => {
    expect(linesOf('Baking: how to go on?', ['something else'])).toEqual(['Baking: how to go on?']);
    expect(linesOf('is Kiln fast?', [])).toEqual(['is Kiln fast?']);
  });
});
