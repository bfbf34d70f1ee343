import { defineConfig } from 'vitest/config';
import { siteConfig } from './scripts/siteConfig.ts';

export default defineConfig({
  ...siteConfig([]),
  test: {
    // For `npm run coverage`. What a folder has reached may not fall.
    coverage: {
      provider: 'v8',
      include: ['src/{schema,pipeline,query,recap,state}/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      thresholds: {
        'src/schema/**': { lines: 100, branches: 100 },
        'src/pipeline/**': { lines: 98, branches: 89 },
        'src/query/**': { lines: 99, branches: 92 },
        'src/recap/**': { lines: 100, branches: 100 },
        'src/state/**': { lines: 100, branches: 100 },
      },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/battery/view/**'],
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
