import { defineConfig } from 'vitest/config';
import { siteConfig } from './scripts/siteConfig.ts';

/** Percent of the lines and branches of each folder that the tests have reached: it may not become less. */
const REACHED = {
  'src/schema/**': { lines: 100, branches: 100 },
  'src/pipeline/**': { lines: 100, branches: 100 },
  'src/query/**': { lines: 100, branches: 100 },
  'src/recap/**': { lines: 100, branches: 100 },
  'src/state/**': { lines: 100, branches: 100 },
};

export default defineConfig({
  ...siteConfig([]),
  test: {
    // For `npm run coverage`.
    coverage: {
      provider: 'v8',
      include: ['src/{schema,pipeline,query,recap,state}/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      // Some of the tests alone reach less.
      ...(process.env['COVERAGE_OF_PART'] === undefined ? { thresholds: REACHED } : {}),
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/battery/view/**'],
          setupFiles: ['tests/seeded.ts'],
          // Building the site takes most of it; what may not hang has a limit of its own.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/battery/view/**/*.test.ts'],
          globalSetup: ['tests/e2e/sites.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // What comes later may come much later on a busy machine.
          expect: { poll: { timeout: 5000 } },
        },
      },
    ],
  },
});
