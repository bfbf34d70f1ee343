/** What a benchmark is. */

export interface Bench {
  /** What `npm run bench -- NAME` calls it. */
  readonly name: string;
  /** What it measures, in a line. */
  readonly says: string;
  /**
   * Measures and prints.
   * @param paths the notes to measure by; none for the usual ones
   * @returns a line for each limit that was missed
   */
  readonly run: (paths: readonly string[]) => Promise<readonly string[]>;
}
