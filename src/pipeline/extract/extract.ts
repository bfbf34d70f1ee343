/** An outline → all that is found in it. The finders are independent of one another, except that talks are read off credits. */
import type { Outline } from '../parse/outline.ts';
import { factsOfCredits, sightCredits, sightFields } from './credited.ts';
import { findCompanyUses } from './findCompanyUses.ts';
import { findCredits } from './findCredits.ts';
import { findAcronyms } from './findAcronyms.ts';
import { findCodeNames } from './findCodeNames.ts';
import { findCoinedNames } from './findCoinedNames.ts';
import { findDomainNames } from './findDomainNames.ts';
import { findEchoes } from './findEchoes.ts';
import { findHosts } from './findHosts.ts';
import { findKnownNames } from './findKnownNames.ts';
import { findLinkNames } from './findLinkNames.ts';
import { findOrganisations } from './findOrganisations.ts';
import { findFirstNames, findPeople } from './findPeople.ts';
import { findProperNames } from './findProperNames.ts';
import { findQuestions } from './findQuestions.ts';
import { findResources } from './findResources.ts';
import { findShortCalls } from './findShortCalls.ts';
import { findStatements } from './findStatements.ts';
import { findTags } from './findTags.ts';
import { findTalks } from './findTalks.ts';
import { findTerms } from './findTerms.ts';
import { findTitledNames } from './findTitledNames.ts';
import { readLeads } from './leads.ts';
import { longestWins } from './longestWins.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { settleListed } from './settleListed.ts';
import type { Findings } from './sighting.ts';
import { forgetBlocks } from './words.ts';

/** Finds talks, names and what joins them in one note. */
export function extract(parsed: Outline, lexicon: NameLexicon): Findings {
  const { outline, credits: led } = readLeads(parsed, lexicon);
  const leads = new Set(led.map(({ block }) => block));
  const credits = [...led, ...findCredits(outline, lexicon).filter(({ block }) => !leads.has(block))];
  const talks = findTalks(outline, credits, lexicon);
  const credited = [...credits.map((line) => sightCredits(outline, line)), ...sightFields(outline, lexicon)];
  const named = credited.flatMap(({ people, companies }) => [
    ...people.map(({ person }) => person),
    ...companies,
  ]);
  const inPassing = findPeople(outline, lexicon);
  const coined = [
    ...findCoinedNames(outline, lexicon),
    ...findTitledNames(outline, lexicon),
    ...findProperNames(outline, lexicon),
  ];
  const people = [...named, ...inPassing].filter(({ kind }) => kind === 'person');
  const known = findKnownNames(outline, lexicon);
  const { kept: names, lost } = longestWins([
    ...named,
    ...inPassing,
    ...findFirstNames(outline, people),
    ...findEchoes(outline, named, coined),
    ...known,
    ...findShortCalls(outline, known),
    ...findAcronyms(outline, lexicon),
    ...findOrganisations(outline, lexicon),
    ...findLinkNames(outline),
    ...findTags(outline),
    ...findCodeNames(outline, lexicon),
    ...coined,
  ]);
  const terms = findTerms(outline, lexicon, names);
  const sightings = settleListed(outline, [...names, ...terms]);
  const resources = findResources(outline);
  const questions = findQuestions(outline, talks, sightings);
  const ofCredits = credited.flatMap((line) => factsOfCredits(line, talks));
  const stated = [...ofCredits, ...findHosts(outline, talks, ofCredits, sightings)];
  const facts = [
    ...stated,
    ...findStatements(outline, sightings),
    ...findCompanyUses(outline, talks, stated, sightings, lexicon),
    ...questions.facts,
  ];
  // A link may well be named after a thing, and a question holds names: neither hides any.
  const all = [
    ...sightings,
    ...questions.sightings,
    ...resources,
    ...findDomainNames(outline, resources, sightings, lexicon),
  ];
  forgetBlocks();
  return { outline, talks, sightings: all, facts, lost };
}
