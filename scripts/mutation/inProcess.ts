/**
 * A test runner for Stryker that runs the tests in its own process: some hundreds of changes a minute instead of twenty. All
 * tests are bundled once, with what they test; for each change the bundle is evaluated anew, so that nothing is left of
 * the last one, and of the tests that come across the change those nearest to it are run first, until one fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import * as vitest from './collectTests.ts';
import { type Collected, collectTests } from './collectTests.ts';

/** Tests that may notice a change to the pipeline or a question to the graph, without those that start processes. */
const TESTS = 'tests/{schema,pipeline,query,recap,state}/**/*.test.ts';

/** Ms of the processor's time for the tests of one change, after which it counts as unnoticed: a score can only be too low by that. */
const MOST_MS = 2000;

/** What Stryker's changed code shares with who runs it. */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

type Hits = Record<string, number>;

interface Coverage {
  static: Hits;
  perTest: Record<string, Hits>;
}

/** A test that was run once, and how long that took. */
interface Ran {
  readonly id: string;
  readonly file: string;
  readonly ms: number;
}

/** Where it is written down which tests there are, for the other processes, which see the changed code only. */
const RAN = 'tests-that-ran.json';

interface MutantRun {
  readonly activeMutant: { readonly id: string; readonly fileName: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

/** Files of tests by their paths; each is evaluated, with what it imports, when it is first asked for. */
type Bundle = Readonly<Record<string, () => unknown>>;

class InProcess {
  readonly #shared: Shared;
  #evaluate: (() => Bundle) | undefined;
  #ran: ReadonlyMap<string, Ran> | undefined;

  constructor() {
    const home = globalThis as { __stryker__?: Shared };
    this.#shared = home.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#evaluate = await bundleTests();
  }

  /** Runs all tests, and notes which changes each of them comes across. */
  async dryRun() {
    const shared = this.#shared;
    const coverage: Coverage = { static: {}, perTest: {} };
    const tests = [];
    const ran: Ran[] = [];
    for (const file of Object.keys(this.#bundle())) {
      const ofLoading: Hits = (coverage.perTest[file] = {});
      shared.mutantCoverage = coverage;
      shared.currentTestId = file;
      const collected = this.#load(this.#bundle(), file);
      for (const test of collected) {
        shared.currentTestId = test.id;
        const begun = performance.now();
        const failure = await failureOf(test);
        const ms = performance.now() - begun;
        ran.push({ id: test.id, file, ms });
        // What happens while a file is loaded, all of its tests may notice.
        const own = (coverage.perTest[test.id] ??= {});
        for (const [id, hits] of Object.entries(ofLoading)) own[id] = (own[id] ?? 0) + hits;
        const result = { id: test.id, name: test.id, fileName: file, timeSpentMs: ms };
        tests.push(
          failure === undefined
            ? { ...result, status: 0 }
            : { ...result, status: 1, failureMessage: failure },
        );
      }
      delete coverage.perTest[file];
    }
    shared.currentTestId = undefined;
    writeFileSync(RAN, JSON.stringify(ran));
    return { status: 'complete', tests, mutantCoverage: coverage };
  }

  /** Runs the tests that come across a change. */
  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    const shared = this.#shared;
    const ran = (this.#ran ??= new Map(
      (JSON.parse(readFileSync(RAN, 'utf8')) as Ran[]).map((test) => [test.id, test]),
    ));
    const met = testFilter?.flatMap((id) => ran.get(id) ?? []) ?? [...ran.values()];
    const wanted = nearestFirst(met, activeMutant.fileName);
    shared.mutantCoverage = undefined;
    shared.activeMutant = activeMutant.id;
    shared.hitLimit = hitLimit;
    const bundle = this.#bundle();
    const loaded = new Map<string, ReadonlyMap<string, Collected>>();
    const begun = process.cpuUsage();
    let nrOfTests = 0;
    try {
      for (const { id, file } of wanted) {
        if (process.cpuUsage(begun).user / 1000 > MOST_MS) break;
        nrOfTests += 1;
        shared.hitCount = hitLimit === undefined ? undefined : 0;
        const failure = await this.#failureIn(bundle, loaded, file, id);
        if (hitLimit !== undefined && (shared.hitCount ?? 0) > hitLimit)
          return { status: 'timeout', reason: `more than ${String(hitLimit)} times` };
        if (failure !== undefined)
          return { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests };
      }
      return { status: 'survived', nrOfTests };
    } finally {
      shared.activeMutant = undefined;
      shared.hitCount = undefined;
      shared.hitLimit = undefined;
    }
  }

  async #failureIn(
    bundle: Bundle,
    loaded: Map<string, ReadonlyMap<string, Collected>>,
    file: string,
    id: string,
  ): Promise<string | undefined> {
    try {
      const tests = loaded.get(file) ?? new Map(this.#load(bundle, file).map((test) => [test.id, test]));
      loaded.set(file, tests);
      const test = tests.get(id);
      return test === undefined ? 'the test is gone' : await failureOf(test);
    } catch (error) {
      return String(error);
    }
  }

  #bundle(): Bundle {
    if (this.#evaluate === undefined) throw new Error('the tests were not bundled yet');
    return this.#evaluate();
  }

  #load = (bundle: Bundle, file: string): readonly Collected[] => collectTests(file, () => bundle[file]?.());
}

async function failureOf({ run }: Collected): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Puts those of the changed file's own tests first, then those of its folder, each by how fast they are. */
function nearestFirst(tests: readonly Ran[], changed: string): readonly Ran[] {
  const name = basename(changed, '.ts');
  const folder = dirname(changed).split(`${sep}src${sep}`).at(-1) ?? '';
  const distance = ({ file }: Ran): number =>
    basename(file, '.test.ts') === name ? 0 : dirname(file).endsWith(folder) ? 1 : 2;
  return tests.toSorted((a, b) => distance(a) - distance(b) || a.ms - b.ms);
}

/** Bundles the tests of this folder. @returns evaluates the bundle anew */
async function bundleTests(): Promise<() => Bundle> {
  const home = process.cwd();
  const files = globSync(TESTS).toSorted();
  const entry = files.map((file) => `${JSON.stringify(file)}: () => require('./${file}'),`).join('\n');
  const { outputFiles } = await build({
    stdin: {
      contents: `require('./tests/seeded.ts');\nmodule.exports = {\n${entry}\n};`,
      resolveDir: home,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // What is native, and what keeps a seed or a version of its own: it is the same for all changes.
    external: ['vitest', 'fast-check', 'satteri', 'commonmark-spec', 'esbuild'],
    logLevel: 'error',
    define: { 'import.meta.url': 'here.url', 'import.meta.dirname': 'here.dirname' },
  });
  const code = withoutBrokenPatterns(outputFiles[0]?.text ?? '');
  const evaluate = runInThisContext(`((require, module, here) => { 'use strict';${code}\n})`, {
    filename: 'tests.cjs',
  }) as (...parameters: unknown[]) => void;
  const ownRequire = createRequire(join(home, 'package.json'));
  const require = (name: string): unknown => (name === 'vitest' ? vitest : ownRequire(name));
  return () => {
    const module = { exports: {} };
    evaluate(require, module, { url: pathToFileURL(join(home, 'tests', 'here.ts')).href, dirname: home });
    return module.exports;
  };
}

/** A pattern with a mistake in it would keep all of the code from being read; in its stead stands one that fits nothing. */
function withoutBrokenPatterns(code: string): string {
  return code.replaceAll(
    /(stryMutAct_\w+\("\d+"\) \? )(\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/)([a-z]*)/gu,
    (whole, before: string, pattern: string, flags: string) => {
      try {
        RegExp(pattern.slice(1, -1), flags);
        return whole;
      } catch {
        return `${before}/(?!)/`;
      }
    },
  );
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
