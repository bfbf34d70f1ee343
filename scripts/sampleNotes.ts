/** The sample that is shown when no path is given. */
export const SAMPLE_NOTES = 'graph/notes';
