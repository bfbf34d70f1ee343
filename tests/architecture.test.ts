/** The house: which folder may import which, what the pipeline must not touch, and that nothing runs in circles. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** From the beginning of the pipeline to its end: a file may import from the folders before its own. */
const HOUSE = ['schema', 'pipeline', 'layout', 'query', 'recap', 'state', 'open', 'render', 'ui'];
/** The same inside the pipeline. */
const STAGES = ['parse', 'extract', 'gather', 'resolve', 'relate', 'build', 'explain'];

const files = globSync('src/**/*.{ts,tsx}').sort();
const imports = new Map(files.map((file) => [file, importsOf(readFileSync(file, 'utf8'))]));

function importsOf(code: string): string[] {
  return [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/gu,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const ownImports = (file: string): string[] =>
  (imports.get(file) ?? [])
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.normalize(posix.join(dirname(file), name)));

const place = (file: string, order: readonly string[], depth: number): number =>
  order.indexOf(file.split('/')[depth] ?? '');

describe('the house', () => {
  it.each(files.filter((file) => file !== 'src/main.tsx'))(
    '%s lies in a folder of the house and imports only from folders before its own',
    (file) => {
      const own = place(file, HOUSE, 1);
      expect(own, 'an unknown folder').toBeGreaterThanOrEqual(0);
      const later = ownImports(file).filter((imported) => place(imported, HOUSE, 1) > own);
      expect(later).toEqual([]);
    },
  );

  it('keeps the stages of the pipeline in their order', () => {
    const wrong = files
      .filter((file) => place(file, STAGES, 2) >= 0)
      .flatMap((file) =>
        ownImports(file)
          .filter(
            (imported) =>
              imported.startsWith('src/pipeline/') && place(imported, STAGES, 2) > place(file, STAGES, 2),
          )
          .map((imported) => `${file} → ${imported}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const imported of ownImports(file)) visit(imported, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('imports files that exist, with their ending', () => {
    const missing = files.flatMap((file) =>
      ownImports(file)
        .filter((imported) => !/\.css$|\?raw$/u.test(imported) && !imports.has(imported))
        .map((imported) => `${file} → ${imported}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no barrel, no drawer for odds and ends, and no file of two ideas', () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:index|utils?|helpers?|misc|common)(?:\.tsx?$|\/)/u.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251)).toEqual([]);
  });
});

describe('the pipeline', () => {
  const pure = files.filter((file) => /^src\/(?:schema|pipeline|layout|query)\//u.test(file));

  it('uses no platform: no node modules, no document, no clock, no chance, no locale', () => {
    const impure =
      /from 'node:|\b(?:window|navigator|localStorage|process)\.|\bdocument\.(?:body|createElement|query|cookie|documentElement)|\bMath\.random\(|\bDate\.now\(|\bnew Date\(|\bperformance\.|\.toLocale(?:Lower|Upper)Case\(|\.localeCompare\(|\bIntl\./u;
    expect(pure.filter((file) => impure.test(readFileSync(join(file), 'utf8')))).toEqual([]);
  });

  it('is without React and sigma, as are layouts, queries and the store', () => {
    const named = files
      .filter((file) => !/^src\/(?:ui|render|main)/u.test(file))
      .filter((file) =>
        (imports.get(file) ?? []).some((name) => /^(?:react|sigma|@react-sigma)\b/u.test(name)),
      );
    expect(named).toEqual([]);
    expect(
      files.filter(
        (file) =>
          file.startsWith('src/render/') && (imports.get(file) ?? []).some((name) => /^react\b/u.test(name)),
      ),
    ).toEqual([]);
  });
});
