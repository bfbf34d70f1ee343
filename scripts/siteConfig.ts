/** How the site is served and built, for the commands and for Vite's own configuration. */
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { contentPolicy } from './contentPolicy.ts';
import { earlyFiles } from './earlyFiles.ts';
import { PROJECT } from './lastRun.js';
import { notesPlugin } from './notesPlugin.ts';

const ENTITIES = createRequire(import.meta.url).resolve('decode-named-character-reference');

/**
 * What comes before the first frame, in two files: the page and what draws. Left to itself the bundler makes a file of
 * whatever some later part needs as well, eighteen in all, which a browser fetches six at a time.
 */
const FIRST_CHUNKS = [
  { name: 'page', tags: ['$initial' as const] },
  { name: 'drawing', test: /\/src\/ui\/GraphCanvas\.tsx$/u },
];

/** The configuration for the notes at these paths; none means the sample. */
export function siteConfig(paths: readonly string[]): InlineConfig {
  const page = pageConfig();
  return { ...page, plugins: [...(page.plugins ?? []), notesPlugin(paths)] };
}

/** The configuration for the page alone: the files of a graph are put beside it by whoever builds it. */
export function pageConfig(): InlineConfig {
  return {
    configFile: false,
    root: PROJECT,
    base: './',
    publicDir: false,
    plugins: [react(), contentPolicy(), earlyFiles()],
    // Loopback only: the notes are nobody else's business.
    server: { host: '127.0.0.1', port: 5173 },
    preview: { host: '127.0.0.1' },
    // In the browser remark decodes entities with the document, which a worker has not.
    resolve: { alias: { 'decode-named-character-reference': ENTITIES } },
    worker: { format: 'es' },
    // All of it, parts that are fetched later and the worker included: what is found only then loads the page again.
    optimizeDeps: { entries: ['index.html', 'src/**/*.{ts,tsx}'] },
    build: {
      target: 'es2023',
      sourcemap: false,
      chunkSizeWarningLimit: 700,
      rolldownOptions: { output: { codeSplitting: { groups: FIRST_CHUNKS } } },
    },
  };
}
