import { describe, expect, test } from 'vitest';
import { nextIncome, SWITCH_FIGURES, SWITCHES } from '../../../src/sim/index.ts';
import { peace, world } from '../../kit/world.ts';

describe.each(SWITCHES)('the switch %s', (id) => {
  test('costs what its table says when set, nothing when taken back, and counts tonight', () => {
    const w = world({ ...peace, matters: [] });
    const { capacity, standing } = w.state;
    const price = SWITCH_FIGURES[id];
    w.switches(id, true);
    expect(w.state.switches[id].on).toBe(true);
    expect(w.state.capacity).toBe(capacity - price.capacity);
    expect(w.state.standing).toBe(standing - price.standing);
    expect(nextIncome(w.state).upkeep).toBe(price.upkeep);
    w.switches(id, false);
    expect(w.state.capacity).toBe(capacity - price.capacity);
    expect(nextIncome(w.state).upkeep).toBe(0);
  });

  test('that one cannot pay is refused', () => {
    const w = world({ ...peace, matters: [], budgets: { capacity: 0, carry: 0, standing: 0 } });
    w.given((s) => {
      s.standing = 0;
    });
    const { capacity, standing } = SWITCH_FIGURES[id];
    const reason = capacity > 0 ? 'capacity' : standing > 0 ? 'standing' : null;
    expect(w.refuses({ type: 'switch', id, on: true })).toBe(reason);
  });
});
