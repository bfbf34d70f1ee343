/** One measurement of a folder of notes in a process of its own: `remark FOLDER`, or `build FOLDER THREADS`. Prints it as JSON. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { buildFromFiles } from '../buildFromFiles.ts';
import { readInputFiles } from '../inputFiles.ts';
import type { Measured } from './vaultSpeed.ts';

const [what, folder = '', threads = '0'] = process.argv.slice(2);
const files = await readInputFiles([folder]);
const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const start = performance.now();
if (what === 'remark') for (const { text } of files.notes.notes) parser.parse(text);
else await buildFromFiles(files, { threads: Number(threads) });
const measured: Measured = {
  seconds: (performance.now() - start) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measured));
