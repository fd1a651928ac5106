import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, CODE } from '../../src/stage/fleet/allocate.ts';
import { DOT_STATES, type DotState } from '../../src/stage/picture.ts';

/** Dots by state. */
function dealt(counts: Partial<Record<DotState, number>>, dots: number, reached = 0) {
  const got = Object.fromEntries(DOT_STATES.map((s) => [s, 0])) as Record<DotState, number>;
  let from = 0;
  for (const band of allocate(counts, reached, dots)) {
    const state = DOT_STATES[band.code - 1];
    if (state && band.to > from) got[state] += band.to - from;
    from = Math.max(from, band.to);
  }
  return got;
}

/** The code of every dot. */
function codes(counts: Partial<Record<DotState, number>>, dots: number, reached = 0): number[] {
  const out: number[] = [];
  for (const band of allocate(counts, reached, dots))
    while (out.length < band.to) out.push(band.code);
  return out;
}

const anyCounts = fc.record(
  Object.fromEntries(DOT_STATES.map((s) => [s, fc.nat(5_000)])) as Record<
    DotState,
    fc.Arbitrary<number>
  >,
);

describe('dealing dots to states', () => {
  it('is exact where each machine has its own dot', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const all = DOT_STATES.reduce((sum, s) => sum + counts[s], 0);
        if (all > 0) expect(dealt(counts, all)).toEqual(counts);
      }),
    );
  });

  it('gives every dot to somebody', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 400 }), (counts, dots) => {
        if (DOT_STATES.every((s) => counts[s] === 0)) return;
        expect(codes(counts, dots)).toHaveLength(dots);
      }),
    );
  });

  it('is right to within a dot, beside what rare states borrow', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const all = DOT_STATES.reduce((sum, s) => sum + counts[s], 0);
        if (all < 1000) return;
        const got = dealt(counts, 240);
        for (const s of DOT_STATES) {
          expect(Math.abs(got[s] - (counts[s] * 240) / all)).toBeLessThanOrEqual(8);
        }
      }),
    );
  });

  it('shows a single machine at fault among millions', () => {
    for (const state of ['looping', 'waiting', 'blind', 'locked', 'healed', 'updating'] as const) {
      expect(dealt({ healthy: 3_000_000, [state]: 1 }, 150)[state]).toBe(1);
    }
    expect(dealt({ healthy: 900_000, looping: 1, waiting: 1, locked: 1 }, 60)).toMatchObject({
      looping: 1,
      waiting: 1,
      locked: 1,
      healthy: 57,
    });
  });

  it('never deals more dots than there are, even to many faults', () => {
    expect(codes({ healed: 1, waiting: 1, looping: 1, locked: 1, blind: 1 }, 2)).toHaveLength(2);
  });

  it('lets no dot flicker while an incident only grows', () => {
    const fleet = 50_000;
    let before: number[] | undefined;
    for (let minute = 0; minute <= 60; minute++) {
      const looping = minute * 211;
      const reached = minute * 380;
      const counts = { looping, updating: 900, healthy: fleet - looping - 900 };
      const now = codes(counts, 300, reached);
      now.forEach((code, dot) => {
        if (before?.[dot] === CODE.looping) expect(code).toBe(CODE.looping);
      });
      before = now;
    }
  });

  it('moves the dots being updated through the place as more have been reached', () => {
    const at = (reached: number) =>
      codes({ updating: 100, healthy: 900 }, 100, reached).indexOf(CODE.updating);
    expect(at(0)).toBe(90);
    expect(at(450)).toBe(45);
    expect(at(900)).toBe(0);
  });

  it('shows nothing where there are no machines or no dots', () => {
    expect(allocate({}, 0, 50)).toEqual([]);
    expect(allocate({ healthy: 4 }, 0, 0)).toEqual([]);
  });
});
