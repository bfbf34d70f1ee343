/** `npm test`: types, lint, unit tests, then the view in a real browser. Closes on a line that counts what ran. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './cliError.ts';
import { findBrowser } from './findBrowser.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

async function main(argv: readonly string[]): Promise<number> {
  const counts: Count[] = [];
  console.log('types');
  counts.push(await check('tsc', ['--noEmit']));
  console.log('lint');
  counts.push(await check('oxlint', ['--type-aware', '--deny-warnings']));
  counts.push(await check('oxfmt', ['--check']));
  counts.push(await runTests('unit', argv, {}));
  const browser = await findBrowser(console.log).catch((error: Error) => console.error(error.message));
  counts.push(
    browser === undefined ? { passed: 0, failed: 1 } : await runTests('e2e', argv, { CHROME_PATH: browser }),
  );
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Runs a tool of the project that passes or fails as a whole. */
async function check(tool: string, parameters: readonly string[]): Promise<Count> {
  const code = await start(tool, parameters, {});
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one of vitest's projects and counts its tests; a run that stops before it can count has failed once. */
async function runTests(
  project: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'rayograph-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await start(
      'vitest',
      [
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...parameters,
      ],
      environment,
    );
    const counted = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const failed = code !== 0 && counted.numFailedTests === 0 ? 1 : counted.numFailedTests;
    return { passed: counted.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts a tool of the project's and waits for its exit code. */
function start(tool: string, parameters: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  const child = spawn(join('node_modules', '.bin', tool + suffix), parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  return new Promise((settle) => {
    child.on('error', () => settle(1));
    child.on('exit', (code) => settle(code ?? 1));
  });
}

await runCommand(main);
