/** How often a property is tried: as often as its test wants, or as often as `npm run fuzz` does. */
export const tried = (usual = 100): { readonly numRuns: number } => ({
  numRuns: Number(process.env['FUZZ_RUNS'] ?? usual),
});
