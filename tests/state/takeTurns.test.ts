import { expect, it } from 'vitest';
import { takeTurns } from '../../src/state/takeTurns.ts';

it('begins a task when the one before it has ended, also where that failed, and says why', async () => {
  const heard: string[] = [];
  const inTurn = takeTurns(({ message }) => heard.push(message));
  const later = (name: string) => async (): Promise<void> => {
    heard.push(`${name} begins`);
    await new Promise((settle) => setTimeout(settle));
    heard.push(`${name} ends`);
  };
  const tasks = [
    inTurn(later('one')),
    inTurn(() => Promise.reject(new Error('no room'))),
    inTurn(later('two')),
  ];
  expect(heard).not.toContain('two begins');
  await Promise.all(tasks);
  expect(heard).toEqual(['one begins', 'one ends', 'no room', 'two begins', 'two ends']);
});
