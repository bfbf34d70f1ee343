/** Saving the recap from the page: one file, from a page of this server, and nothing else. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ViteDevServer, createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteConfig } from '../../scripts/siteConfig.ts';

const folder = mkdtempSync(join(tmpdir(), 'rayograph-recap-'));
const cache = mkdtempSync(join(tmpdir(), 'rayograph-vite-'));
const note = join(folder, 'notes.md');
const file = join(folder, 'notes.recap.md');
writeFileSync(note, '# Conf\n\n## Firing - Jane Doe, Acme\n\n- kilns are 40 % faster than ovens\n');

let server: ViteDevServer;
let port = 0;
beforeAll(async () => {
  const config = siteConfig([note]);
  server = await createServer({
    ...config,
    logLevel: 'silent',
    // A cache of its own: an empty one left in the project's would be believed by the next npm start.
    cacheDir: cache,
    optimizeDeps: { noDiscovery: true },
    server: { ...config.server, port: 0 },
  });
  await server.listen();
  const address = server.httpServer?.address() as AddressInfo | undefined;
  port = address?.port ?? 0;
});
afterAll(async () => {
  await server.close();
  for (const made of [folder, cache]) rmSync(made, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly tag: string;
}

/** Asks the server; headers may say anything, as those of another program may. */
function ask(
  method: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
  path = '/recap.md',
): Promise<Answer> {
  return new Promise((settle, fail) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: { 'content-length': String(Buffer.byteLength(body)), ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () =>
          settle({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString(),
            tag: response.headers.etag ?? '',
          }),
        );
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

const ours = (): Record<string, string> => ({
  host: `127.0.0.1:${String(port)}`,
  origin: `http://127.0.0.1:${String(port)}`,
});

describe('the recap on the server', () => {
  it('is made on the fly where there is none, without writing it', async () => {
    const { status, text } = await ask('GET');
    expect([status, text]).toEqual([200, expect.stringContaining('> kilns are 40 % faster than ovens')]);
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['no origin', {}],
    ['another origin', { origin: 'http://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['an opaque origin', { origin: 'null' }],
    ['a name that leads here', { host: 'evil.example', origin: 'http://evil.example' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('is not saved for a request with %s', async (what, headers: Record<string, string>) => {
    const all = what === 'no origin' ? { host: ours()['host'] ?? '' } : { ...ours(), ...headers };
    const { status } = await ask('PUT', all, '# Evil\n');
    expect(status).toBe(403);
    expect(existsSync(file)).toBe(false);
  });

  it('is neither deleted nor saved elsewhere', async () => {
    expect((await ask('DELETE', ours())).status).toBe(405);
    for (const path of ['/recap.md/../../x.md', '/recap.md/x', '/other.md', '/recap.md%2f..%2fx.md'])
      await ask('PUT', ours(), '# Elsewhere\n', path);
    expect(readdirSync(folder)).toEqual(['notes.md']);
  });

  it('is not saved where it is too large, or no text', async () => {
    expect(
      (await ask('PUT', { ...ours(), 'content-length': String(2 ** 30) }).catch(() => ({ status: 413 })))
        .status,
    ).toBe(413);
    expect((await ask('PUT', ours(), Buffer.from([0x23, 0xff, 0xfe]))).status).toBe(400);
    expect((await ask('PUT', ours(), '# a\0')).status).toBe(400);
    expect(existsSync(file)).toBe(false);
  });

  it('is saved for its own page, to the byte, and told to the others', async () => {
    const told = new Promise<string>((settle) => {
      const send = server.ws.send.bind(server.ws) as (payload: { readonly event?: string }) => void;
      server.ws.send = (payload: unknown) => {
        const { event = '' } = payload as { readonly event?: string };
        if (event === 'rayograph:recap') settle(event);
        send(payload as { readonly event?: string });
      };
    });
    const { tag } = await ask('GET');
    const text = '\uFEFF# Mine\r\n\r\nwörds\r\n';
    const saved = await ask('PUT', { ...ours(), 'if-match': tag }, text);
    expect(saved.status).toBe(204);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect((await ask('GET')).text).toBe(text);
    expect(await told).toBe('rayograph:recap');
    expect(readdirSync(folder).sort()).toEqual(['notes.md', 'notes.recap.md']);
  });

  it('is not saved over what the page has not read', async () => {
    const { tag } = await ask('GET');
    writeFileSync(file, '# By hand\n');
    const { status } = await ask('PUT', { ...ours(), 'if-match': tag }, '# From the page\n');
    expect([status, readFileSync(file, 'utf8')]).toEqual([412, '# By hand\n']);
  });
});
