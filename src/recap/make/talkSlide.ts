/** The slide of a talk: who spoke, what was noted that says most, what is only here and what other talks have too. */
import { slugOfKey } from '../../schema/keys.ts';
import { type Talk, talksOf } from '../../query/talks.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { PLAIN_VIEW } from '../draft.ts';
import { bestOf, chooseThoughts } from './choose.ts';
import {
  type MadeDraft,
  type Making,
  bracketed,
  fitting,
  listed,
  listedOf,
  placeOf,
  quoteOf,
  wordsOf,
} from './madeSlide.ts';
import { SET_SMALLER, heightOfWords, roomBelow } from './room.ts';
import { speakersOf } from './speakers.ts';
import { sourcesById } from '../../query/sourceIndex.ts';
import { isSubject, ownThings, sharedThings, talksHaving, thingsOf } from './things.ts';
import { type Thought, notedIn, saidBy } from './thoughts.ts';

/** As many things are lit beside the talk. */
const MOST_LIT = 12;
/** Characters of a line of names below the passages, so that it stays one line. */
const ROOM_FOR_NAMES = 49;
const MOST_NAMED = 4;
const MOST_IN_NOTES = 6;
const FEWEST = 3;

/**
 * Makes the slide of a talk.
 * @param said words that other slides quote already, to which its own are added
 */
export function talkSlide(making: Making, talk: Talk, said: Set<string> = new Set()): MadeDraft {
  const { graph, sources } = making;
  const subtitle = speakersOf(graph, sources, talk.key);
  const thoughts = (making.thoughts.get(talk.key) ?? []).filter((thought) => !said.has(saidBy(thought)));
  const room = roomBelow(talk.label, subtitle);
  const line = namesLine(graph, talk.key, []);
  // By its lines: which names there are room for depends on the passages.
  const below = line === '' ? 0 : heightOfWords(line.replace(/.+/gu, '-'));
  // Few large words are better than many small ones, three passages are better than two, and they say more than names.
  const tries = [room - below, room * SET_SMALLER - below, room * SET_SMALLER].map((height) => ({
    passages: chooseThoughts(thoughts, height),
    names: height === room * SET_SMALLER ? '' : line,
  }));
  const most = Math.min(FEWEST, Math.max(...tries.map(({ passages }) => passages.length)));
  // The first that has as many.
  const { passages, names: beside } = tries.reduce((first, next) =>
    first.passages.length >= most ? first : next,
  );
  const chosen = passages.length > 0 ? passages : bestOf(thoughts, room);
  const names = chosen === passages && beside !== '' ? namesLine(graph, talk.key, chosen) : '';
  for (const thought of chosen) said.add(saidBy(thought));
  const parts =
    chosen.length > 0
      ? [...chosen.map(quoteOf), ...(names === '' ? [] : [wordsOf(names)])]
      : [wordsOf(littleNoted(making, talk))];
  const things = thingsOf(graph, talk.key);
  // Who speaks is said below the title, however little else the notes say of them.
  const speakers = things.filter((key) => speaks(graph, key, talk.key));
  const lit = [...speakers, ...things.filter((key) => !speakers.includes(key))].slice(0, MOST_LIT);
  return {
    id: `talk/${slugOfKey(talk.key)}`,
    draft: {
      title: talk.label,
      subtitle,
      parts,
      view: { ...PLAIN_VIEW, focus: [talk.key, ...lit] },
      notes: notesOf(talk, thoughts, chosen),
    },
  };
}

const speaks = (graph: KnowledgeGraph, key: string, talk: string): boolean =>
  graph
    .edges(key, talk)
    .some((edge) => ['presents', 'represents'].includes(graph.getEdgeAttribute(edge, 'relation')));

/** Says what only this talk has, and what others have too, where its passages do not name all of it already. */
function namesLine(graph: KnowledgeGraph, talk: string, passages: readonly Thought[]): string {
  // Of one talk alone there is no elsewhere.
  if (talksOf(graph).length < 2) return '';
  const said = new Set(passages.flatMap(({ names }) => names));
  const bracket = (key: string): string => bracketed(graph, key);
  const lineOf = (lead: string, things: readonly string[], all: number): readonly string[] => {
    if (things.every((key) => said.has(key))) return [];
    const room = ROOM_FOR_NAMES - `${lead}:  and ${String(all)} more`.length;
    const named = fitting(things.slice(0, MOST_NAMED), bracket, room);
    return [`${lead}: ${listedOf(named.map(bracket), all)}`];
  };
  const salience = (key: string): number => graph.getNodeAttribute(key, 'salience');
  // Of two that matter alike, rather the one that was not said.
  const own = ownThings(graph, talk).toSorted(
    (a, b) => salience(b) - salience(a) || Number(said.has(a)) - Number(said.has(b)),
  );
  const allShared = thingsOf(graph, talk).filter(
    (key) => isSubject(graph, key) && talksHaving(graph, key) > 1,
  );
  return [
    ...lineOf('Only here', own, own.length),
    ...lineOf('Elsewhere too', sharedThings(graph, talk), allShared.length),
  ].join('\n');
}

/** What can honestly be said of a talk of which next to nothing was noted. */
function littleNoted({ graph, sources }: Making, talk: Talk): string {
  const source = sourcesById(sources).get(talk.source);
  if (source === undefined || notedIn(graph, source, talk).length === 0)
    return 'Nothing was noted beyond its title.';
  const isBelowTitle = (key: string): boolean =>
    graph
      .getNodeAttribute(key, 'mentions')
      .some(
        ({ source: id, start }) => id === talk.source && start.line > talk.first && start.line <= talk.last,
      );
  const things = fitting(
    thingsOf(graph, talk.key).filter(
      (key) => isBelowTitle(key) && graph.getNodeAttribute(key, 'kind') !== 'question',
    ),
    (key) => bracketed(graph, key),
    100,
  ).map((key) => bracketed(graph, key));
  return things.length === 0
    ? 'Hardly anything was noted beyond its title.'
    : `Below its title the notes name ${listed(things)}.`;
}

function notesOf(talk: Talk, thoughts: readonly Thought[], chosen: readonly Thought[]): string {
  const isSaid = ({ first, last }: Thought): boolean =>
    chosen.some((other) => first <= other.last && other.first <= last);
  const more = chooseThoughts(
    thoughts.filter((thought) => !isSaid(thought)),
    Number.MAX_SAFE_INTEGER,
    MOST_IN_NOTES,
  );
  const lines =
    talk.last > talk.first
      ? `lines ${String(talk.first)}–${String(talk.last)}`
      : `line ${String(talk.first)}`;
  return [
    `Noted on ${lines} of ${talk.source}.`,
    ...(more.length === 0
      ? []
      : ['Also noted:', ...more.map((thought) => `- ${thought.lines.join(' / ')} (${placeOf(thought)})`)]),
  ].join('\n');
}

/** Makes the slides of all talks, in the order of the notes. */
export function talkSlides(making: Making): readonly MadeDraft[] {
  const said = new Set<string>();
  return talksOf(making.graph).map((talk) => talkSlide(making, talk, said));
}
