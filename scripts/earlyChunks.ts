/**
 * The Vite plugin that has the page fetch what draws the graph together with the page's own script, which would
 * otherwise ask for it only once it runs.
 */
import type { Plugin } from 'vite';

/** Where that code begins. */
const DRAWING = '/src/ui/GraphCanvas.tsx';

/** Adds links to the chunk that draws, and to those that it needs, to a page that is built. */
export const earlyChunks = (): Plugin => ({
  name: 'rayograph-early-chunks',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const drawing = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(DRAWING),
      );
      if (drawing?.type !== 'chunk') return [];
      return [drawing.fileName, ...drawing.imports]
        .filter((name) => !html.includes(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head' as const,
        }));
    },
  },
});
