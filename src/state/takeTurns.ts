/** Tasks that must not run beside each other, such as saves that each say what they found in the file. */

/**
 * Makes a queue: each task begins when the one before it has ended, however that ended.
 * @param fail told what a task was rejected with
 * @returns queues a task; resolves when it has ended
 */
export function takeTurns(fail: (error: Error) => void): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    last = last.then(task).catch(fail);
    return last;
  };
}
