import { describe, expect, test } from 'vitest';
import { foldText, soughtWords, wordsOf, wordsOfName } from '../../src/query/searchWords.ts';

describe('the words by which a text is found', () => {
  test.each([
    ['Kiln, door', ['kiln', 'door']],
    ['kiln KILN', ['kiln']],
    ['KilnDoor', ['kilndoor', 'kiln', 'door']],
    ['GPUNode', ['gpunode', 'gpu', 'node']],
    ['vLLM', ['vllm', 'v', 'llm']],
    ['UNet', ['unet', 'u', 'net']],
    ['h100', ['h100', 'h', '100']],
    ['h2', ['h2', 'h', '2']],
    ['3d', ['3d', '3', 'd']],
    ['HTTP', ['http']],
    ['Théâtre', ['theatre']],
    ['e\u0301cole', ['ecole']],
    ['ﬁre ＯＶＥＮ', ['fire', 'oven']],
    ['++ ', []],
  ])('%j are %j', (text, words) => {
    expect([...wordsOf(text)]).toEqual(words);
  });

  test.each([
    ['Kiln', []],
    ['Kiln Door', ['kilndoor']],
    ['one two three four', ['onetwothreefour']],
    ['one two three four five', []],
  ])('of a name, %j, are also all of it as one word, where it is no sentence: %j', (name, joined) => {
    const own = wordsOf(name);
    expect([...wordsOfName(name)].filter((word) => !own.has(word))).toEqual(joined);
  });

  test('are as they were typed where they are sought: their parts are not', () => {
    expect(soughtWords('KilnDoor, h100 Théâtre')).toEqual(['kilndoor', 'h100', 'theatre']);
    expect(soughtWords('++')).toEqual([]);
  });
});

test('texts that differ in case, accents or the form of a letter are alike', () => {
  for (const text of ['École', 'E\u0301COLE', 'ｅ́cole']) expect(foldText(text)).toBe('ecole');
  expect(foldText('Kiln-Door 2')).toBe('kiln-door 2');
});
