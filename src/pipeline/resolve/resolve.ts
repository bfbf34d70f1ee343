/** Sightings → entities: the same name in another case, spacing, number or spelling, and the short form of a company, become one. */
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import { nodeKeyOf, slugOf } from '../../schema/keys.ts';
import { comparePlaces } from '../../schema/place.ts';
import { NAME_PARTICLE } from '../extract/lexicon.ts';
import type { NameLexicon } from '../extract/nameLexicon.ts';
import { type Findings, type Sighting, usualNameOf } from '../extract/sighting.ts';
import { foldName, isCapitalised, wordsOf } from '../extract/words.ts';
import { type Group, addTo, kindOf, merge, nameOfGroup, sorted, surestOf } from './group.ts';
import { indexLookAlikes } from './lookAlikes.ts';
import { mergeForms } from './mergeForms.ts';
import { type Entity, type Resolved, placeId } from './entity.ts';
import { ownPartsOf } from './ownParts.ts';
import {
  sharedByInnerMisspelt,
  sharedByMisspelt,
  isInnerMisspelling,
  isMisspelling,
} from '../extract/spelling.ts';

/**
 * Merges what was found in all notes.
 * @param kinds names of the kinds in the ontology's order, which settles who gets a key that two would have
 */
export function resolve(
  findings: readonly Findings[],
  lexicon: NameLexicon,
  kinds: readonly string[],
): Resolved {
  const found = new Map<string, Group>();
  const isOwn = ownPartsOf(findings, lexicon);
  for (const { sightings } of findings)
    for (const sighting of sightings) addTo(found, idOf(sighting, lexicon), sighting);
  // Every rule of merging wants them in order, and what is in order is sorted soon.
  const groups = new Map(sorted(found).map((group) => [group.id, group]));
  mergeMisspelt(groups, lexicon);
  mergeForms(groups, lexicon);
  const named = [...groups.values()]
    .map((group) => entityOfGroup(group, lexicon))
    .map((entity) =>
      entity.kind === 'component' && !isOwn(entity.label) ? { ...entity, kind: 'technology' } : entity,
    );
  const talks = findings.flatMap(({ outline, talks: found }) =>
    found.map((talk): Entity => ({
      key: '',
      label: talk.sighting.name,
      kind: 'talk',
      aliases: talk.aliases,
      sightings: [talk.sighting, ...(talk.linkedFrom ?? [])],
      talk: { ...talk, source: outline.source },
      surest: talk.sighting,
      joined: [],
    })),
  );
  const entities = giveKeys([...named, ...talks], kinds);
  const byTalk = new Map(entities.map((entity) => [entity.talk?.sighting, entity]));
  const bySource = new Map<string, Map<string, Entity>>();
  for (const entity of entities)
    for (const sighting of entity.sightings) {
      const { source } = sighting.place;
      const known = bySource.get(source);
      if (known === undefined) bySource.set(source, new Map([[idInNote(sighting), entity]]));
      else known.set(idInNote(sighting), entity);
    }
  return {
    entities,
    talkOf: ({ sighting }) => valueAt(byTalk, sighting),
    entityOf: (sighting) => bySource.get(sighting.place.source)?.get(idInNote(sighting)),
  };
}

/** A heading may be a talk and name a company at the same place, and so may a link. */
const idInNote = ({ kind, place: { start, end } }: Sighting): string =>
  `${OVERLAPPING.has(kind) ? kind : ''}${start.offset}:${end.offset}`;

/** Kinds whose sightings may lie over names. */
const OVERLAPPING: ReadonlySet<string> = new Set(['talk', 'resource', 'question']);

/** Sightings with one id are one thing. What the gazetteer knows is known by its label; an address by where it leads. */
export function idOf(sighting: Sighting, lexicon: NameLexicon): string {
  const { name, kind, url } = sighting;
  if (kind === 'resource') return `resource:${foldName(url ?? name)}`;
  if (kind === 'question') return `question:${foldName(usualNameOf(sighting))}`;
  return `name:${lexicon.canonOf(usualNameOf(sighting))}`;
}

/** Kinds among which a slip of the pen is looked for; what is one kind for the writer may be two for the finders. */
const SPELT_ALIKE = [
  { kinds: new Set(['company']), isSlip: isMisspelling, sharedOf: sharedByMisspelt },
  { kinds: new Set(['person']), isSlip: isMisspelling, sharedOf: sharedByMisspelt },
  // Tools are often called after other words, with a letter more: a container and containerd.
  {
    kinds: new Set(['component', 'technology']),
    isSlip: isInnerMisspelling,
    sharedOf: sharedByInnerMisspelt,
  },
];

