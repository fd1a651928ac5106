import { describe, expect, test } from 'vitest';
import { callNow, type Level, newRun, type ScriptedFault } from '../../../src/sim/index.ts';
import { shipped } from '../../kit/campaigns.ts';
import { peace, village, World, world } from '../../kit/world.ts';

const fault = (vendor: string, change: Partial<ScriptedFault> = {}): ScriptedFault => ({
  vendor: { id: vendor },
  key: 'see',
  severity: 'major',
  trigger: 1,
  minute: 600,
  ...change,
});
/** A first night with three faults that wake the chair; Birch's could reach least. */
const busy = (level: Partial<Level> = {}) =>
  world(
    {
      ...peace,
      ...village,
      matters: [],
      script: [
        { quarter: 1, fault: fault('alder', { minute: 300, trigger: 0.5 }) },
        { quarter: 1, fault: fault('birch', { minute: 200, trigger: 0.1 }) },
        { quarter: 1, fault: fault('alder', { minute: 900 }) },
      ],
      ...level,
    },
    'calls',
  );
/** Each call of the night as it opens: which of how many, and whose fault. */
const callsOf = (w: World) => {
  const seen: string[] = [];
  while (w.state.phase === 'night') {
    const call = callNow(w.state);
    const fact = `${call?.n}/${call?.of} ${w.culprit()} ${w.state.night?.task?.incidentSpec.fault.minute}`;
    if (seen.at(-1) !== fact) seen.push(fact);
    w.acts();
  }
  return seen;
};
const played = (w: World) => (w.state.review?.lines ?? []).filter((l) => l.played);

describe('the calls of a night', () => {
  test('come in the order of the clock, and say which of how many they are', () => {
    expect(callsOf(busy().commits())).toEqual(['1/3 birch 200', '2/3 alder 300', '3/3 alder 900']);
    expect(callNow(busy().state)).toBeNull();
  });

  test('are one where the level says so: for the fault that could reach most; the shift plays the rest', () => {
    const w = busy({ oneCall: [1] }).commits();
    expect(callsOf(w)).toEqual(['1/1 alder 900']);
    const all = busy().commits().sleeps();
    const ids = (x: World) => (x.state.review?.lines ?? []).map((l) => l.faultId).sort();
    expect(ids(w)).toEqual(ids(all));
    expect([played(w).length, played(all).length]).toEqual([1, 3]);
  });

  test('are three again in a quarter that the level does not name', () => {
    expect(callsOf(busy({ oneCall: [2] }).commits())).toHaveLength(3);
  });

  test.each(['day-a', 'day-b', 'day-c', 'day-d', 'day-e', 'day-f'])(
    'are exactly one in the first night of The Summit: %s',
    (seed) => {
      const w = new World(newRun(shipped('08-the-summit'), seed)).commits().sleeps();
      expect(played(w)).toHaveLength(1);
    },
  );
});
