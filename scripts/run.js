/** `node scripts/run.js NAME …`: runs the command that `NAME.ts` in this folder is. */
import { runScript } from './runScript.js';

// What is left are the words of the command itself.
const [name] = process.argv.splice(2, 1);
await runScript(`${name}.ts`);
