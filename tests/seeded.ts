/** Property tests meet the same cases in every run, unless `FUZZ_SEED` names others: what fails fails for everybody. */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 1) });
