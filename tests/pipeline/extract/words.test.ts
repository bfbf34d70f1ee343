/** Words, their forms, and how names are compared and told from misspellings. */
import { describe, expect, it } from 'vitest';
import {
  isInnerMisspelling,
  isMisspelling,
  mostSlips,
  sharedByInnerMisspelt,
  sharedByMisspelt,
} from '../../../src/pipeline/extract/spelling.ts';
import {
  cutWords,
  foldName,
  foldSingular,
  forgetBlocks,
  formOf,
  isCapitalised,
  ofEachForm,
  singularOf,
  singularOfName,
  wordsIn,
  wordsOf,
} from '../../../src/pipeline/extract/words.ts';

describe('a text is cut into words', () => {
  it.each([
    ['hot glaze', ['hot', 'glaze']],
    ["o’hara and o'hara", ['o’hara', 'and', "o'hara"]],
    ['Acme’s kiln', ['Acme', 's', 'kiln']],
    ['o’shea', ['o’shea']],
    ['C++ or C#', ['C++', 'or', 'C#']],
    ['C#3', ['C', '3']],
    ['Ärger über 2 Öfen', ['Ärger', 'über', '2', 'Öfen']],
    ['…', []],
  ])('"%s"', (text, expected) => {
    expect(cutWords(text).map((word) => word.text)).toEqual(expected);
  });

  it('with the place of each', () => {
    expect(cutWords(' hot, glaze').map(({ start, end }) => [start, end])).toEqual([
      [1, 4],
      [6, 11],
    ]);
  });

  it('without what is longer than any word', () => {
    const texts = cutWords(`a ${'x'.repeat(120)} b ${'x'.repeat(121)} c`).map(({ text }) => text.length);
    expect(texts).toEqual([1, 120, 1, 1]);
  });

  it('once for a name, and once for a block until blocks are let go', () => {
    expect(wordsOf('hot glaze')).toBe(wordsOf('hot glaze'));
    const block = { text: 'hot glaze' };
    const words = wordsIn(block);
    expect(words.map(({ text }) => text)).toEqual(['hot', 'glaze']);
    expect(wordsIn(block)).toBe(words);
    forgetBlocks();
    expect(wordsIn(block)).not.toBe(words);
    expect(wordsIn(block)).toEqual(words);
  });
});

describe('a question that is asked of each form', () => {
  it('is worked out once for each word, and apart from other questions', () => {
    const asked: string[] = [];
    const lengthOf = ofEachForm((text) => {
      asked.push(text);
      return { length: text.length };
    });
    const isHot = ofEachForm((text) => text === 'hot');
    expect(lengthOf(formOf('hot'))).toEqual({ length: 3 });
    expect(isHot(formOf('hot'))).toBe(true);
    expect(isHot(formOf('clay'))).toBe(false);
    expect(lengthOf(formOf('hot'))).toEqual({ length: 3 });
    expect(lengthOf(formOf('clay'))).toEqual({ length: 4 });
    expect(asked).toEqual(['hot', 'clay']);
  });
});

describe('a name is folded', () => {
  it.each([
    ['Kiln Core', 'kilncore'],
    ['kiln-core', 'kilncore'],
    ['kiln_core.v2/3', 'kilncorev23'],
    ['C++', 'cplusplus'],
    ['C#', 'csharp'],
    ['Kiln & Söhne!', 'kilnsöhne'],
    ['ﬁring', 'firing'],
    ['“Kiln”', 'kiln'],
    ['++', 'plusplus'],
    ['Ö', 'ö'],
    ['', ''],
  ])('"%s" to "%s"', (name, expected) => {
    expect(foldName(name)).toBe(expected);
  });
});

describe('the singular', () => {
  it.each([
    ['kilns', 'kiln'],
    ['bus', 'bus'],
    ['bakeries', 'bakery'],
    ['ties', 'tie'],
    ['batches', 'batch'],
    ['ashes', 'ash'],
    ['boxes', 'box'],
    ['buzzes', 'buzz'],
    ['caches', 'cache'],
    ['niches', 'niche'],
    ['cachesandbatches', 'cachesandbatch'],
    ['gas', 'gas'],
    ['glass', 'glass'],
    ['analysis', 'analysis'],
    ['aliens', 'alien'],
    ['adds', 'add'],
    ['ads', 'ads'],
    ['kiln', 'kiln'],
    ['chests', 'chest'],
    ['sherd', 'sherd'],
  ])('of "%s" is "%s"', (name, expected) => {
    expect(singularOf(name)).toBe(expected);
  });

  it.each([
    ['GPUs', 'gpu'],
    ['OSs', 'os'],
    ['K8s', 'k8'],
    ['As', 'as'],
    ['GPUS', 'gpus'],
    ['GPUsage', 'gpusage'],
    ['Kilns', 'kiln'],
  ])('of the name "%s" is "%s", folded', (name, expected) => {
    expect(foldSingular(name)).toBe(expected);
    expect(singularOfName(name, foldName(name))).toBe(expected);
  });
});

describe('a capital', () => {
  it.each(['Kiln', 'A', 'Z', 'Öfen'])('begins "%s"', (word) => {
    expect(isCapitalised(word)).toBe(true);
  });

  it.each(['kiln', 'a', 'z', 'öfen', 'öfEn', '4K', '@A', '[A', '', 'kIln'])('does not begin "%s"', (word) => {
    expect(isCapitalised(word)).toBe(false);
  });
});

describe('a misspelling', () => {
  it.each([
    ['glazee', 'glazes'],
    ['glazewrigt', 'glazewright'],
    ['glazewrigth', 'glazewright'],
    ['glzewrigt2', 'glazewright2'],
  ])('"%s" is one of "%s"', (name, known) => {
    expect(isMisspelling(name, known)).toBe(true);
  });

  it.each([
    ['the same name', 'glazes', 'glazes'],
    ['too short a name', 'glaze', 'gloze'],
    ['a short name, even where the other is longer', 'glaes', 'glazes'],
    ['a name with another first letter', 'blazes', 'glazes'],
    ['a name with two slips that is short', 'gloxes', 'glazes'],
    ['a name with three slips', 'glozxwrighx', 'glazewright'],
    ['a name with another digit', 'glazewright3', 'glazewright2'],
    ['a name that is longer by two', 'glazesxx', 'glazes'],
  ])('is not %s', (_, name, known) => {
    expect(isMisspelling(name, known)).toBe(false);
  });

  it.each([
    [0, 0],
    [5, 0],
    [6, 1],
    [9, 1],
    [10, 2],
    [30, 2],
  ])('of a name of %d letters has at most %d slips', (length, expected) => {
    expect(mostSlips(length)).toBe(expected);
  });

  it('that only the spelling speaks for ends as the name does', () => {
    expect(isInnerMisspelling('glozes', 'glazes')).toBe(true);
    expect(isInnerMisspelling('glazer', 'glazes')).toBe(false);
    expect(isInnerMisspelling('glazes', 'glazes')).toBe(false);
  });

  it('shares the first letter and the digits with the name, an inner one the last letter too', () => {
    expect(sharedByMisspelt('glaze2fire3d')).toBe('g23');
    expect(sharedByInnerMisspelt('glaze2fire3d')).toBe('g23d');
    expect(sharedByMisspelt('')).toBe('');
  });
});
