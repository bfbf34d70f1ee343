/**
 * Serves `recap.md` beside the graph, and lets the page that is served save it: this one file and no other, from a
 * page of this very server on this very machine.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { makeRecap, writeRecap } from '../src/recap/makeRecap.ts';
import { readGraph } from '../src/schema/knowledgeGraph.ts';
import { CliError } from './cliError.ts';
import type { MadeGraph } from './makeGraph.ts';
import { MOST_BYTES, bodyOf, isOwnPage } from './ownPage.ts';
import { readRecapFile, recapPathOf, writeRecapFile } from './recapFile.ts';

const ADDRESS = '/recap.md';
const SETTLE = 60;

/** The recap of these notes: the file where there is one, else as it would be made now, without writing it. */
export async function recapTextOf(paths: readonly string[], made: MadeGraph): Promise<string> {
  const file = await readRecapFile(recapPathOf(paths, undefined));
  return file ?? writeRecap(makeRecap(readGraph(made.graph), made.sources.sources));
}

/** Serves and saves the recap, and tells the open pages when the file changes (`rayograph:recap`). */
export function serveRecap(
  server: ViteDevServer,
  paths: readonly string[],
  graph: () => Promise<MadeGraph>,
): void {
  const file = resolve(recapPathOf(paths, undefined));
  const read = async (): Promise<string> => recapTextOf(paths, await graph());
  let saving: Promise<void> = Promise.resolve();
  server.middlewares.use(ADDRESS, (request, response, next) => {
    if (new URL(request.originalUrl ?? '', 'http://localhost').pathname !== ADDRESS) next();
    else
      answer(request, response).catch((error: unknown) => {
        if (error instanceof CliError) refuse(response, 500, error.message);
        else next(error);
      });
  });
  watchRecap(server, file);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET' || request.method === 'HEAD') {
      const text = await read();
      response.setHeader('content-type', 'text/markdown; charset=utf-8');
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('cache-control', 'no-store');
      response.setHeader('etag', tagOf(text));
      response.end(request.method === 'HEAD' ? undefined : text);
      return;
    }
    if (request.method !== 'PUT' && request.method !== 'POST') {
      response.setHeader('allow', 'GET, HEAD, PUT, POST');
      refuse(response, 405, 'the recap can be read and saved, nothing else');
      return;
    }
    if (!isOwnPage(request)) {
      refuse(response, 403, 'only the page that this server serves may save the recap');
      return;
    }
    const bytes = await bodyOf(request);
    const markdown = bytes === undefined ? undefined : textOf(bytes);
    if (bytes === undefined) refuse(response, 413, `a recap has at most ${String(MOST_BYTES / 2 ** 20)} MB`);
    else if (markdown === undefined) refuse(response, 400, 'a recap is text in UTF-8');
    else {
      const save = saving.then(() => saveRecap(request, response, markdown));
      // One after the other: of two pages that save at once, the second learns that the file has changed.
      saving = save.catch(() => {});
      await save;
    }
  }

  async function saveRecap(
    request: IncomingMessage,
    response: ServerResponse,
    markdown: string,
  ): Promise<void> {
    const expected = request.headers['if-match'];
    if (expected !== undefined && expected !== '*' && expected !== tagOf(await read())) {
      refuse(response, 412, 'the recap has changed since this page read it; nothing was saved');
      return;
    }
    await writeRecapFile(file, markdown);
    response.setHeader('etag', tagOf(markdown));
    response.statusCode = 204;
    response.end();
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  // What was not read of the request is not waited for.
  response.setHeader('connection', 'close');
  response.end(message);
}

const tagOf = (text: string): string => `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;

function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function watchRecap(server: ViteDevServer, file: string): void {
  server.watcher.add(file);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event: string, changed: string) => {
    if (resolve(changed) !== file) return;
    clearTimeout(timer);
    timer = setTimeout(() => server.ws.send({ type: 'custom', event: 'rayograph:recap' }), SETTLE);
  });
}
