import { describe, expect, test } from 'vitest';
import { nameText, shorten, titleLines } from '../../src/render/labelText.ts';

describe('a title', () => {
  test('of one line stays one line', () => {
    expect(titleLines('Recursion')).toEqual(['Recursion']);
    expect(titleLines('Training large models at scale')).toEqual(['Training large models at scale']);
  });

  test('is wrapped into lines that are as even as can be', () => {
    expect(titleLines('Transforming the World of Physical Operations with Ray')).toEqual([
      'Transforming the World of',
      'Physical Operations with Ray',
    ]);
  });

  test('should not have more than three lines', () => {
    const lines = titleLines('word '.repeat(60));
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/u);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(32);
  });

  test('should not begin a line with a dash', () => {
    expect(titleLines('Kevin Weil - CPO OpenAI', 17)).toEqual(['Kevin Weil\u00a0-', 'CPO OpenAI']);
  });

  test('of one long word is shortened, not broken', () => {
    expect(titleLines('x'.repeat(200))).toHaveLength(1);
  });
});

describe('a name', () => {
  test('is shortened at the end of a word, a question sooner than others', () => {
    const text = 'Is the training data in the object store?';
    expect(nameText(text, 'question')).toBe('Is the training data in the…');
    expect(nameText(text, 'concept')).toBe('Is the training data in the object…');
  });

  test('of a single long word is cut within it', () => {
    expect(shorten('pytorch.org/tutorials/intermediate/FSDP', 20)).toBe('pytorch.org/tutoria…');
  });

  test('should not be cut between the halves of a letter', () => {
    expect(shorten('👩‍🚀'.repeat(9), 8).isWellFormed()).toBe(true);
    expect(shorten('𝒳'.repeat(9), 5)).toBe('𝒳𝒳𝒳𝒳…');
  });

  test('should not be changed where it fits', () => {
    expect(nameText('Ray  Core\n', 'component')).toBe('Ray Core');
    expect(shorten('12345678', 8)).toBe('12345678');
  });
});
