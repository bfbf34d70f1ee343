/** Lets the open page save the few files that a person corrects there: what is not in the table cannot be read or written. */
import { mkdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { MOST_BYTES, bodyOf, isLocal, isOwnPage } from './ownPage.ts';

export interface SavedFile {
  /** What the page calls it: `/saved/NAME`. */
  readonly name: string;
  readonly path: string;
}

export const SAVED = '/saved/';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Makes the middleware. GET answers `{ text }`, empty where there is no file; PUT takes `{ before, text }` and answers
 * 409 with the `text` that is there where that is not `before`, so that an edit by hand is never written over.
 */
export function savedFiles(files: readonly SavedFile[]) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const url = request.url ?? '';
    if (!url.startsWith(SAVED)) {
      next();
      return;
    }
    const file = files.find(({ name }) => url === SAVED + name);
    answer(request, file)
      .catch((error: Error): Answer => ({ status: 500, body: { message: error.message } }))
      .then(({ status, body }) => {
        response.statusCode = status;
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        // What was not read of the request is not waited for.
        if (!request.complete) response.setHeader('connection', 'close');
        response.end(JSON.stringify(body));
      })
      .catch(() => response.destroy());
  };
}

const refusal = (status: number, message: string): Answer => ({ status, body: { message } });

async function answer(request: IncomingMessage, file: SavedFile | undefined): Promise<Answer> {
  // A page says no origin where it only reads from its own server.
  const isReading = request.method === 'GET' && request.headers.origin === undefined;
  if (!(isReading ? isLocal(request) : isOwnPage(request)))
    return refusal(403, 'this is only for the page that is served here');
  if (file === undefined) return refusal(404, 'there is no such file');
  if (request.method === 'GET') return { status: 200, body: { text: await textOf(file) } };
  if (request.method !== 'PUT') return refusal(405, 'expected GET or PUT');
  if (!/^application\/json\b/u.test(request.headers['content-type'] ?? ''))
    return refusal(415, 'expected application/json');
  const body = await bodyOf(request);
  if (body === undefined) return refusal(413, `expected at most ${String(MOST_BYTES)} bytes`);
  const { before, text } = fieldsOf(body.toString('utf8'));
  if (typeof before !== 'string' || typeof text !== 'string')
    return refusal(400, 'expected { before, text }');
  const now = await textOf(file);
  if (now !== before) return { status: 409, body: { message: 'the file was changed meanwhile', text: now } };
  await mkdir(dirname(file.path), { recursive: true });
  await writeFileAtomic(file.path, text);
  return { status: 200, body: { text } };
}

function fieldsOf(body: string): { readonly before?: unknown; readonly text?: unknown } {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

async function textOf({ path }: SavedFile): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
