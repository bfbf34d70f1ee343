import { expect, it } from 'vitest';
import { remembered } from '../../src/pipeline/extract/remembered.ts';

it('an answer is worked out once, as long as it is asked for among the last', () => {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return text === 'nothing' ? '' : text.toUpperCase();
  });
  const timesOf = (text: string): number => asked.filter((other) => other === text).length;
  const askOthers = (count: number): void => {
    for (let at = 0; at < count; at += 1) answer(`other ${String(asked.length)}`);
  };
  for (let again = 0; again < 3; again += 1) {
    expect([answer('oven'), answer('nothing')]).toEqual(['OVEN', '']);
    askOthers(4000);
  }
  expect([timesOf('oven'), timesOf('nothing')]).toEqual([1, 1]);
  askOthers(12_000);
  expect(answer('oven')).toBe('OVEN');
  expect(timesOf('oven')).toBe(2);
});
