/** How figures of a benchmark are summed up and printed. */

/** The middle one of some values; NaN of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const NAME = 52;
const COLUMN = 15;

/** Prints a line of a table: a name and its columns, flush right. */
export function printRow(name: string, columns: readonly (string | number)[]): void {
  const cells = columns.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(COLUMN));
  console.log(`${name.padEnd(NAME)}${cells.join('')}`);
}
