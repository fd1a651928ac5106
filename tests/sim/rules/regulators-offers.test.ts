import { describe, expect, test } from 'vitest';
import {
  CLAUSES,
  type ClauseId,
  type Level,
  legalCommands,
  offerWorth,
  whyNotClause,
} from '../../../src/sim/index.ts';
import { deepFreeze, peace, total, type World, world } from '../../kit/world.ts';

const place = (change: Partial<Level> = {}) => world({ ...peace, matters: [], ...change });
/** A case of the authority is open, with this much concern. */
const accused = (concern: number, id = 'parity', stage: 'inquiry' | 'objections' = 'inquiry') =>
  place().given((s) => {
    for (const r of s.regulators) if (r.id === id) [r.concern, r.stage] = [concern, stage];
  });
const offer = (clauses: ClauseId[], regulator = 'parity') =>
  ({ type: 'offer', regulator, clauses }) as const;
const sums = (w: World, clauses: ClauseId[], id = 'parity') => {
  const { worth, asked, accepted } = offerWorth(w.state, id, clauses);
  return { worth: total(worth.map((x) => x.by)), asked: total(asked.map((x) => x.by)), accepted };
};

describe('an offer', () => {
  test('shows what it is worth and what is asked before it is made, and is answered exactly so', () => {
    for (const clauses of [['parity'], ['noGate'], ['interfaceFirst', 'noGate']] as ClauseId[][]) {
      const w = accused(60);
      const { worth, asked, accepted } = sums(w, clauses);
      expect(accepted).toBe(worth >= asked);
      w.does(offer(clauses));
      expect(w.heard('offerAnswered')).toEqual([
        { type: 'offerAnswered', regulator: 'parity', accepted },
      ]);
      expect(w.regulator('parity').stage).toBe(accepted ? 'terms' : 'inquiry');
    }
  });

  test('that is accepted binds at once, calms by its causes and closes the case', () => {
    const w = accused(50);
    const { standing } = w.state;
    w.does(offer(['parity', 'interfaceFirst']));
    expect(w.state.switches.parity.on).toBe(true);
    expect(w.state.standing).toBe(standing - 1);
    expect(w.state.commitments.map((c) => [c.clause, c.agreed, c.until])).toEqual([
      ['parity', 1, 5],
      ['interfaceFirst', 1, 5],
    ]);
    expect(w.regulator('parity').concern).toBeLessThan(50);
    expect(w.regulator('parity').causes.map((c) => c.cause.key)).toEqual(['commitmentsAccepted']);
  });

  test('that is refused costs Standing and binds nothing; the case goes on', () => {
    const w = accused(70);
    const { standing } = w.state;
    w.does(offer(['noGate']));
    expect(w.state.standing).toBe(standing - 1);
    expect(w.state.commitments).toEqual([]);
    expect(w.regulator('parity').stage).toBe('inquiry');
  });

  test('is heard once a case, and by every authority on its own', () => {
    const keep = (w: World) =>
      w.given((s) => {
        for (const r of s.regulators) r.concern = r.id === 'parity' ? 70 : 0;
      });
    const w = accused(70).given((s) => {
      for (const r of s.regulators) r.stage = 'inquiry';
    });
    w.does(offer(['noGate']));
    expect(w.refuses(offer(['parity']))).toBe('offerOnce');
    expect(w.refuses(offer(['parity'], 'steady'))).toBeNull();
    keep(w).waits();
    expect(w.regulator('parity').stage).toBe('objections');
    expect(w.refuses(offer(['parity']))).toBe('offerOnce');
    // Terms are imposed; the next case is another.
    keep(w).waits();
    keep(w).waits();
    expect(w.regulator('parity').stage).toBe('objections');
    expect(w.refuses(offer(['pseudonyms']))).toBeNull();
  });

  test('is worth more to those who weigh what it speaks to', () => {
    const w = accused(60);
    const full = (id: string, clause: ClauseId) => sums(w, [clause], id).worth;
    expect(full('parity', 'parity')).toBeGreaterThan(full('steady', 'parity'));
    expect(full('steady', 'ringsForAll')).toBeGreaterThan(full('parity', 'ringsForAll'));
    expect(full('discreet', 'pseudonyms')).toBeGreaterThan(full('parity', 'pseudonyms'));
  });

  test('is worth more where it answers a named cause, less where it writes down what stands', () => {
    const plain = sums(accused(60), ['parity']).worth;
    const named = accused(60).given((s) => {
      s.regulators[0]?.causes.push({ quarter: 1, by: 10, cause: { key: 'ownExempt' } });
    });
    expect(sums(named, ['parity']).worth).toBeGreaterThan(plain);
    expect(sums(accused(60).switches('parity', true), ['parity']).worth).toBeLessThan(plain);
  });

  test('must reach higher the more concern there is, before it has said what is wrong, and for each fine', () => {
    const asked = (w: World) => sums(w, ['parity']).asked;
    expect(asked(accused(80))).toBeGreaterThan(asked(accused(50)));
    expect(asked(accused(80, 'parity', 'objections'))).toBeLessThan(asked(accused(80)));
    const fined = accused(50).given((s) => {
      Object.assign(s.regulators[0] ?? {}, { fined: 1 });
    });
    expect(asked(fined)).toBeGreaterThan(asked(accused(50)));
  });

  test('is told why it cannot be made', () => {
    const w = accused(60);
    expect(place().refuses(offer(['parity']))).toBe('offerNoCase');
    expect(w.refuses(offer([]))).toBe('offerEmpty');
    expect(w.refuses(offer(['parity', 'parity']))).toBe('clauseTwice');
    expect(w.refuses(offer(['parity'], 'nobody'))).toBe('noSuchRegulator');
    expect(w.refuses(offer(['noSuch' as ClauseId]))).toBe('clauseUnknown');
    expect(
      accused(60)
        .commits()
        .refuses(offer(['parity'])),
    ).toBe('notAtDesk');
    const poor = accused(60).given((s) => {
      s.standing = 0;
    });
    expect(poor.refuses(offer(['parity']))).toBe('standing');
    const spent = accused(60).given((s) => {
      s.capacity = 1;
    });
    expect(spent.refuses(offer(['pseudonyms']))).toBe('capacity');
  });

  test('cannot hold what can no longer be kept, or what is contradicted by what is on its way', () => {
    const shut = accused(60).given((s) => {
      s.ladders.door.rung = 3;
    });
    expect(shut.refuses(offer(['interfaceFirst']))).toBe('clauseTooLate');
    const dated = accused(60).given((s) => {
      s.ladders.door.rung = 1;
      s.standing = 9;
    });
    dated.climbs('door');
    expect(dated.refuses(offer(['interfaceFirst']))).toBe('clauseConflict');
    const locked = accused(60).given((s) => {
      s.ladders.rollout.open = false;
    });
    expect(locked.refuses(offer(['ringsForAll']))).toBe('clauseLocked');
    const low = world({
      ...peace,
      matters: [],
      ladders: { open: ['rollout', 'wayback'], start: {}, top: { wayback: 0 } },
    });
    expect(whyNotClause(low.state, 'wayBack')?.key).toBe('clauseNoRung');
    const twice = accused(40, 'parity', 'objections');
    twice.does(offer(['parity'])).given((s) => {
      for (const r of s.regulators) [r.stage, r.concern] = ['inquiry', 60];
    });
    expect(twice.refuses(offer(['parity'], 'steady'))).toBe('clauseBound');
  });

  test('is named in the legal commands: single clauses, pairs, and all of them; nobody says which would do', () => {
    const w = accused(98, 'parity', 'objections').given((s) => {
      s.capacity = 10;
      s.standing = 9;
      for (const r of s.regulators) r.weights = { competition: 0.4, resilience: 0.3, privacy: 0.3 };
    });
    const offers = legalCommands(w.state).filter((c) => c.type === 'offer');
    const sizes = offers.map((c) => c.clauses.length);
    expect(sizes.filter((n) => n === 1)).toHaveLength(CLAUSES.length);
    expect(sizes.filter((n) => n === 2)).toHaveLength((CLAUSES.length * (CLAUSES.length - 1)) / 2);
    expect(sizes.filter((n) => n > 2)).toEqual([CLAUSES.length]);
  });

  test('leaves the world as it was until it is made', () => {
    const { state } = accused(60);
    deepFreeze(state.regulators);
    expect(offerWorth(state, 'parity', ['parity'])).toEqual(
      offerWorth(state, 'parity', ['parity']),
    );
    expect(() => offerWorth(state, 'nobody', ['parity'])).toThrow(RangeError);
  });
});
