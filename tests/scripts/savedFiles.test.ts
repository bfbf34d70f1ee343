/** What the page may save: the files of the table, for its own page on this machine, and never over a change by hand. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { savedFiles } from '../../scripts/savedFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'rayograph-saved-'));
const path = join(folder, 'deep', 'corrections.yaml');
let server: Server;
let host = '';

beforeAll(async () => {
  const middleware = savedFiles([{ name: 'corrections.yaml', path }]);
  server = createServer((incoming, response) =>
    middleware(incoming, response, () => {
      response.statusCode = 418;
      response.end();
    }),
  );
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => rmSync(join(folder, 'deep'), { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Asked {
  readonly method?: string;
  readonly at?: string;
  /** Beside those of the server's own page, or instead of them; an empty one is left out. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Asks the server as its own page does; the address goes over the wire as it stands, tricks and all. */
function ask({
  method = 'PUT',
  at = '/saved/corrections.yaml',
  headers = {},
  body = '',
}: Asked): Promise<Answer> {
  const all = {
    host,
    origin: `http://${host}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  const [name = '', port] = host.split(':');
  return new Promise((settle, fail) => {
    const sent = request({ host: name, port, method, path: at, headers: kept }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        settle({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

const entry = (before: string, text: string): string => JSON.stringify({ before, text });

describe('a file of the table', () => {
  it('is empty where there is none yet, and is made with its folder', async () => {
    expect(await ask({ method: 'GET' })).toEqual({ status: 200, text: '{"text":""}' });
    expect(existsSync(path)).toBe(false);
    expect((await ask({ body: entry('', '- hide: Käse\n') })).status).toBe(200);
    expect(readFileSync(path, 'utf8')).toBe('- hide: Käse\n');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['corrections.yaml']);
  });

  it('is not written over when it was changed meanwhile, and the answer says what it holds', async () => {
    await ask({ body: entry('', 'a') });
    writeFileSync(path, 'by hand');
    const { status, text } = await ask({ body: entry('a', 'b') });
    expect([status, (JSON.parse(text) as { text: string }).text]).toEqual([409, 'by hand']);
    expect(readFileSync(path, 'utf8')).toBe('by hand');
  });

  it('is read by a plain GET, which says no origin, but not by another site', async () => {
    expect((await ask({ method: 'GET', headers: { origin: '' } })).status).toBe(200);
    expect((await ask({ method: 'GET', headers: { origin: 'http://evil.example' } })).status).toBe(403);
  });
});

describe('what is refused', () => {
  it.each<[string, number, Asked]>([
    ['another site', 403, { headers: { origin: 'http://evil.example' } }],
    ['another port of this machine', 403, { headers: { origin: 'http://127.0.0.1:1' } }],
    ['an opaque origin', 403, { headers: { origin: 'null' } }],
    ['no origin', 403, { headers: { origin: '' } }],
    ['a name that leads here', 403, { headers: { host: 'evil.example', origin: 'http://evil.example' } }],
    ['a name that begins like this machine', 403, { headers: { host: 'localhost.evil.example' } }],
    ['a form', 415, { headers: { 'content-type': 'text/plain' } }],
    ['no type', 415, { headers: { 'content-type': '' } }],
    ['no JSON', 400, { body: 'a' }],
    ['null', 400, { body: 'null' }],
    ['words that are none', 400, { body: '{"before":"","text":1}' }],
    ['no "before"', 400, { body: '{"text":"a"}' }],
    ['DELETE', 405, { method: 'DELETE' }],
    ['POST', 405, { method: 'POST' }],
    ['5 MB', 413, { headers: { 'content-length': String(5 * 2 ** 20) } }],
    ['a page of another site', 403, { headers: { 'sec-fetch-site': 'cross-site' } }],
  ])('%s', async (_, status, asked) => {
    expect((await ask({ body: entry('', 'evil'), ...asked })).status).toBe(status);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    '/saved/../package.json',
    '/saved/%2e%2e/package.json',
    '/saved/..%2fpackage.json',
    String.raw`/saved/..\package.json`,
    '/saved/corrections.yaml/../x.yaml',
    '/saved/deep/../corrections.yaml',
    '/saved/./corrections.yaml',
    '/saved//corrections.yaml',
    '/saved/corrections.yaml?x',
    '/saved/corrections.yaml%00',
    '/saved/CORRECTIONS.YAML',
    '/saved/__proto__',
    '/saved/',
  ])('the name %s', async (at) => {
    expect((await ask({ at, body: entry('', 'evil') })).status).toBe(404);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves every other address to others', async () => {
    for (const at of [
      '/',
      '/saved',
      '/graph.json',
      '/x/saved/corrections.yaml',
      '/../saved/corrections.yaml',
    ])
      expect((await ask({ at, body: entry('', 'evil') })).status).toBe(418);
  });
});
