import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEMORIES, voiceOf, whyTrust } from '../../../src/sim/index.ts';
import { remember } from '../../../src/sim/rules/vendors/memory.ts';
import { letter } from '../../kit/level.ts';
import { peace, total, type World, world } from '../../kit/world.ts';

const place = (matters: ReturnType<typeof letter>[] = []) => world({ ...peace, matters });
const recall = (w: World, id: string) => w.vendor(id).memory.map((m) => m.cause.key);

describe("a vendor's head", () => {
  test('remembers what moved its trust; start, memories and what is forgotten add up', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            key: fc.constantFrom(...MEMORIES),
            by: fc.integer({ min: -30, max: 30 }),
            later: fc.integer({ min: 0, max: 3 }),
            matter: fc.integer({ min: 0, max: 5 }),
          }),
          { maxLength: 60 },
        ),
        (story) => {
          const w = place().given((s) => {
            for (const { key, by, later, matter } of story) {
              s.quarter += later;
              remember({ s, events: [] }, 'alder', key, by, { matter: `${matter}` });
            }
          });
          const { start, memory, rest, now } = whyTrust(w.state, 'alder');
          expect(start + total(memory.map((m) => m.by)) + rest).toBe(now);
          expect(now).toBe(w.vendor('alder').trust);
          expect(now).toBeGreaterThanOrEqual(0);
          expect(now).toBeLessThanOrEqual(100);
          expect(memory.length).toBeLessThanOrEqual(24);
          if (story.length <= 24) expect(rest).toBe(0);
        },
      ),
      { seed: 24, numRuns: 300 },
    );
  });

  test('adds up over whole quarters as well: nothing moves trust without leaving a memory', () => {
    const w = place([letter('one'), letter('two')])
      .switches('parity', true)
      .switches('help', true);
    w.climbs('door').climbs('interface').waits(4);
    for (const id of ['alder', 'birch', 'cedar']) {
      const { start, memory, rest, now } = whyTrust(w.state, id);
      expect(memory.length).toBeGreaterThan(2);
      expect(rest).toBe(0);
      expect(start + total(memory.map((m) => m.by))).toBe(now);
    }
  });

  test('keeps what goes on for quarters as one memory that grows', () => {
    const w = place().switches('help', true).waits(3);
    expect(recall(w, 'alder')).toEqual(['helpGiven']);
    expect(w.vendor('alder').memory[0]).toMatchObject({ quarter: 4, by: 9 });
  });

  test('remembers promises by name, kept and broken, and answers that it liked or not', () => {
    const from = { kind: 'vendor', vendor: { id: 'alder' } } as const;
    const ask = (id: string, rung: number) =>
      letter(id, {
        from,
        choices: [
          {
            id: 'yes',
            effects: [{ trust: { the: 'sender' }, by: 3 }],
            back: 'promise',
            promise: {
              due: 1,
              holds: { ladder: 'rollout', atLeast: rung },
              kept: [{ trust: { the: 'sender' }, by: 5 }],
              broken: [{ trust: { the: 'sender' }, by: -9 }],
            },
          },
          { id: 'no', effects: [{ trust: { the: 'sender' }, by: -4 }], back: 'any' },
        ],
      });
    const ends = (rung: number, choice: string) =>
      place([ask('ask', rung)])
        .answers('ask', choice)
        .waits();
    expect(recall(ends(0, 'yes'), 'alder')).toEqual(['kindAnswer', 'promiseKept']);
    expect(recall(ends(2, 'yes'), 'alder')).toEqual(['kindAnswer', 'promiseBroken']);
    expect(recall(ends(2, 'no'), 'alder')).toEqual(['hardAnswer']);
    expect(ends(2, 'yes').vendor('alder').memory[1]).toMatchObject({
      by: -9,
      cause: { params: { matter: 'ask', choice: 'yes' } },
    });
  });

  test('remembers how the door moved, and an interface that was built', () => {
    const w = place().climbs('door').climbs('interface').waits(2);
    expect(recall(w, 'alder')).toContain('doorNarrowed');
    expect(recall(w, 'alder')).toContain('interfaceOffered');
    expect(recall(w, 'hearth')).not.toContain('doorNarrowed');
    expect(recall(w.stepsDown('door'), 'alder')).toContain('doorWidened');
  });

  test('does not feel what is done to those that have gone', () => {
    const w = place().given((s) => {
      for (const v of s.vendors) if (v.id === 'alder') v.present = false;
      remember({ s, events: [] }, 'alder', 'blamedWrong', -15);
    });
    expect(w.vendor('alder')).toMatchObject({ trust: 55, memory: [] });
  });
});

describe('in a letter a head brings up', () => {
  const told = (quarter: number, ...story: [key: (typeof MEMORIES)[number], by: number][]) =>
    place().given((s) => {
      for (const [key, by] of story) {
        s.quarter += 1;
        remember({ s, events: [] }, 'alder', key, by);
      }
      s.quarter = quarter;
    }).state;

  test('the newest memory that is strong', () => {
    const s = told(6, ['promiseKept', 6], ['blamedWrong', -15], ['parityKept', 1]);
    expect(voiceOf(s, 'alder')).toMatchObject({ key: 'blamedWrong', memory: { by: -15 } });
  });

  test('nothing where nothing strong happened, or long ago', () => {
    expect(voiceOf(told(3, ['parityKept', 1]), 'alder')).toBeNull();
    expect(voiceOf(told(16, ['blamedWrong', -15]), 'alder')).toBeNull();
  });
});

describe('at night', () => {
  const night = (action: 'hold' | 'revert') => {
    for (let seed = 0; seed < 60; seed++) {
      const w = world({ matters: [], hazards: { faults: 3, services: 0, attacks: 0 } }, `n${seed}`);
      w.commits();
      const beats = w.state.night?.beats;
      const wrong = beats?.suspects.find((x) => x.id !== w.culprit() && x.id !== 'attack');
      if (w.state.phase !== 'night' || beats?.confirmed !== null || !wrong) continue;
      return { w: w.acts({ do: action, suspect: wrong.id }), id: wrong.id };
    }
    throw new Error('no such night');
  };

  test('a head remembers a channel held and an update taken back that were not to blame', () => {
    const held = night('hold');
    expect(held.w.vendor(held.id).memory).toMatchObject([{ cause: { key: 'wrongHold' }, by: -6 }]);
    const back = night('revert');
    expect(back.w.vendor(back.id).memory).toMatchObject([
      { cause: { key: 'wrongRevert' }, by: -10 },
    ]);
  });
});
