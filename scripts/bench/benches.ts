/** The benchmarks, in the order in which they run. */
import type { Bench } from './bench.ts';
import { benchFirstFrame } from './firstFrame.ts';
import { benchLayout } from './layoutSpeed.ts';
import { benchPipeline } from './pipelineSpeed.ts';
import { benchReloads } from './reloads.ts';
import { benchScale } from './scaleSpeed.ts';
import { benchSearch } from './search.ts';
import { benchSlides } from './slideSpeed.ts';
import { benchBrief, benchVaults } from './vaultSpeed.ts';
import { benchView } from './viewSpeed.ts';

export const BENCHES: readonly Bench[] = [
  {
    name: 'pipeline',
    says: 'notes beside parsing them alone, and ten times the notes; numbers are sizes of vaults to measure',
    run: async (words) => {
      const sizes = words.map(Number).filter((size) => Number.isInteger(size) && size > 0);
      await benchPipeline(words.filter((word) => !/^\d+$/u.test(word)));
      await benchVaults(sizes);
      return [];
    },
  },
  {
    name: 'brief',
    says: 'a vault of very many notes of four lines: what the command takes; numbers are how many, 20000 if none is given',
    run: async (words) => {
      await benchBrief(words.map(Number).filter((count) => Number.isInteger(count) && count > 0));
      return [];
    },
  },
  {
    name: 'layout',
    says: 'the layout Force beside ForceAtlas2 and d3-force, to as good a map; 300, 3000, 30000 nodes are parts of it',
    run: benchLayout,
  },
  {
    name: 'load',
    says: 'script before the graph and time to its first frame, beside a bare sigma page with the same graph',
    run: benchFirstFrame,
  },
  {
    name: 'view',
    says: 'panning, zooming, pointing, choosing and filtering 10,000 nodes and 30,000 edges, beside bare sigma, Cytoscape.js and force-graph; moves, legend, pointing, others are parts of it, and so is scale, by itself: 1000, 10000 and 100000 nodes, beside vis-network as well',
    run: (words) => (words.includes('scale') ? benchScale(words) : benchView(words)),
  },
  {
    name: 'slides',
    says: 'moving to the next slide over 5,000 nodes, frame by frame, beside a bare sigma page that flies as far',
    run: benchSlides,
  },
  {
    name: 'reloads',
    says: 'what is left of 1,000 graphs that a page showed one after the other; a number is how many instead',
    run: benchReloads,
  },
  {
    name: 'search',
    says: 'a keystroke over 100,000 names, beside uFuzzy',
    run: () => Promise.resolve(benchSearch()),
  },
];
