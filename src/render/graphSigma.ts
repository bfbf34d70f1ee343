/** A Sigma that shows one of our graphs. A type only: importing sigma itself needs a browser with WebGL. */
import type Sigma from 'sigma';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../schema/graphFile.ts';

export type GraphSigma = Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>;
