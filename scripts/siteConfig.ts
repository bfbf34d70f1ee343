/** How the site is served and built, for the commands and for Vite's own configuration. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { notesPlugin } from './notesPlugin.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The configuration for the notes at these paths; none means the sample. */
export function siteConfig(paths: readonly string[]): InlineConfig {
  return {
    configFile: false,
    root: PROJECT,
    base: './',
    publicDir: false,
    plugins: [react(), notesPlugin(paths)],
    // Loopback only: the notes are nobody else's business.
    server: { host: '127.0.0.1', port: 5173 },
    preview: { host: '127.0.0.1' },
    build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 700 },
  };
}
