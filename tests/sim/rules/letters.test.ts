import { describe, expect, test } from 'vitest';
import type { Choice, Level, Matter } from '../../../src/sim/index.ts';
import { SILENCE } from '../../../src/sim/rules/silence.ts';
import { letter } from '../../kit/level.ts';
import { peace, world } from '../../kit/world.ts';

const desk = (matters: Matter[], change: Partial<Level> = {}, seed = 'letters') =>
  world({ ...peace, matters, inbox: { quiet: 1, crisis: 3 }, ...change }, seed);

/** A letter whose one choice is this. */
const asking = (choice: Partial<Choice>, change: Partial<Matter> = {}): Matter =>
  letter('ask', {
    choices: [{ id: 'yes', effects: [], back: 'never', ...choice }],
    ...change,
  });

describe('the inbox', () => {
  test('holds as many letters as the level says, and more in a crisis', () => {
    const matters = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => letter(id));
    const w = desk(matters, { inbox: { quiet: 2, crisis: 3 } });
    expect(w.inbox()).toHaveLength(2);
    w.given((s) => {
      s.meters.security = 5;
    }).waits();
    expect(w.state.crises).toHaveLength(1);
    expect(w.inbox()).toHaveLength(3);
  });

  test('never brings a letter twice', () => {
    const matters = ['a', 'b', 'c'].map((id) => letter(id));
    const w = desk(matters);
    const seen: string[] = [];
    for (let q = 0; q < 6; q++, w.waits()) seen.push(...w.inbox());
    expect([...seen].sort()).toEqual(['a', 'b', 'c']);
  });

  test('deals first what must always come, even beyond its number', () => {
    for (let seed = 0; seed < 20; seed++) {
      const must = ['x', 'y'].map((id) => letter(id, { always: true }));
      const w = desk([letter('a', { weight: 50 }), ...must], {}, `${seed}`);
      expect(w.inbox()).toEqual(['x', 'y']);
    }
  });

  test('deals by weight; weight 0 comes only when called', () => {
    const first = { rare: 0, common: 0 };
    for (let seed = 0; seed < 400; seed++) {
      const w = desk(
        [
          letter('rare', { weight: 1 }),
          letter('common', { weight: 3 }),
          letter('never', { weight: 0 }),
        ],
        {},
        `${seed}`,
      );
      first[w.inbox()[0] as 'rare' | 'common']++;
      if (seed < 3) expect(w.waits(2).state.dealt).not.toContain('never');
    }
    expect(first.common / 400).toBeGreaterThan(0.67);
    expect(first.common / 400).toBeLessThan(0.83);
  });

  test('brings a letter only in its quarters', () => {
    const w = desk([letter('late', { quarters: [3] })]);
    expect(w.inbox()).toEqual([]);
    expect(w.waits().inbox()).toEqual([]);
    expect(w.waits().inbox()).toEqual(['late']);
  });

  test('brings a letter only when its condition holds', () => {
    const w = desk([letter('gated', { when: { ladder: 'rollout', atLeast: 1 } })], {
      ladders: { open: ['rollout'], start: {}, lead: { rollout: 1 } },
    });
    expect(w.inbox()).toEqual([]);
    expect(w.climbs('rollout').waits().inbox()).toEqual(['gated']);
  });

  test('opens the ladders and switches that a letter speaks of', () => {
    const w = desk([letter('tool', { opens: { ladders: ['checks'], switches: ['parity'] } })], {
      ladders: { open: [], start: {} },
      switches: { open: [], on: [] },
    });
    expect(w.state.ladders.checks.open).toBe(true);
    expect(w.state.ladders.rollout.open).toBe(false);
    expect(w.state.switches.parity.open).toBe(true);
  });
});

describe('a letter from a vendor', () => {
  const from = (vendor: Extract<Matter['from'], { kind: 'vendor' }>['vendor']) =>
    letter('memo', {
      from: { kind: 'vendor', vendor },
      choices: [{ id: 'yes', effects: [{ trust: { the: 'sender' }, by: 10 }], back: 'any' }],
    });

  test('is bound to its sender when it is dealt, whoever leads later', () => {
    const w = desk([from({ the: 'largest' })]);
    expect(w.state.inbox[0]?.sender).toBe('alder');
    const before = w.vendor('alder').trust;
    w.given((s) => {
      for (const v of s.vendors) if (v.id === 'birch') v.share = 0.9;
    })
      .answers('memo', 'yes')
      .commits();
    expect(w.vendor('alder').trust).toBe(before + 10);
  });

  test('does not come from a vendor that has left', () => {
    const w = desk([letter('other'), from({ id: 'cedar' })], { inbox: { quiet: 0, crisis: 0 } });
    w.given((s) => {
      s.level = { ...s.level, inbox: { quiet: 2, crisis: 2 } };
      for (const v of s.vendors) if (v.id === 'cedar') v.present = false;
    }).waits();
    expect(w.inbox()).toEqual(['other']);
  });
});

