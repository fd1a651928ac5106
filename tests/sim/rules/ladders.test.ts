import { describe, expect, test } from 'vitest';
import {
  LADDER_RUNGS,
  LADDERS,
  type LadderId,
  leadOf,
  NEEDED,
  nextIncome,
  PEGS,
  topRung,
} from '../../../src/sim/index.ts';
import { setRung } from '../../../src/sim/rules/flights.ts';
import { STEP_DOWN_STANDING, SUNSET_NOTICE } from '../../../src/sim/rules/ladders.ts';
import { STANDING_CAP } from '../../../src/sim/rules/turn.ts';
import { smallLevel } from '../../kit/level.ts';
import { peace, world } from '../../kit/world.ts';

const rich = { budgets: { capacity: 60, carry: 3, standing: STANDING_CAP }, matters: [] };
const calmWorld = (change = {}) => world({ ...peace, ...rich, ...change });
/** A world in which this ladder may be climbed: where it needs a partner, the partner stands. */
const worldFor = (ladder: LadderId) => {
  const partner = NEEDED[ladder];
  return calmWorld({ ladders: { open: [...LADDERS], start: partner ? { [partner]: 1 } : {} } });
};

describe('a rung', () => {
  test.each(LADDERS)('of %s costs what its table says, once', (ladder) => {
    const w = worldFor(ladder);
    const before = { capacity: w.state.capacity, standing: w.state.standing };
    const spec = LADDER_RUNGS[ladder][1];
    expect(w.costOf(ladder)).toMatchObject({ capacity: spec?.capacity, standing: spec?.standing });
    w.climbs(ladder);
    expect(w.state.capacity).toBe(before.capacity - (spec?.capacity ?? 0));
    expect(w.state.standing).toBe(before.standing - (spec?.standing ?? 0));
  });

  test.each(LADDERS)('of %s comes into force after its lead time, not before', (ladder) => {
    const w = worldFor(ladder);
    const lands = w.costOf(ladder).lands;
    expect(lands).toBe(1 + leadOf(w.state.level, ladder, 1));
    w.climbs(ladder);
    while (w.state.quarter < lands) {
      expect(w.rung(ladder)).toBe(0);
      expect(w.state.flights).toHaveLength(1);
      w.waits();
    }
    expect(w.rung(ladder)).toBe(1);
    expect(w.state.flights).toEqual([]);
    expect(w.state.ladders[ladder].since).toBe(lands);
  });

  test('that one cannot pay is refused: Capacity, then Standing', () => {
    const poor = world({ ...peace, budgets: { capacity: 1, carry: 0, standing: 5 } });
    expect(poor.refusesToClimb('interface')).toBe('capacity');
    const shy = calmWorld().given((s) => {
      s.standing = 0;
    });
    expect(shy.refusesToClimb('door')).toBe('standing');
  });

  test('is climbed one at a time, within the ladder', () => {
    const w = calmWorld();
    expect(w.refusesToClimb('rollout', 2)).toBe('oneRung');
    expect(w.refusesToClimb('rollout', 0)).toBe('oneRung');
    expect(w.refusesToClimb('rollout', -1)).toBe('noSuchRung');
    expect(w.refusesToClimb('rollout', topRung(w.state.level, 'rollout') + 1)).toBe('noSuchRung');
  });

  test('is not ordered twice while it is under way', () => {
    const lead = { interface: 2 };
    const w = calmWorld({ ladders: { open: ['interface'], start: {}, lead } })
      .climbs('interface')
      .waits();
    expect(w.state.flights).toHaveLength(1);
    expect(w.refusesToClimb('interface')).toBe('alreadyOrdered');
  });

  test('that lands tonight still uses up the ladder for the quarter', () => {
    const w = calmWorld({ ladders: { open: ['hygiene'], start: {}, lead: { hygiene: 0 } } });
    expect(w.climbs('hygiene').rung('hygiene')).toBe(1);
    expect(w.refusesToClimb('hygiene')).toBe('onceAQuarter');
    expect(w.waits().refusesToClimb('hygiene')).toBeNull();
  });
});

describe('landing', () => {
  const landings = LADDERS.flatMap((ladder) =>
    LADDER_RUNGS[ladder].slice(1).map(({ name }, i) => ({ ladder, name, to: i + 1 })),
  );

  test.each(landings)('earns no point by itself: $ladder, $name', ({ ladder, to }) => {
    const { state, told } = calmWorld({ ladders: { open: [], start: { [ladder]: to - 1 } } });
    setRung({ s: state, events: told }, ladder, to);
    expect(state.ladders[ladder].rung).toBe(to);
    expect(state.receipts.filter((r) => r.by > 0)).toEqual([]);
  });
});

describe('pegs', () => {
  test(`let ${PEGS} ladders be moved a quarter, and come back in the morning`, () => {
    const w = calmWorld();
    const some: LadderId[] = ['rollout', 'interface', 'wayback', 'hygiene'];
    for (const ladder of some.slice(0, PEGS)) w.climbs(ladder);
    expect(w.refusesToClimb(some[PEGS] as LadderId)).toBe('noPegs');
    w.waits();
    expect(w.refusesToClimb(some[PEGS] as LadderId)).toBeNull();
  });

  test('are used by stepping down as well', () => {
    const w = calmWorld({
      ladders: { open: [...LADDERS], start: { rollout: 1, wayback: 1, hygiene: 1, door: 1 } },
    });
    for (const ladder of ['rollout', 'wayback', 'hygiene'] as const) w.stepsDown(ladder);
    expect(w.refusesToClimb('door', 0)).toBe('noPegs');
  });
});

