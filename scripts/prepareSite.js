/** See `prepareSite.ts`. */
import { runScript } from './runScript.js';

await runScript('prepareSite.ts');
