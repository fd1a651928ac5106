/** Calm play changes what is known. What is hidden, and what luck brings, is the same. */
import { expect, test } from 'vitest';
import { BOTS, playRun } from '../../../src/bots/index.ts';
import { apply, type GameState, newRun } from '../../../src/sim/index.ts';
import { drawCampaigns } from '../../../src/sim/rules/attacks.ts';
import { drawFaults } from '../../../src/sim/rules/faults.ts';
import { raiseConcern } from '../../../src/sim/rules/regulators/concern.ts';
import { smallLevel } from '../../kit/level.ts';
import { village } from '../../kit/world.ts';

const standard = smallLevel({
  ...village,
  hazards: { faults: 1.5, services: 0.4, attacks: 1.5 },
});
const calm = { ...standard, calm: true };

test('the same seed hides the same facts, and leaves luck at the same place', () => {
  let narrower = 0;
  for (let i = 0; i < 60; i++) {
    const [wide, narrow] = [newRun(standard, `calm ${i}`), newRun(calm, `calm ${i}`)];
    expect(narrow.luck).toEqual(wide.luck);
    const hidden = (s: GameState) => s.vendors.map((v) => v.habit);
    expect(hidden(narrow)).toEqual(hidden(wide));
    if (narrow.vendors.every((v) => v.belief.includes(0))) narrower++;
  }
  expect(narrower).toBe(60);
});

test('the same commands meet the same faults, and on the first night the same attacks', () => {
  let faults = 0;
  let attacks = 0;
  for (let i = 0; i < 20; i++) {
    const bot = BOTS[i % 2 ? 'nothing' : 'newcomer'];
    if (!bot) throw new Error('no bot');
    const { commands } = playRun(standard, `dice ${i}`, bot);
    let wide = newRun(standard, `dice ${i}`);
    let narrow = newRun(calm, `dice ${i}`);
    for (const command of commands) {
      if (wide.phase === 'desk') {
        const drawn = drawFaults(wide);
        expect(drawFaults(narrow)).toEqual(drawn);
        faults += drawn.length;
      }
      if (wide.phase === 'desk' && wide.quarter === 1) {
        const drawn = drawCampaigns(wide);
        expect(drawCampaigns(narrow)).toEqual(drawn);
        attacks += drawn.length;
      }
      const [a, b] = [apply(wide, command), apply(narrow, command)];
      if ('refused' in a) throw new Error(a.refused.key);
      // A question that a calm chair need not ask any more: from here on the two have other commands.
      if ('refused' in b) break;
      [wide, narrow] = [a.state, b.state];
    }
  }
  expect(faults).toBeGreaterThan(40);
  expect(attacks).toBeGreaterThan(5);
});

test('what worries an authority counts half, what calms it in full', () => {
  const worried = (level: typeof calm, by: number): number => {
    const s = newRun(level, 'concern');
    const [r] = s.regulators;
    if (!r) throw new Error('no authority');
    r.concern = 40;
    raiseConcern({ s, events: [] }, r.id, by, { key: 'letter' });
    return r.concern - 40;
  };
  expect([worried(standard, 12), worried(calm, 12)]).toEqual([12, 6]);
  expect([worried(standard, -12), worried(calm, -12)]).toEqual([-12, -12]);
});