describe('stepping down', () => {
  test('costs Standing only and counts at once', () => {
    const w = calmWorld({ ladders: { open: [...LADDERS], start: { rollout: 2 } } });
    const { capacity, standing } = w.state;
    w.stepsDown('rollout');
    expect(w.rung('rollout')).toBe(1);
    expect(w.state.capacity).toBe(capacity);
    expect(w.state.standing).toBe(standing - STEP_DOWN_STANDING);
    expect(w.state.flights).toEqual([]);
  });
});

describe('a locked ladder', () => {
  test('cannot be moved until it is opened', () => {
    const w = calmWorld({ ladders: { open: ['rollout'], start: { checks: 1 } } });
    expect(w.refusesToClimb('checks', 2)).toBe('ladderLocked');
    expect(w.refusesToClimb('checks', 0)).toBe('ladderLocked');
    expect(w.refusesToClimb('rollout')).toBeNull();
  });
});

describe('a level', () => {
  test('may lower the top of a ladder, never raise it', () => {
    const level = smallLevel({ ladders: { open: [], start: {}, top: { checks: 2, rollout: 9 } } });
    expect(topRung(level, 'checks')).toBe(2);
    expect(topRung(level, 'rollout')).toBe(LADDER_RUNGS.rollout.length - 1);
    const w = calmWorld({
      ladders: { open: ['checks'], start: { checks: 1 }, top: { checks: 1 } },
    });
    expect(w.refusesToClimb('checks')).toBe('noSuchRung');
  });

  test('may set its own lead times: a city is quicker than the world', () => {
    const w = calmWorld({ ladders: { open: ['interface'], start: {}, lead: { interface: 0 } } });
    expect(w.climbs('interface').rung('interface')).toBe(1);
  });

  test('may start on rungs', () => {
    const w = calmWorld({ ladders: { open: [], start: { hygiene: 1, wayback: 2 } } });
    expect([w.rung('hygiene'), w.rung('wayback'), w.rung('checks')]).toEqual([1, 2, 0]);
  });
});

describe('the sunset', () => {
  test('needs its notice before the door closes', () => {
    const w = calmWorld().given((s) => {
      s.ladders.door = { rung: 2, open: true, since: 1 };
    });
    for (let q = 1; q < 1 + SUNSET_NOTICE; q++) {
      expect(w.refusesToClimb('door')).toBe('sunsetNotice');
      w.waits();
    }
    expect(w.refusesToClimb('door')).toBeNull();
  });

  test('can be taken back at any time', () => {
    const w = calmWorld().given((s) => {
      s.ladders.door = { rung: 2, open: true, since: 1 };
    });
    expect(w.stepsDown('door').rung('door')).toBe(1);
  });
});

describe('upkeep', () => {
  const standing = (start: Partial<Record<LadderId, number>>) =>
    calmWorld({ ladders: { open: [...LADDERS], start } });
  const due = (w: ReturnType<typeof standing>) => nextIncome(w.state).upkeep;

  test.each(LADDERS.filter((id) => id !== 'door'))(
    'of %s: the first rung keeps itself, each above it costs 1 Capacity a quarter, up to 2',
    (ladder) => {
      for (let rung = 0; rung < LADDER_RUNGS[ladder].length; rung++)
        expect(due(standing({ [ladder]: rung })), `rung ${rung}`).toBe([0, 0, 1][rung] ?? 2);
    },
  );

  test('of a door there is none: a rule needs no engineers', () => {
    expect(due(standing({ door: 3 }))).toBe(0);
  });

  test('is paid each morning for all that stands', () => {
    const w = standing({ checks: 3, wayback: 2, hygiene: 1 });
    expect(due(w)).toBe(3);
    expect(w.state.capacity).toBe(rich.budgets.capacity - 3);
  });

  test('is what a step down frees, from the next morning on', () => {
    const w = standing({ rollout: 3, checks: 2 });
    const before = due(w);
    w.stepsDown('rollout');
    expect(due(w)).toBe(before - 1);
    expect(w.waits().state.capacity).toBe(
      rich.budgets.capacity + rich.budgets.carry - (before - 1),
    );
  });

  test('never drives Capacity below 0', () => {
    const w = calmWorld({
      budgets: { capacity: 1, carry: 0, standing: 5 },
      ladders: { open: [], start: { rollout: 3, checks: 3, wayback: 3 } },
    });
    expect(w.state.capacity).toBe(0);
  });
});

describe('budgets', () => {
  test('come afresh each quarter; only a little Capacity is carried over', () => {
    const w = world({ ...peace, matters: [], budgets: { capacity: 10, carry: 3, standing: 5 } });
    expect(w.state.capacity).toBe(10);
    w.waits();
    expect(w.state.capacity).toBe(13);
    w.climbs('interface').climbs('rollout');
    const left = w.state.capacity;
    expect(w.waits().state.capacity).toBe(10 + Math.min(3, left));
  });

  test('Standing grows by what Legitimacy yields, up to its cap', () => {
    const rise = (legitimacy: number) => {
      const w = world({ ...peace, matters: [] }).given((s) => {
        s.standing = 0;
        s.meters.legitimacy = legitimacy;
      });
      return nextIncome(w.state).standing;
    };
    expect(rise(80)).toBeGreaterThan(rise(55));
    expect(rise(55)).toBeGreaterThan(rise(40));
    const w = calmWorld();
    expect(w.waits(4).state.standing).toBe(STANDING_CAP);
  });
});
