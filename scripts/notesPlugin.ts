/** The Vite plugin that puts the graph of some notes beside the page: served while one works, emitted when the site is built. */
import { watch as watchFolder } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { formatDiagnostic } from '../src/schema/diagnostic.ts';
import { CliError } from './cliError.ts';
import { type MadeGraph, makeGraph } from './makeGraph.ts';
import { correctionsPath } from './correctionsPath.ts';
import { savedFiles } from './savedFiles.ts';
import { SAMPLE_NOTES } from './sampleNotes.ts';
import { KNOWLEDGE_DIRECTORY } from './knowledgeFiles.ts';
import { recapTextOf, serveRecap } from './serveRecap.ts';

/** Where the names lie that somebody added in the view. */
const OWN_NAMES = `${KNOWLEDGE_DIRECTORY}/gazetteer/own-names.yaml`;

/** Editors save in several steps; this many milliseconds after the last one the notes are read again. */
const SETTLE = 60;

/**
 * Serves or emits `graph.json`, `sources.json` and `recap.md`. A saved note, gazetteer or ontology is read again and the
 * open pages are told (`rayograph:changed`); what cannot be read leaves the last good graph (`rayograph:failed`).
 */
export function notesPlugin(paths: readonly string[]): Plugin {
  let made: Promise<MadeGraph> | undefined;
  const graph = (): Promise<MadeGraph> => (made ??= makeGraph(paths, { isHeld: true }));
  return {
    name: 'rayograph-notes',
    async configureServer(server) {
      await graph();
      serve(server, graph);
      server.middlewares.use(
        savedFiles([
          { name: 'corrections.yaml', path: correctionsPath(paths) },
          { name: 'known-names.yaml', path: OWN_NAMES },
        ]),
      );
      serveRecap(server, paths, graph);
      watch(server, paths, async () => {
        try {
          const next = await makeGraph(paths, { isHeld: true });
          made = Promise.resolve(next);
          for (const diagnostic of next.diagnostics) server.config.logger.warn(formatDiagnostic(diagnostic));
          server.config.logger.info(next.summary, { timestamp: true });
          server.ws.send({ type: 'custom', event: 'rayograph:changed' });
        } catch (error) {
          if (!(error instanceof CliError)) throw error;
          server.config.logger.error(error.message, { timestamp: true });
          server.ws.send({ type: 'custom', event: 'rayograph:failed', data: { message: error.message } });
        }
      });
    },
    async generateBundle() {
      const { files } = await graph();
      this.emitFile({ type: 'asset', fileName: 'graph.json', source: files.graph.text() });
      this.emitFile({ type: 'asset', fileName: 'sources.json', source: files.sources.text() });
      this.emitFile({ type: 'asset', fileName: 'recap.md', source: await recapTextOf(paths, await graph()) });
    },
  };
}

function serve(server: ViteDevServer, graph: () => Promise<MadeGraph>): void {
  const answer = (file: string, text: (made: MadeGraph) => string): void => {
    server.middlewares.use(file, (_request, response, next) => {
      graph().then((made) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        response.end(text(made));
      }, next);
    });
  };
  answer('/graph.json', ({ files }) => files.graph.text());
  answer('/sources.json', ({ files }) => files.sources.text());
  // What became of the corrections of this graph, with the text that they were read from.
  answer('/corrections.json', ({ corrections: { text }, outcomes }) => JSON.stringify({ text, outcomes }));
}

function watch(server: ViteDevServer, paths: readonly string[], rebuild: () => Promise<void>): void {
  const watched = [
    ...(paths.length > 0 ? paths : [SAMPLE_NOTES]),
    `${KNOWLEDGE_DIRECTORY}/gazetteer`,
    `${KNOWLEDGE_DIRECTORY}/ontology.yaml`,
  ].map((path) => resolve(path));
  server.watcher.add(watched);
  const concerns = (file: string): boolean =>
    watched.some((path) => file === path || file.startsWith(path + sep) || dirname(file) === path);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(rebuild)), SETTLE);
  };
  const onEvent = (_event: string, file: string): void => {
    if (concerns(resolve(file))) settle();
  };
  server.watcher.on('all', onEvent);
  // The file of corrections may not be there yet, and its folder may be large: only its own entry is watched.
  const corrections = resolve(correctionsPath(paths));
  const folder = watchFolder(dirname(corrections), { persistent: false }, (_event, name) => {
    if (name === basename(corrections)) settle();
  });
  folder.on('error', () => folder.close());
  server.httpServer?.on('close', () => folder.close());
}
