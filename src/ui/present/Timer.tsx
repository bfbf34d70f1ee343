/** How long one has been speaking, and what time it is. The timer goes on through a reload. */
import { useEffect, useState } from 'react';

interface Run {
  /** When it was started, in ms of the clock; null while it stands still. */
  readonly since: number | null;
  /** Ms that had passed before. */
  readonly before: number;
}

const KEPT = 'rayograph.timer';
const STOPPED: Run = { since: null, before: 0 };

/** Shows both. */
export function Timer() {
  const [run, setRun] = useState<Run>(readRun);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const change = (next: Run): void => {
    setRun(next);
    setNow(Date.now());
    try {
      window.sessionStorage.setItem(KEPT, JSON.stringify(next));
    } catch {
      // Then it does not outlive a reload.
    }
  };
  const passed = run.before + (run.since === null ? 0 : Math.max(0, now - run.since));
  const toggle = (): void =>
    change(run.since === null ? { ...run, since: Date.now() } : { since: null, before: passed });
  return (
    <div className="speaker-timer">
      <time aria-label="Timer">{clockText(passed)}</time>
      <button type="button" className="button" onClick={toggle}>
        {run.since !== null ? 'Pause' : run.before === 0 ? 'Start' : 'Go on'}
      </button>
      <button type="button" className="button" onClick={() => change(STOPPED)}>
        Reset
      </button>
      <time aria-label="Clock">
        {new Date(now).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}
      </time>
    </div>
  );
}

/** Minutes and seconds, with hours where there are any. */
function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${hours > 0 ? `${String(hours)}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
}

function readRun(): Run {
  try {
    const { since, before } = (JSON.parse(window.sessionStorage.getItem(KEPT) ?? 'null') ?? {}) as {
      readonly since?: unknown;
      readonly before?: unknown;
    };
    if (typeof before === 'number' && (since === null || typeof since === 'number')) return { since, before };
  } catch {
    // Nothing was kept.
  }
  return STOPPED;
}
