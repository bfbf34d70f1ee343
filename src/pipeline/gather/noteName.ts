/** The name of a note's file: what other notes call it by. */
export const noteNameOf = (source: string): string => source.replace(/^.*\//u, '').replace(/\.\w+$/u, '');
