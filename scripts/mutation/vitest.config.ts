import { defineConfig } from 'vitest/config';

/** The tests that may notice a change to the pipeline or a question to the graph, without those that start processes. */
export default defineConfig({
  test: {
    include: ['tests/{schema,pipeline,query,recap,state}/**/*.test.ts'],
    setupFiles: ['tests/seeded.ts'],
    testTimeout: 60_000,
    // For each change modules are loaded once, not for each file of tests: that takes a third of the time.
    isolate: false,
  },
});
