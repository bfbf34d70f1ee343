/** Builds and serves, once for all browser tests, the sites that they look at. */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { madeUpJson, replaceGraph } from '../../scripts/bench/madeUpSite.ts';
import { siteConfig } from '../../scripts/siteConfig.ts';
import { HOSTILE_RECAP, LONG_RECAP } from './hostileRecap.ts';

/** A real and messier page than the sample, where it lies beside the project. */
export const REAL_PAGE = '../shared/gold/ray-summit-2024.md';

const MADE_UP = {
  few: { talks: 3, nodes: 40, edges: 60 },
  some: { talks: 10, nodes: 140, edges: 260 },
  many: { talks: 300, nodes: 5000, edges: 14_000 },
} as const;

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the sites, each with a final slash; `real` is empty where the page is not there. */
    sites: {
      sample: string;
      real: string;
      invalid: string;
      missing: string;
      empty: string;
      /** The sample with a recap that means harm, with one of 500 slides, and with one that has none. */
      hostile: string;
      manySlides: string;
      noSlides: string;
      /** Made up, always the same: 3, 10 and 300 talks. */
      few: string;
      some: string;
      many: string;
    };
  }
}

/** Called by vitest before the first browser test; what it returns runs after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'rayograph-sites-'));
  const sample = await buildSite(join(folder, 'sample'), []);
  const hasReal = existsSync(REAL_PAGE);
  if (hasReal) await buildSite(join(folder, 'real'), [REAL_PAGE]);
  spoil(sample, join(folder, 'invalid'), (site) =>
    writeFileSync(join(site, 'graph.json'), '{"options":{"type":"mixed"},"nodes":3}'),
  );
  spoil(sample, join(folder, 'missing'), (site) => rmSync(join(site, 'graph.json')));
  spoil(sample, join(folder, 'hostile'), (site) => writeFileSync(join(site, 'recap.md'), HOSTILE_RECAP));
  spoil(sample, join(folder, 'many-slides'), (site) => writeFileSync(join(site, 'recap.md'), LONG_RECAP));
  spoil(sample, join(folder, 'no-slides'), (site) => writeFileSync(join(site, 'recap.md'), ''));
  for (const [name, extent] of Object.entries(MADE_UP)) {
    cpSync(sample, join(folder, name), { recursive: true });
    await replaceGraph(join(folder, name), await madeUpJson(extent));
  }
  writeFileSync(join(folder, 'blank.md'), '');
  const empty = mkdtempSync(join(folder, 'no-notes-'));
  await buildSite(join(folder, 'empty'), [empty]);
  // At a sub-path, as many a web server has it.
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { outDir: '.' },
    appType: 'mpa',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const root = server.resolvedUrls?.local[0] ?? '';
  const at = (name: string): string => `${root}${name}/`;
  project.provide('sites', {
    sample: at('sample'),
    real: hasReal ? at('real') : '',
    invalid: at('invalid'),
    missing: at('missing'),
    empty: at('empty'),
    hostile: at('hostile'),
    manySlides: at('many-slides'),
    noSlides: at('no-slides'),
    few: at('few'),
    some: at('some'),
    many: at('many'),
  });
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function buildSite(outDir: string, paths: readonly string[]): Promise<string> {
  const config = siteConfig(paths);
  await build({ ...config, logLevel: 'error', build: { ...config.build, outDir, emptyOutDir: true } });
  return outDir;
}

function spoil(site: string, copy: string, change: (site: string) => void): void {
  cpSync(site, copy, { recursive: true });
  change(copy);
}
