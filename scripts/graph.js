/** `npm run graph`: says again what it said the last time where nothing has changed; only else loads what makes a graph. */
import { lastRun } from './lastRun.js';

const before = lastRun(process.argv.slice(2));
if (before === undefined) {
  await import(await script());
} else {
  process.stderr.write(before.err);
  process.stdout.write(before.out);
}

/** The address of what makes a graph: a bundle, or the TypeScript itself where none can be written. */
async function script() {
  const { bundled } = await import('./bundled.js');
  try {
    const address = bundled('graph.ts');
    // Errors name the lines of the TypeScript.
    process.setSourceMapsEnabled(true);
    return address;
  } catch {
    const { register } = await import('tsx/esm/api');
    register();
    return './graph.ts';
  }
}
