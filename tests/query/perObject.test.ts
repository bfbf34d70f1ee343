import { expect, test } from 'vitest';
import { perObject } from '../../src/query/perObject.ts';

test('an answer is worked out once for each object, even where it is that there is none', () => {
  const asked: object[] = [];
  const answerOf = perObject((key: { readonly answer: string | undefined }) => {
    asked.push(key);
    return key.answer;
  });
  const some = { answer: 'bread' };
  const none = { answer: undefined };
  const likeSome = { answer: 'bread' };
  const answers = [some, none, some, none, likeSome].map((key) => answerOf(key));
  expect(answers).toEqual(['bread', undefined, 'bread', undefined, 'bread']);
  expect(asked).toEqual([some, none, likeSome]);
});

test('who asks again gets the very same thing', () => {
  const listOf = perObject((): readonly string[] => ['bread']);
  const key = {};
  expect(listOf(key)).toBe(listOf(key));
  expect(listOf(key)).not.toBe(listOf({}));
});
