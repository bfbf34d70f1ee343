/**
 * `npm run coverage -- [PATH…]`: the unit tests, or those at the paths, with what they reach of `schema`, `pipeline`,
 * `query`, `recap` and `state`; says per file what is not reached, and closes on a table. All of them together fail where a
 * folder reaches less than `vite.config.ts` has of it.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { runCommand } from './cliError.ts';
import { runUnitTests } from './runVitest.ts';

/** The tests that reach these folders; those of what is drawn, and those that only start other processes, do not. */
const TESTS = ['schema', 'pipeline', 'query', 'recap', 'state', 'ui']
  .map((name) => `tests/${name}/`)
  .concat(globSync('tests/battery/*.test.ts', { ignore: 'tests/battery/f-*' }));
const SUMMARY = join('coverage', 'coverage-summary.json');

interface Share {
  readonly total: number;
  readonly covered: number;
}

type Summary = Readonly<Record<string, { readonly lines: Share; readonly branches: Share }>>;

function main(argv: readonly string[]): Promise<number> {
  rmSync(SUMMARY, { force: true });
  const isPart = argv.length > 0;
  const passed = runUnitTests(
    ['--coverage', '--reporter=dot', ...(isPart ? argv : TESTS)],
    isPart ? { COVERAGE_OF_PART: '1' } : {},
  );
  if (existsSync(SUMMARY)) console.log(tableOf(JSON.parse(readFileSync(SUMMARY, 'utf8')) as Summary));
  return Promise.resolve(passed ? 0 : 1);
}

/** Sums the files up by their folder of the house. @returns a table in Markdown */
function tableOf(summary: Summary): string {
  const folders = new Map<string, { readonly lines: Share; readonly branches: Share }>();
  for (const [file, { lines, branches }] of Object.entries(summary)) {
    const [, folder] = relative('.', file).split(sep);
    if (folder === undefined) continue;
    const before = folders.get(folder);
    folders.set(folder, { lines: sum(lines, before?.lines), branches: sum(branches, before?.branches) });
  }
  const rows = Array.from(
    folders,
    ([folder, { lines, branches }]) => `| \`${folder}\` | ${percent(lines)} | ${percent(branches)} |`,
  );
  return ['', '| folder | lines | branches |', '| --- | --- | --- |', ...rows].join('\n');
}

const sum = (a: Share, b: Share = { total: 0, covered: 0 }): Share => ({
  total: a.total + b.total,
  covered: a.covered + b.covered,
});

/** Rounded down, so that 100 means all. */
const percent = ({ covered, total }: Share): string =>
  `${String(Math.floor((1000 * covered) / total) / 10)} % (${String(covered)} of ${String(total)})`;

await runCommand(main);
