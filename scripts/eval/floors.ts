/** The floors that scores are held at: data, in one file. A floor for faults (junk, duplicates) is a ceiling. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describeIssue } from '../../src/schema/checkGraphFile.ts';
import { formatDiagnostic } from '../../src/schema/diagnostic.ts';
import { readYaml } from '../../src/schema/yamlFile.ts';
import { CliError } from '../cliError.ts';
import { COLUMNS, type ColumnName } from './columns.ts';

const FLOORS_FILE = 'tests/fixtures/gold/floors.yaml';

const FloorsSchema = v.record(
  v.picklist(COLUMNS.map(({ name }): ColumnName => name)),
  v.pipe(v.number(), v.minValue(0)),
);

/** Documents under the same floors. */
const GroupSchema = v.strictObject({
  name: v.string(),
  /** File names of gold graphs, without `.json`. */
  documents: v.array(v.string()),
  /** Floors of every document by itself. */
  each: FloorsSchema,
  /** Floors of the median over all of them. */
  median: v.optional(FloorsSchema, {}),
  /** Whether documents of no group are compared with `each`, which costs them nothing. */
  forOthers: v.optional(v.boolean(), false),
});

export type FloorGroup = v.InferOutput<typeof GroupSchema>;

/** Reads the floors of the project in whose folder the command runs. Throws a `CliError` where they cannot be read. */
export async function readFloors(path = FLOORS_FILE): Promise<readonly FloorGroup[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`${path}: the floors cannot be read (${error.code ?? error.message})`, 1);
  });
  const { value, diagnostics, fault } = readYaml({ path, text });
  const parsed = v.safeParse(v.array(GroupSchema), value, { abortEarly: true });
  if (diagnostics.length === 0 && parsed.success) return parsed.output;
  const [issue] = parsed.issues ?? [];
  const keys = issue?.path?.map((item) => item.key as string | number) ?? [];
  const [first = fault(keys, issue === undefined ? '' : describeIssue(issue))] = diagnostics;
  throw new CliError(formatDiagnostic(first), 1);
}
