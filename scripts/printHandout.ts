/**
 * Prints a recap to a PDF, a page for each slide: the view's own handout, in a browser that looks at a site which is
 * built for this and taken away again.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Page, chromium } from 'playwright';
import { build, preview } from 'vite';
import writeFileAtomic from 'write-file-atomic';
import { CliError } from './cliError.ts';
import { BROWSER_ARGUMENTS, findBrowser } from './findBrowser.ts';
import type { MadeGraph } from './makeGraph.ts';
import { pageConfig } from './siteConfig.ts';

/** The address of the handout, within the site. */
const HANDOUT = '#print=recap';
/** Milliseconds that a slide may take, on a slow machine, beside what the page itself takes. */
const PATIENCE = { page: 60_000, slide: 1000 } as const;
const MARGIN = '16mm';

/**
 * Prints the slides of a recap, and writes the PDF beside its old version, which survives whatever stops the run.
 * Throws a `CliError` where there is no browser, or the file cannot be written.
 * @param slides how many there are
 */
export async function printHandout(
  file: string,
  made: Pick<MadeGraph, 'files'>,
  recap: string,
  slides: number,
): Promise<void> {
  const executablePath = await findBrowser(console.error, false).catch((error: unknown) => {
    if (!(error instanceof CliError)) throw error;
    throw new CliError(`${file}: the handout was not printed: ${error.message}`, 1);
  });
  const folder = await mkdtemp(join(tmpdir(), 'rayograph-handout-'));
  try {
    await buildSite(folder, made, recap);
    await writePdf(file, await printed(executablePath, folder, slides));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildSite(folder: string, { files }: Pick<MadeGraph, 'files'>, recap: string): Promise<void> {
  const config = pageConfig();
  await build({
    ...config,
    logLevel: 'error',
    build: { ...config.build, outDir: folder, emptyOutDir: true },
  });
  await writeFile(join(folder, 'graph.json'), files.graph.parts());
  await writeFile(join(folder, 'sources.json'), files.sources.parts());
  await writeFile(join(folder, 'recap.md'), recap);
}

async function printed(executablePath: string, folder: string, slides: number): Promise<Buffer> {
  const server = await preview({
    ...pageConfig(),
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  try {
    const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
    const limit = PATIENCE.page + slides * PATIENCE.slide;
    await openHandout(page, `${server.resolvedUrls?.local[0] ?? ''}${HANDOUT}`, limit);
    return await page.pdf({
      format: 'A4',
      margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      printBackground: true,
      outline: true,
      tagged: true,
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opens the handout, and waits until it says that its pictures are drawn. @param limit in milliseconds */
async function openHandout(page: Page, url: string, limit: number): Promise<void> {
  page.setDefaultTimeout(limit);
  await page.goto(url);
  await page
    .locator('html[data-ready="paper"]')
    .waitFor()
    .catch(() => {
      throw new CliError(
        `the handout was not drawn within ${String(limit / 1000)} seconds; no PDF was written`,
        1,
      );
    });
}

async function writePdf(file: string, bytes: Buffer): Promise<void> {
  const refuse = (error: NodeJS.ErrnoException): never => {
    throw new CliError(
      `${file}: the handout could not be written there (${error.code ?? error.message}); what was there before is still there`,
      1,
    );
  };
  await mkdir(dirname(file), { recursive: true }).catch(() => {});
  await writeFileAtomic(file, bytes).catch(refuse);
}
