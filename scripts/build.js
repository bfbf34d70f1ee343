/** `npm run build`: see `build.ts`. */
import { runScript } from './runScript.js';

await runScript('build.ts');