describe('an answer', () => {
  test('costs at once, and once', () => {
    const w = desk([asking({ cost: { capacity: 2, standing: 1 } })]);
    const { capacity, standing } = w.state;
    w.answers('ask', 'yes');
    expect(w.state.capacity).toBe(capacity - 2);
    expect(w.state.standing).toBe(standing - 1);
    expect(w.refuses({ type: 'answer', matter: 'ask', choice: 'yes' })).toBe('alreadyAnswered');
  });

  test('that one cannot pay, or whose need is missing, is refused', () => {
    expect(
      desk([asking({ cost: { capacity: 99 } })]).refuses({
        type: 'answer',
        matter: 'ask',
        choice: 'yes',
      }),
    ).toBe('capacity');
    expect(
      desk([asking({ needs: { ladder: 'checks', atLeast: 2 } })]).refuses({
        type: 'answer',
        matter: 'ask',
        choice: 'yes',
      }),
    ).toBe('needsMissing');
  });

  test('binds at commit, not before', () => {
    const w = desk([asking({ effects: [{ meter: 'ecosystem', by: [5, 5] }] })]);
    const before = w.state.meters.ecosystem;
    w.answers('ask', 'yes');
    expect(w.state.meters.ecosystem).toBe(before);
    w.commits();
    expect(w.receipts('letter', 'ecosystem').map((r) => [r.quarter, r.by])).toEqual([[1, 5]]);
  });

  test('may have effects later, at the start of their quarter', () => {
    const w = desk([asking({ effects: [{ meter: 'security', by: [-4, -4], after: 2 }] })]);
    w.answers('ask', 'yes').waits();
    expect(w.receipts('letter')).toEqual([]);
    expect(w.state.later).toHaveLength(1);
    w.waits();
    expect(w.state.quarter).toBe(3);
    expect(w.receipts('letter')).toMatchObject([{ quarter: 3, meter: 'security', by: -4 }]);
    expect(w.state.later).toEqual([]);
  });

  test('turns on what stood by day, whatever another answer of that day changes', () => {
    const gives = letter('gives', {
      always: true,
      choices: [{ id: 'yes', effects: [{ stands: 'checks', at: 1 }], back: 'never' }],
    });
    const turning = asking({
      effects: [
        { meter: 'security', by: [5, 5], when: { ladder: 'checks', atLeast: 1 } },
        { meter: 'security', by: [-5, -5], when: { ladder: 'checks', atMost: 0 } },
      ],
    });
    const w = desk([gives, { ...turning, always: true }]);
    w.answers('gives', 'yes').answers('ask', 'yes').commits();
    expect(w.state.ladders.checks.rung).toBe(1);
    expect(w.receipts('letter', 'security').map((r) => r.by)).toEqual([-5]);
  });

  test('draws a range within its bounds; every value comes', () => {
    const seen = new Set<number>();
    for (let seed = 0; seed < 80; seed++) {
      const w = desk([asking({ effects: [{ meter: 'ecosystem', by: [-2, 2] }] })], {}, `${seed}`);
      w.answers('ask', 'yes').commits();
      seen.add(w.receipts('letter')[0]?.by ?? 0);
    }
    expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });

  test('can call another letter, which lies on the desk next morning with the same sender', () => {
    const call = letter('ask', {
      from: { kind: 'vendor', vendor: { id: 'birch' } },
      choices: [{ id: 'yes', effects: [{ letter: 'sequel' }], back: 'never' }],
    });
    const w = desk([call, letter('sequel', { weight: 0 })]);
    w.answers('ask', 'yes').waits();
    expect(w.state.inbox).toEqual([{ matter: 'sequel', sender: 'birch', answer: null }]);
  });
});

