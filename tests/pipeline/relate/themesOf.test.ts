/** Which themes a word belongs to. */
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/pipeline/relate/themes.ts';
import { themesOf } from '../../../src/pipeline/relate/themesOf.ts';

/** For each theme words that belong to it and to no other. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  observability: ['telemetry', 'dashboards', 'symptom'],
  security: ['vulnerable', 'mtls', 'jwt', 'firewall'],
  privacy: ['gdpr', 'consent', 'ethics', 'accountable'],
  performance: ['benchmarks', 'qps', 'caching', 'speedy'],
  scale: ['scaling', 'petabytes', 'worldwide'],
  networking: ['proxies', 'dns', 'packets', 'topology'],
  containers: ['pods', 'dockerfile', 'hypervisor'],
  delivery: ['rollouts', 'canary', 'ci', 'shipping'],
  reliability: ['outages', 'retry', 'sre', 'tolerant'],
  architecture: ['monolithic', 'debt', 'diagrams'],
  apis: ['grpc', 'webhooks', 'sdk'],
  languages: ['compiler', 'syntax', 'libraries'],
  concurrency: ['mutex', 'futures', 'coroutine'],
  testing: ['fuzzing', 'qa', 'correctness'],
  community: ['sponsors', 'oss', 'volunteering'],
  people: ['burnout', 'hiring', 'mentoring'],
  education: ['kids', 'teaching', 'lessons'],
  databases: ['sql', 'olap', 'joins', 'rows'],
  pipelines: ['etl', 'lineage', 'warehouses'],
  streaming: ['windowing', 'cdc', 'watermarks'],
  state: ['stateful', 'checkpoints', 'durability'],
  learning: ['ml', 'neural', 'hyperparameters'],
  mlops: ['drift', 'retraining', 'backfills'],
  languageModels: ['llms', 'prompting', 'hallucinations'],
  agents: ['planning', 'bots', 'copilots'],
  serving: ['serves', 'inference'],
  hardware: ['gpu', 'rdma', 'silicon'],
  scheduling: ['jobs', 'preemption', 'quotas'],
  parallelTraining: ['allreduce', 'experts'],
  cost: ['finops', 'cheaper', 'billing'],
  vision: ['ocr', 'cameras', 'diffusion'],
  audio: ['podcasts', 'music', 'speech'],
  science: ['genes', 'biology', 'labs'],
  physical: ['robots', 'cars', 'factories'],
  simulation: ['rl', 'games', 'simulators'],
  commerce: ['shops', 'ads', 'retailer'],
  business: ['roi', 'startups', 'companies'],
  finance: ['loan', 'banking', 'fintech'],
  frontend: ['css', 'browsers', 'android'],
  configuration: ['yaml', 'declarative', 'settings'],
  cloud: ['saas', 'clouds', 'vendors'],
  search: ['ontologies', 'semantic', 'knowledge'],
  tools: ['cli', 'plugins', 'ide'],
};

/** Words that several themes list. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  queries: ['databases', 'search'],
  pipelines: ['delivery', 'pipelines', 'parallelTraining'],
  fraudulent: ['security', 'finance'],
};

// One test of all words: the themes are indexed once, by whoever asks first.
describe('the themes of a word', () => {
  it('are those that list it or a beginning of it', () => {
    const expected = {
      ...SEVERAL,
      ...Object.fromEntries(Object.entries(ONLY).flatMap(([theme, of]) => of.map((word) => [word, [theme]]))),
    };
    expect(Object.fromEntries(Object.keys(expected).map((word) => [word, themesOf(word)]))).toEqual(expected);
    expect(Object.keys(ONLY)).toEqual(Object.keys(THEMES));
    expect(themesOf('')).toEqual([]);
  });

  it('are the same when they are asked for again', () => {
    expect(themesOf('podcasting')).toEqual(['audio']);
    expect(themesOf('podcasting')).toEqual(['audio']);
  });

  it('are named once each, though a theme lists a word and its beginning', () => {
    for (const entry of Object.values(THEMES).flatMap((words) => words.split(/\s+/u))) {
      const themes = themesOf(entry.replace('*', ''));
      expect(themes.length).toBeGreaterThan(0);
      expect([...new Set(themes)]).toEqual(themes);
    }
  });

  it('include those of a beginning that is the whole word', () => {
    expect(themesOf('podcast')).toEqual(['audio']);
    expect(themesOf('song')).toEqual(['audio']);
  });

  it.each([
    ['a longer word than one that is listed whole', 'payer'],
    ['a shorter word than the beginning that is listed', 'podcas'],
    ['a word that only ends in one that is listed', 'birdsong'],
    ['a word of which only a later part is listed', 'repodcast'],
    ['a name that every object has', 'hasOwnProperty'],
  ])('are none for %s', (_, word) => {
    expect(themesOf(word)).toEqual([]);
  });
});
