/**
 * What is asked of whoever would save a file. Only this machine's own page may: another site that is open in the same
 * browser is told apart by its origin, and one that points its own name at this machine by the host that it asks for.
 */
import type { IncomingMessage } from 'node:http';

/** The most bytes that a page may save at once: corrections or a recap of thousands of entries are smaller. */
export const MOST_BYTES = 4 * 2 ** 20;

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/u;
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/iu;

/** Tells whether a request comes from this machine and asks for it by one of its own names. */
export const isLocal = ({ headers: { host = '' }, socket }: IncomingMessage): boolean =>
  LOOPBACK.test(socket.remoteAddress ?? '') && LOCAL_HOST.test(host);

/** Tells whether a request comes from a page of this server: another site's page names its own origin. */
export function isOwnPage(request: IncomingMessage): boolean {
  const { host = '', origin = '', 'sec-fetch-site': site = 'same-origin' } = request.headers;
  return (
    isLocal(request) && origin.toLowerCase() === `http://${host}`.toLowerCase() && site === 'same-origin'
  );
}

/** Reads the bytes that a request brings; undefined where they are too many, of which the rest is not read. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
