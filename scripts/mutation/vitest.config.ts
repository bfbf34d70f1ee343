import { defineConfig } from 'vitest/config';

/** The tests that may notice a change to the pipeline or a question to the graph, without those that start processes. */
export default defineConfig({
  test: {
    include: ['tests/{schema,pipeline,query,recap,state}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
