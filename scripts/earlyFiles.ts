/**
 * The Vite plugin that has the page fetch all that its first frame needs at once, which its script would otherwise ask
 * for one after the other as it comes to know: what draws the graph, the graph, and the font of its names.
 */
import type { Plugin } from 'vite';

/** Where the code that draws begins. */
const CODE = '/src/ui/GraphCanvas.tsx';
/** What is shown. */
const DATA = ['graph.json', 'sources.json'];
/** The font of the names in Latin letters, as it is called once it is built. */
const FONT = /\/inter-latin-wght-normal-[^/]*\.woff2$/u;

/** Adds links to these files to a page that is built. */
export const earlyFiles = (): Plugin => ({
  name: 'rayograph-early-files',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const code = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(CODE))
          ? [file.fileName, ...file.imports]
          : [],
      );
      const fonts = Object.keys(bundle).filter((name) => FONT.test(name));
      const links = [
        ...[...new Set(code)].map((name) => ({ name, attrs: { rel: 'modulepreload' } })),
        ...DATA.map((name) => ({ name, attrs: { rel: 'preload', as: 'fetch' } })),
        ...fonts.map((name) => ({ name, attrs: { rel: 'preload', as: 'font', type: 'font/woff2' } })),
      ];
      return links
        .filter(({ name }) => !html.includes(name))
        .map(({ name, attrs }) => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: true, href: `./${name}` },
          injectTo: 'head' as const,
        }));
    },
  },
});