describe('silence', () => {
  const left = (from: Matter['from'], change: Partial<Level> = {}) =>
    desk([letter('ask', { always: true, from })], change);
  const ofAsk = { key: 'unanswered', params: { matter: 'ask' } };

  test('costs a vendor its trust, and its head remembers the letter', () => {
    const w = left({ kind: 'vendor', vendor: { id: 'birch' } });
    const before = w.vendor('birch').trust;
    w.commits();
    expect(w.vendor('birch').trust).toBe(before + SILENCE.trust);
    expect(w.vendor('birch').memory).toMatchObject([{ cause: ofAsk, by: SILENCE.trust }]);
    expect(w.receipts('unanswered')).toEqual([]);
  });

  test('raises the concern of the authority that wrote, and of no other', () => {
    const w = left({ kind: 'regulator', regulator: 'steady' }).commits();
    const causes = w.state.regulators.map((r) => [
      r.id,
      r.causes.filter((c) => c.cause.key === 'unanswered'),
    ]);
    expect(causes.filter(([, c]) => c?.length)).toMatchObject([
      ['steady', [{ by: SILENCE.concern, cause: ofAsk }]],
    ]);
  });

  test('costs Standing with the board', () => {
    const w = left({ kind: 'board' });
    const before = w.state.standing;
    expect(w.commits().state.standing).toBe(before + SILENCE.standing);
  });

  test.each([
    [{ kind: 'engineers' }, 'continuity'],
    [{ kind: 'sector', sector: 'shops' }, 'continuity'],
    [{ kind: 'security' }, 'security'],
    [{ kind: 'press' }, 'legitimacy'],
  ] as const)('of the chair to %o costs %s, in the name of the letter', (from, meter) => {
    expect(left(from).commits().receipts('unanswered')).toMatchObject([
      { meter, by: SILENCE.meter, cause: ofAsk },
    ]);
  });

  test('is told of each letter, and of none that was answered', () => {
    const w = desk([asking({}, { always: true }), letter('b', { always: true })])
      .answers('ask', 'yes')
      .commits();
    expect(w.heard('letterLeft')).toEqual([{ type: 'letterLeft', matter: 'b' }]);
  });
});

describe('a promise', () => {
  const promised = asking({
    back: 'promise',
    promise: {
      due: 2,
      holds: { ladder: 'rollout', atLeast: 1 },
      kept: [{ meter: 'legitimacy', by: [4, 4] }],
      broken: [{ meter: 'legitimacy', by: [-7, -7] }],
    },
  });

  test('is checked on its day: kept', () => {
    const w = desk([promised]).answers('ask', 'yes').climbs('rollout').waits();
    expect(w.state.promises).toMatchObject([{ due: 3, kept: null }]);
    w.waits();
    expect(w.state.promises).toMatchObject([{ kept: true }]);
    expect(w.receipts('promiseKept')).toMatchObject([{ quarter: 3, by: 4 }]);
    expect(w.heard('promiseKept')).toHaveLength(1);
  });

  test('or broken, once', () => {
    const w = desk([promised]).answers('ask', 'yes').waits(4);
    expect(w.state.promises).toMatchObject([{ kept: false }]);
    expect(w.receipts('promiseBroken')).toMatchObject([{ quarter: 3, by: -7 }]);
    expect(w.heard('promiseBroken')).toHaveLength(1);
  });

  test('that was kept must still stand at the last dawn', () => {
    const kept = () => desk([promised], { quarters: 4 }).answers('ask', 'yes').climbs('rollout');
    expect(kept().waits(4).receipts('promiseBroken')).toEqual([]);
    const w = kept().waits(3).stepsDown('rollout');
    expect(w.state.promises).toMatchObject([{ kept: true }]);
    w.waits();
    expect(w.state.promises).toMatchObject([{ kept: false }]);
    expect(w.receipts('promiseBroken')).toMatchObject([{ quarter: 4, by: -7 }]);
    expect(w.state.history[3]?.metersAfter).toEqual(w.state.meters);
  });

  test('whose day lies after the run is checked at the last dawn', () => {
    const late = (rollout: number) =>
      desk([promised], { quarters: 1, ladders: { open: [], start: { rollout } } })
        .answers('ask', 'yes')
        .waits();
    expect(late(1).receipts('promiseKept')).toMatchObject([{ quarter: 1, by: 4 }]);
    expect(late(0).receipts('promiseBroken')).toMatchObject([{ quarter: 1, by: -7 }]);
  });
});
