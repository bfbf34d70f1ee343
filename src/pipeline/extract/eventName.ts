/** The event's own name, which is all over its notes and is none of the things that they are about. */
import type { Outline } from '../parse/outline.ts';
import { EVENT_WORD } from './lexicon.ts';
import { foldName } from './words.ts';

const EVENT = /con$|conf$|summit|20\d\d$/iu;

/** Returns a test for names of events, and for what the note's first heading calls this one. */
export function eventNamesOf(outline: Outline): (name: string) => boolean {
  const title = outline.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  const isEvent = EVENT_WORD.test(title);
  return (name) => EVENT.test(name) || (isEvent && title.includes(name));
}

/** Returns a test for phrases that call the event by its name, as the note's first heading does: "Kiln Summit", not "Kiln". */
export function callsEvent(outline: Outline): (phrase: string) => boolean {
  const title = foldName(outline.blocks.find(({ kind }) => kind === 'heading')?.text ?? '');
  return (phrase) => EVENT_WORD.test(phrase) && title.includes(foldName(phrase));
}
