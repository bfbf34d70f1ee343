/** What the notes call their event is told from what they are about. */
import { describe, expect, it } from 'vitest';
import { callsEvent, eventNamesOf } from '../../../src/pipeline/extract/eventName.ts';
import { outlineOf } from './foundIn.ts';

describe('a name', () => {
  const isEventIn = (title: string) => eventNamesOf(outlineOf(`${title}\n\n- x\n`));

  it.each(['KilnCon', 'GlazeConf', 'Kiln Summit Europe', 'Kiln 2031', 'SUMMIT'])(
    'is an event’s by itself: %s',
    (name) => {
      expect(isEventIn('no heading')(name)).toBe(true);
    },
  );

  it.each(['Kiln', 'Confit', 'Conveyor', '2031 Kilns', 'Kiln 1931', 'Kiln 20310'])(
    'should not be an event’s by itself: %s',
    (name) => {
      expect(isEventIn('no heading')(name)).toBe(false);
    },
  );

  it('is an event’s where the first heading calls the event so', () => {
    const isEvent = isEventIn('# Hot Kilns Summit\n\n## Glaze Day');
    expect(['Hot Kilns', 'Kilns', 'Glaze', 'hot kilns'].map(isEvent)).toEqual([true, true, false, false]);
  });

  it('should not be an event’s for the first heading of other notes, nor for what stands before it', () => {
    expect(isEventIn('# Hot Kilns')('Kilns')).toBe(false);
    expect(isEventIn('Glaze Summit\n\n# Hot Kilns Summit')('Glaze')).toBe(false);
  });
});

describe('a phrase', () => {
  const callsIn = (title: string) => callsEvent(outlineOf(`${title}\n\n- x\n`));

  it('calls the event by its name, however it is cased', () => {
    const calls = callsIn('x\n\n# Hot Kilns Summit\n\n## Glaze Summit');
    expect(['Kilns Summit', 'kilns summit', 'hot-kilns summit'].map(calls)).toEqual([true, true, true]);
  });

  it('should not call it by a word of the name alone, or by the name of another event', () => {
    const calls = callsIn('# Hot Kilns Summit\n\n## Glaze Summit');
    expect(['Kilns', 'Hot Kilns', 'Glaze Summit', 'x'].map(calls)).toEqual([false, false, false, false]);
    expect(callsIn('no heading')('Kilns Summit')).toBe(false);
  });
});
