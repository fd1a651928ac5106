import { describe, expect, test } from 'vitest';
import { hadNobodyPressed, newRun } from '../../../src/sim/index.ts';
import { shipped } from '../../kit/campaigns.ts';
import { World } from '../../kit/world.ts';

const coldOpen = (seed: string) => new World(newRun(shipped('01-first-ring'), seed));
const momentsOf = (w: World) => w.state.night?.beats?.stations.length ?? 0;
/** Machines that the night stopped where the button was pressed at such a moment. */
const pressedAt = (seed: string, moment: number) => {
  const w = coldOpen(seed);
  for (let i = 0; i < moment; i++) w.acts();
  w.acts({ do: 'revert', suspect: w.culprit() });
  return w;
};
const hits = (w: World) => w.state.review?.lines[0]?.hits ?? Number.NaN;

describe('the first night', () => {
  test.each(['a', 'b', 'c'])('costs more machines with every moment without a hand: %s', (seed) => {
    const moments = momentsOf(coldOpen(seed));
    expect(moments).toBeGreaterThan(5);
    const all = Array.from({ length: moments }, (_, i) => hits(pressedAt(seed, i)));
    expect(all).toEqual([...all].sort((a, b) => a - b));
    const [first = 0] = all;
    const last = all.at(-1) ?? 0;
    expect(last).toBeGreaterThan(2 * first);
    // Nobody pressed at all: its sender takes it back, and that is what a press is held against.
    const asleep = coldOpen(seed);
    while (asleep.state.phase === 'coldOpen') asleep.acts();
    expect(hits(asleep)).toBeGreaterThanOrEqual(last);
    const line = pressedAt(seed, 0).state.review?.lines[0];
    expect(line && hadNobodyPressed(line)?.hits).toBe(hits(asleep));
  });

  test('is over with the press: what comes after is told, not played', () => {
    expect(pressedAt('a', 0).state.phase).toBe('review');
  });

  test('costs the new chair nothing, whenever it is pressed', () => {
    const late = coldOpen('a');
    while (late.state.phase === 'coldOpen') late.acts();
    for (const w of [pressedAt('a', 0), late]) {
      expect(w.state.receipts).toEqual([]);
      expect(w.state.meters).toEqual(w.state.level.meters);
    }
  });
});
