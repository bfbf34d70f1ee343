/** `npm start`: see `start.ts`. */
import { runScript } from './runScript.js';

await runScript('start.ts');
