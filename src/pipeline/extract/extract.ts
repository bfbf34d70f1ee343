/** An outline → all that is found in it. The finders are independent of one another, except that talks are read off credits. */
import { type Outline, placeAt, placeIn } from '../parse/outline.ts';
import type { Stretch } from './creditReadings.ts';
import { type Credit, readCredits } from './credits.ts';
import { findCompanyUses } from './findCompanyUses.ts';
import { type FoundCredits, findCredits } from './findCredits.ts';
import { findAcronyms } from './findAcronyms.ts';
import { findCoinedNames } from './findCoinedNames.ts';
import { findEchoes } from './findEchoes.ts';
import { findKnownNames } from './findKnownNames.ts';
import { findLinkNames } from './findLinkNames.ts';
import { findOrganisations } from './findOrganisations.ts';
import { findFirstNames, findPeople } from './findPeople.ts';
import { findProperNames } from './findProperNames.ts';
import { findQuestions } from './findQuestions.ts';
import { findResources } from './findResources.ts';
import { findStatements } from './findStatements.ts';
import { findTalks } from './findTalks.ts';
import { findTerms } from './findTerms.ts';
import { SPEAKER_LABEL } from './lexicon.ts';
import { longestWins } from './longestWins.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Fact, type Findings, type Sighting, type Talk, nameIn } from './sighting.ts';

/** Finds talks, names and what joins them in one note. */
export function extract(outline: Outline, lexicon: NameLexicon): Findings {
  const credits = findCredits(outline, lexicon);
  const talks = findTalks(outline, credits, lexicon);
  const credited = [...credits.map((line) => sightCredits(outline, line)), ...sightFields(outline, lexicon)];
  const named = credited.flatMap(({ people, companies }) => [...people, ...companies]);
  const inPassing = findPeople(outline, lexicon);
  const people = [...named, ...inPassing].filter(({ kind }) => kind === 'person');
  const sightings = longestWins([
    ...named,
    ...inPassing,
    ...findFirstNames(outline, people),
    ...findEchoes(outline, named),
    ...findKnownNames(outline, lexicon),
    ...findAcronyms(outline, lexicon),
    ...findOrganisations(outline, lexicon),
    ...findLinkNames(outline),
    ...findCoinedNames(outline),
    ...findProperNames(outline, lexicon),
  ]);
  const terms = findTerms(outline, lexicon, sightings);
  const questions = findQuestions(outline, talks, [...sightings, ...terms]);
  const stated = credited.flatMap((line) => factsOf(line, talks));
  const facts = [
    ...stated,
    ...findStatements(outline, [...sightings, ...terms]),
    ...findCompanyUses(outline, talks, stated, sightings),
    ...questions.facts,
  ];
  // A link may well be named after a thing, and a question holds names: neither hides any.
  return {
    outline,
    talks,
    sightings: [...sightings, ...terms, ...questions.sightings, ...findResources(outline)],
    facts,
  };
}

interface Credited {
  readonly people: readonly Sighting[];
  readonly companies: readonly Sighting[];
  /** Which company, by its index, each of the people works for; -1 for none. */
  readonly employers: readonly number[];
  readonly evidence: Sighting['place'];
  readonly section: number;
  readonly spoke: boolean;
}

/** A name in the place of a speaker is surer than the same name in running text. */
const LEAST_CREDITED = 0.8;

function sightCredits(outline: Outline, line: FoundCredits): Credited {
  const { block, where, host } = line;
  const see = (part: Stretch, kind: string, certainty: number): Sighting => ({
    name: nameIn(block, part.start, part.end),
    kind,
    certainty,
    finder: `credits (${where})`,
    place: placeIn(outline, block, part.start, part.end),
    block: block.index,
  });
  const companies = new Map<string, Sighting>();
  const indexOf = (part: Stretch): number => {
    const id = `${part.start}`;
    if (!companies.has(id)) companies.set(id, see(part, 'company', 0.9));
    return [...companies.keys()].indexOf(id);
  };
  const people = line.credits.map(({ person, certainty }) =>
    see(person, 'person', Math.max(certainty, LEAST_CREDITED)),
  );
  const employers = line.credits.map(({ company }: Credit) => {
    const employer = company ?? host;
    return employer === undefined ? -1 : indexOf(employer);
  });
  if (host !== undefined) indexOf(host);
  const end = block.text.trimEnd().length;
  return {
    people,
    companies: [...companies.values()],
    employers,
    evidence: placeIn(outline, block, 0, end),
    section: block.section,
    spoke: where !== 'met' && where !== 'column',
  };
}

/** `speaker: Jane Doe, Company` in the front matter. */
function sightFields(outline: Outline, lexicon: NameLexicon): Credited[] {
  return outline.fields
    .filter(({ name }) => SPEAKER_LABEL.test(name))
    .flatMap(({ values }) => values)
    .flatMap(({ text, start, end }) => {
      const line = readCredits(text, { start: 0, end: text.length }, 'stated', lexicon);
      if (line === undefined) return [];
      const see = (part: Stretch, kind: string): Sighting => ({
        name: text.slice(part.start, part.end),
        kind,
        certainty: 0.9,
        finder: 'front matter',
        place: placeAt(outline, start + part.start, start + part.end),
        block: 0,
      });
      const companies = line.credits.flatMap(({ company }) =>
        company === undefined ? [] : [see(company, 'company')],
      );
      const employers = line.credits.map(({ company }) =>
        company === undefined
          ? -1
          : companies.findIndex(({ place }) => place.start.offset === start + company.start),
      );
      return [
        {
          people: line.credits.map(({ person }) => see(person, 'person')),
          companies,
          employers,
          evidence: placeAt(outline, start, end),
          section: 0,
          spoke: true,
        },
      ];
    });
}

/** Who presents which talk, on whose behalf, and who works where. */
function factsOf(
  { people, companies, employers, evidence, section, spoke }: Credited,
  talks: readonly Talk[],
): Fact[] {
  const talk = spoke ? talks.find(({ sections }) => sections.has(section)) : undefined;
  return [
    ...people.flatMap((person, index): Fact[] => {
      const employer = companies[employers[index] ?? -1];
      const worksFor =
        employer === undefined
          ? []
          : [{ relation: 'worksFor', from: person, to: employer, evidence: [evidence] }];
      return talk === undefined
        ? worksFor
        : [{ relation: 'presents', from: person, to: talk.sighting, evidence: [evidence] }, ...worksFor];
    }),
    ...(talk === undefined
      ? []
      : companies.map((company): Fact => ({
          relation: 'represents',
          from: company,
          to: talk.sighting,
          evidence: [evidence],
        }))),
  ];
}
