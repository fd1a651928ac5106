import { describe, expect, test } from 'vitest';
import { callTitle, nextCall } from '../../../src/rooms/watch/callWords.ts';
import { english } from '../../kit/english.ts';
import { peace, world } from '../../kit/world.ts';

const text = english();
const fault = (minute: number) => ({
  vendor: { id: 'alder' },
  key: 'see' as const,
  severity: 'major' as const,
  trigger: 1,
  minute,
});
const night = (minutes: number[]) =>
  world({
    ...peace,
    matters: [],
    script: minutes.map((minute) => ({ quarter: 1, fault: fault(minute) })),
  }).commits();

describe('a call, as the Watch tells it', () => {
  test('says in the head which of how many it is, where there are several', () => {
    expect(callTitle(text, night([300]).state)).toBe('The Watch');
    expect(callTitle(text, night([300, 600]).state)).toBe('Call 1 of 2');
  });

  test('is announced after the first with its time, what is known, and what goes on meanwhile', () => {
    const w = night([300, 600]);
    while (w.state.night?.passed.length === 0) w.acts();
    const words = nextCall(text, w.state);
    expect(words?.title).toBe('Second call');
    expect(words?.count).toBe('Call 2 of 2');
    expect(words?.time).toMatch(/^\d\d:\d\d$/);
    expect(words?.known).toMatch(/crash\. Nobody knows yet who sent it\.$/);
    expect(words?.before).toMatch(/ machines, stopped after .+\.$/);
    expect(words?.left).toContain(`${w.state.standing} Standing`);
  });
});
