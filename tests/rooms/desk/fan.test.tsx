/** The fan of recovery: it ends where the last hour is, and says no more than the worlds do. */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../../src/forecast/summary.ts';
import type { WorldStory } from '../../../src/forecast/world.ts';
import { FanChart } from '../../../src/rooms/desk/forecast/FanChart.tsx';

/** A world in which so many machines were down, the last of them for so many days. */
const harmed = (lastDays: number, hits = 100): WorldStory => ({
  faults: 1,
  race: 0.5,
  worst: {
    place: 'ring0',
    fate: 'stopped',
    harm: 'wound',
    hits,
    share: hits / 1_000_000,
    lastDays,
    curve: [
      { hour: 0, down: hits },
      { hour: lastDays * 24, down: 0 },
    ],
  },
});
const endOf = (...days: number[]): number | undefined =>
  summarise(
    days.map((d) => harmed(d)),
    null,
  ).fan?.hours.at(-1);

describe('the fan ends', () => {
  test('when nine worlds in ten have every machine back', () => {
    expect(endOf(1, 1, 1, 1, 1, 1, 1, 1, 4, 9)).toBe(4 * 24);
    expect(endOf(2)).toBe(48);
  });

  test('six hours after the fault at the earliest', () => {
    expect(endOf(0.1)).toBe(6);
  });

  test('at the right edge of the picture, with its last hour', () => {
    const hours = [0, 12, 48];
    const falling = [100, 40, 0];
    const bands = { q10: falling, q25: falling, q50: falling, q75: falling, q90: falling };
    const ticks = [
      { hours: 12, label: 'half a day' },
      { hours: 48, label: 'two days' },
    ];
    const html = render(<FanChart title="Fan" hours={hours} {...bands} ticks={ticks} />);
    const median = /<path d="([^"]+)" fill="none" stroke="#1b2a3d" stroke-width="2.4"/.exec(html);
    // From the fault at the top left to nothing down at the bottom right.
    expect(median?.[1]).toMatch(/^M0,8C/);
    expect(median?.[1]).toMatch(/,304,72$/);
    expect(html).toMatch(/left:\s?100%[^>]*>two days/);
  });
});
