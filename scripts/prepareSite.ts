/** Prepares the packages of the page for the server, and keeps them in `node_modules/.vite`. Run by `npm start`. */
import { optimizeDeps, resolveConfig } from 'vite';
import { siteConfig } from './siteConfig.ts';

await optimizeDeps(await resolveConfig({ ...siteConfig([]), logLevel: 'silent' }, 'serve'));