/** A name that nobody knows, one slip away from one that is known or stands more often. */
function mergeMisspelt(groups: Map<string, Group>, lexicon: NameLexicon): void {
  const isKnown = (group: Group): boolean => lexicon.known(nameOfGroup(group)) !== undefined;
  for (const { kinds, isSlip, sharedOf } of SPELT_ALIKE) {
    const alike = sorted(groups).filter((group) => kinds.has(kindOf(group)));
    const known = new Set(alike.filter(isKnown));
    // Nobody has misspelt a name that stands once and that nobody knows.
    const models = alike.filter((group) => known.has(group) || group.sightings.length > 1);
    const lookAlikes = indexLookAlikes(models.map(nameOfGroup), sharedOf);
    for (const group of alike) {
      if (known.has(group)) continue;
      const name = nameOfGroup(group);
      const better = lookAlikes(name)
        .map((at) => itemAt(models, at))
        .find(
          (other) =>
            other !== group &&
            groups.has(other.id) &&
            (known.has(other) || other.sightings.length > group.sightings.length) &&
            isSlip(name, nameOfGroup(other)),
        );
      if (better !== undefined) merge(groups, group, better, 'misspelt');
    }
  }
}

function entityOfGroup(group: Group, lexicon: NameLexicon): Entity {
  const inOrder = group.sightings.toSorted((a, b) => comparePlaces(a.place, b.place));
  // Of several at one place the last.
  const sightings = inOrder.filter(({ place }, at) => {
    const next = inOrder[at + 1];
    return next === undefined || comparePlaces(place, next.place) !== 0;
  });
  const kind = kindOf(group);
  const url = sightings.find((sighting) => sighting.url !== undefined)?.url;
  const known =
    kind === 'resource' || kind === 'question'
      ? undefined
      : sightings.map((sighting) => lexicon.known(usualNameOf(sighting))).find((form) => form !== undefined);
  const label = headed(known?.entry.label ?? bestName(sightings, kind), kind);
  const names = [
    ...(known?.entry.aliases ?? []),
    ...sightings.map(({ name }) => name),
    ...(url === undefined ? [] : [url]),
  ];
  const aliases = [...new Set(names)].filter((name) => name !== label && name !== '').sort();
  const entity = { key: '', label, kind, aliases, sightings, surest: surestOf(group), joined: group.joined };
  return url === undefined ? entity : { ...entity, url };
}

/** Terms stand in small letters in running text and with a capital by themselves; names keep their own spelling. */
const headed = (name: string, kind: string): string =>
  kind === 'concept' && /^\p{Ll}{3,}(?:[\s-]|$)/u.test(name)
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name;

/** The spelling that is written most often, capitals before small letters, the longer before the shorter. */
function bestName(sightings: readonly Sighting[], kind: string): string {
  const counts = new Map<string, number>();
  for (const name of sightings.map(usualNameOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const capitals = (name: string): number =>
    wordsOf(name).filter(({ text }) => isCapitalised(text)).length / Math.max(1, wordsOf(name).length);
  const ordered = [...counts].sort(
    ([a, countA], [b, countB]) =>
      capitals(b) - capitals(a) || countB - countA || b.length - a.length || (a < b ? -1 : 1),
  );
  const [best] = itemAt(ordered, 0);
  const name = best.replace(/(?<=^[A-Z\d]{2,})s$/u, '');
  return kind === 'person' ? capitalise(name) : name;
}

/** Gives a person's names their capitals, but for particles such as "van der". */
const capitalise = (name: string): string =>
  name.replace(/(?<=^|[\s-])\p{Ll}[\p{L}'’]*/gu, (word) =>
    NAME_PARTICLE.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );

/** Keys are slugs of labels. Where two entities would share one, the first kind of the ontology keeps it; the others add their kind, then a number. */
function giveKeys(entities: readonly Entity[], kinds: readonly string[]): Entity[] {
  const order = ({ sightings }: Entity): string => placeId(itemAt(sightings, 0).place);
  const ordered = entities.toSorted(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (a.label < b.label ? -1 : a.label > b.label ? 1 : order(a) < order(b) ? -1 : 1),
  );
  const taken = new Set<string>();
  return ordered.map((entity) => {
    const slug = slugOf(entity.label);
    const choices = [slug, `${slug}-${entity.kind}`];
    let key = choices.find((choice) => !taken.has(choice));
    for (let count = 2; key === undefined; count += 1) {
      const choice = `${slug}-${entity.kind}-${count}`;
      if (!taken.has(choice)) key = choice;
    }
    taken.add(key);
    return { ...entity, key: nodeKeyOf(key) };
  });
}
