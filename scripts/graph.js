/** `npm run graph`: says again what it said the last time where nothing has changed; only else loads what makes a graph. */
import { lastRun } from './lastRun.js';

const before = lastRun(process.argv.slice(2));
if (before === undefined) {
  const { runScript } = await import('./runScript.js');
  await runScript('graph.ts');
} else {
  process.stderr.write(before.err);
  process.stdout.write(before.out);
}
