/** What tests import from vitest, as far as those of the pipeline do, for tests that run in one process. */
import {
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
  setState,
} from '@vitest/expect';

type Work = (...parameters: readonly unknown[]) => unknown;

/** A test of a file, by a name that no other has. */
export interface Collected {
  readonly id: string;
  readonly file: string;
  /** Throws, or rejects, where the test fails. */
  readonly run: () => Promise<void>;
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** vitest's own `expect`, without what belongs to a running vitest. */
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect as never);
chai.util.addMethod(chai.Assertion.prototype, 'withTest', function itself(this: unknown) {
  return this;
});

/** What is being collected: the tests so far, the names around the next one, and what runs before each test of them. */
let tests: Collected[] = [];
let file = '';
let names: readonly string[] = [];
/** How often each name was given to a test: rows of a table share one. */
let named = new Map<string, number>();
let before: readonly (readonly Work[])[] = [[]];

/** Runs what declares the tests of a file. @returns them, in order */
export function collectTests(path: string, declare: () => unknown): readonly Collected[] {
  tests = [];
  file = path;
  names = [];
  named = new Map();
  before = [[]];
  declare();
  return tests;
}

const bodyIn = (parameters: readonly unknown[]): Work | undefined =>
  parameters.find((parameter): parameter is Work => typeof parameter === 'function');

/** Lets something be declared once for each row, whose cells are handed to its body. */
function eachOf(declare: (name: string, body: Work) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, ...parameters: readonly unknown[]): void => {
      const body = bodyIn(parameters);
      if (body === undefined) return;
      for (const row of rows) declare(name, () => body(...(Array.isArray(row) ? (row as unknown[]) : [row])));
    };
}

function declareTest(name: string, ...parameters: readonly unknown[]): void {
  const body = bodyIn(parameters);
  if (body === undefined) return;
  // What was declared later around it runs before it all the same.
  const around = before;
  const called = [file, ...names, name].join(' › ');
  const times = (named.get(called) ?? 0) + 1;
  named.set(called, times);
  const id = times === 1 ? called : `${called} #${String(times)}`;
  const run = async (): Promise<void> => {
    for (const work of around.flat()) await work();
    await body();
  };
  tests.push({ id, file, run });
}

function declareGroup(name: string, ...parameters: readonly unknown[]): void {
  const outer = { names, before };
  names = [...names, name];
  before = [...before, []];
  bodyIn(parameters)?.();
  ({ names, before } = outer);
}

export const describe = Object.assign(declareGroup, { each: eachOf(declareGroup) });
export const it = Object.assign(declareTest, { each: eachOf(declareTest) });
export const test = it;

export function beforeEach(work: Work): void {
  (before.at(-1) as Work[]).push(work);
}

export function beforeAll(work: Work): void {
  let done: unknown;
  beforeEach(() => (done ??= Promise.resolve(work())));
}
