/**
 * What a vault costs from the command line beside remark-parse with GFM over the same files, each measured in a
 * process of its own: on one core and on two, again with nothing changed, and how it grows.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundled } from '../bundled.js';
import { printRow } from './figures.ts';
import { makeVault } from './vault.ts';

export interface Measured {
  readonly seconds: number;
  /** The most memory that the process held. */
  readonly megabytes: number;
}

const USUAL: readonly number[] = [100, 1000];
const run = promisify(execFile);

/** What `npm run graph` gives Node. */
const AS_GRAPH = ['--max-semi-space-size=16'];

/** Measures and prints a table. @param sizes numbers of notes, rising; none for the usual ones */
export async function benchVaults(sizes: readonly number[]): Promise<void> {
  printRow('made-up vaults (remark with GFM = 1)', ['one core', 'two cores', 'growth', 'again, %', 'MB']);
  let before: { readonly count: number; readonly seconds: number } | undefined;
  for (const count of sizes.length > 0 ? sizes : USUAL) {
    const folder = mkdtempSync(join(tmpdir(), 'rayograph-bench-'));
    try {
      for (const { id, text } of makeVault(count)) {
        mkdirSync(dirname(join(folder, 'vault', id)), { recursive: true });
        writeFileSync(join(folder, 'vault', id), text);
      }
      const remark = await measure('remark', folder);
      const one = await measure('build', folder, 0);
      const two = await measure('build', folder, 1);
      await openBy(folder);
      const again = await openBy(folder);
      // 1 where ten times the notes take ten times as long.
      const growth = before === undefined ? '' : one.seconds / before.seconds / (count / before.count);
      printRow(`${count} notes, remark ${remark.seconds.toFixed(1)} s`, [
        one.seconds / remark.seconds,
        two.seconds / remark.seconds,
        growth,
        (100 * again) / remark.seconds,
        two.megabytes.toFixed(0),
      ]);
      before = { count, seconds: one.seconds };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measure(what: 'remark' | 'build', folder: string, threads = 0): Promise<Measured> {
  const script = fileURLToPath(bundled('bench/vaultRun.ts'));
  const { stdout } = await run(process.execPath, [
    ...(what === 'build' ? AS_GRAPH : []),
    script,
    what,
    join(folder, 'vault'),
    String(threads),
  ]);
  return JSON.parse(stdout) as Measured;
}

/** How many seconds the command takes, from its start to its end. */
async function openBy(folder: string): Promise<number> {
  const start = performance.now();
  const command = fileURLToPath(new URL('../graph.js', import.meta.url));
  await run(process.execPath, [...AS_GRAPH, command, join(folder, 'vault'), '--out', join(folder, 'out')], {
    env: { ...process.env, RAYOGRAPH_CACHE: join(folder, 'kept') },
    maxBuffer: 2 ** 28,
  });
  return (performance.now() - start) / 1000;
}
