/** Builds and serves the pages that the benchmarks of the view look at. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { siteConfig } from '../siteConfig.ts';

/** Builds the view of the notes at these paths. */
export async function buildView(paths: readonly string[], outDir: string): Promise<string> {
  const config = siteConfig(paths);
  await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir, emptyOutDir: true } });
  return outDir;
}

/** Builds a page of this folder that draws a graph without us. @param graphJson lies beside it as `graph.json` */
export async function buildBare(html: string, graphJson: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    build: {
      target: 'es2023',
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: join(import.meta.dirname, html) },
    },
  });
  await writeFile(join(outDir, 'graph.json'), graphJson);
  return outDir;
}

/** Serves a built page on this machine alone. */
export async function serve(
  outDir: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
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
