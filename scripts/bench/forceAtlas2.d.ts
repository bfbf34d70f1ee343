/** The parts of graphology-layout-forceatlas2 that make one step, which it publishes without types. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** Makes a step: changes `nodes`, in which each node has ten numbers, its place first. */
  export default function iterate(settings: object, nodes: Float32Array, edges: Float32Array): object;
}
declare module 'graphology-layout-forceatlas2/helpers.js' {
  const helpers: {
    readonly graphToByteArrays: (
      graph: import('graphology').default,
      weightOf: (key: string, edge: { readonly weight: number }) => number,
    ) => { readonly nodes: Float32Array; readonly edges: Float32Array };
  };
  export default helpers;
}
declare module 'graphology-layout-forceatlas2/defaults.js' {
  const defaults: object;
  export default defaults;
}
