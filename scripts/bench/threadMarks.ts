/** The marks that a page sets, by its thread's own time: by the clock the machine's other work counts as well. */
import type { Browser, Page } from 'playwright';

interface TraceEvent {
  readonly name: string;
  readonly cat?: string;
  /** Microseconds that the thread had worked. */
  readonly tts?: number;
}

const CATEGORY = 'blink.user_timing';

/** Runs something in a page. @returns ms that the page's thread had worked at each `performance.mark` set meanwhile, by its name */
export async function threadMarks(
  browser: Browser,
  page: Page,
  run: () => Promise<void>,
): Promise<(name: string) => number> {
  await browser.startTracing(page, { categories: [CATEGORY] });
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const marks = traceEvents.filter(({ cat }) => cat === CATEGORY);
  return (name) => (marks.find((mark) => mark.name === name)?.tts ?? Number.NaN) / 1000;
}
