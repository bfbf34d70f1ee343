/** `npm run bench`: what the pipeline costs beside its parser, and the view beside a bare sigma page with the same graph, side by side in one run, as ratios. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { build, preview } from 'vite';
import { readArguments } from './arguments.ts';
import { benchPipeline } from './bench/pipelineSpeed.ts';
import { benchSearch } from './bench/search.ts';
import { runCommand } from './cliError.ts';
import { BROWSER_ARGUMENTS, findBrowser } from './findBrowser.ts';
import { makeGraph } from './makeGraph.ts';
import { siteConfig } from './siteConfig.ts';

const ROUNDS = 9;
const MOST_SCRIPT = 200_000;

interface Load {
  /** Milliseconds from navigation to the first frame of the graph. */
  readonly ready: number;
  /** Bytes of script, compressed, that came before it. */
  readonly script: number;
}

async function main(argv: readonly string[]): Promise<number> {
  const { paths } = readArguments(argv, 'npm run bench -- [PATH…]', []);
  await benchPipeline(paths);
  const folder = await mkdtemp(join(tmpdir(), 'rayograph-bench-'));
  const browser = await chromium.launch({
    executablePath: await findBrowser(console.log),
    args: [...BROWSER_ARGUMENTS],
  });
  try {
    const view = await serve(await buildView(paths, join(folder, 'view')));
    const bare = await serve(await buildBare(paths, join(folder, 'bare')));
    const loads: Record<'view' | 'bare', Load[]> = { view: [], bare: [] };
    // In turn, so that both meet the same state of the machine; the first round warms it up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const pair = { view: await load(browser, view.url), bare: await load(browser, `${bare.url}bare.html`) };
      if (round > 0) for (const name of ['view', 'bare'] as const) loads[name].push(pair[name]);
    }
    report(loads);
    benchSearch();
    await Promise.all([view.close(), bare.close()]);
    return Math.max(...loads.view.map(({ script }) => script)) <= MOST_SCRIPT ? 0 : 1;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildView(paths: readonly string[], outDir: string): Promise<string> {
  const config = siteConfig(paths);
  await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir, emptyOutDir: true } });
  return outDir;
}

async function buildBare(paths: readonly string[], outDir: string): Promise<string> {
  const root = join(import.meta.dirname, 'bench');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    build: { target: 'es2023', outDir, emptyOutDir: true, rollupOptions: { input: join(root, 'bare.html') } },
  });
  const { graphJson } = await makeGraph(paths);
  await writeFile(join(outDir, 'graph.json'), graphJson);
  return outDir;
}

async function serve(outDir: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    root: outDir,
    base: './',
    logLevel: 'silent',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** Loads a page in a fresh context and waits for the graph's first frame. */
async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  let script = 0;
  const counted: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    counted.push(response.body().then((body) => void (script += gzipSync(body).length)));
  });
  await page.addInitScript(() => {
    const timer = setInterval(() => {
      if (document.querySelector('[data-ready="true"]') === null) return;
      clearInterval(timer);
      Object.assign(globalThis, { readyAfter: performance.now() });
    }, 1);
  });
  await page.goto(url);
  await page.waitForFunction(() => 'readyAfter' in globalThis, undefined, { polling: 20 });
  const ready = await page.evaluate(
    () => (globalThis as unknown as { readonly readyAfter: number }).readyAfter,
  );
  await Promise.all(counted);
  await context.close();
  return { ready, script };
}

function report({ view, bare }: Readonly<Record<'view' | 'bare', readonly Load[]>>): void {
  const median = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const rows = [
    ['script before the graph, gzip kB', view, bare, ({ script }: Load) => script / 1000],
    ['navigation to the first frame, ms', view, bare, ({ ready }: Load) => ready],
  ] as const;
  console.log(
    `${''.padEnd(38)}${'rayograph'.padStart(12)}${'bare sigma'.padStart(12)}${'ratio'.padStart(8)}`,
  );
  for (const [name, ours, theirs, read] of rows) {
    const [a, b] = [median(ours.map(read)), median(theirs.map(read))];
    console.log(
      `${name.padEnd(38)}${a.toFixed(1).padStart(12)}${b.toFixed(1).padStart(12)}${(a / b).toFixed(2).padStart(8)}`,
    );
  }
  console.log(`medians of ${view.length} loads each, in turn`);
}

await runCommand(main);
