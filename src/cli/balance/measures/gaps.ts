/** Careful in all but one thing, and what that costs: one measure a thing, all read the same way. */
import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { winsGap } from './reading.ts';

/** A measure of careful above players that differ from it in one thing. Null = only printed. */
const gapsBelow = (name: string, asked: Readonly<Record<string, number | null>>): Measure => ({
  name,
  levels: [SUMMIT],
  parts: () => ['careful', ...Object.keys(asked)].map((player) => ({ player })),
  seeds: 200,
  figures: ({ of }) =>
    Object.entries(asked).map(([player, atLeast]) =>
      winsGap(`careful above ${player}`, of('careful'), of(player), atLeast),
    ),
});

/** Which rungs in which order. */
export const buildGap = gapsBelow('buildGap', { 'climbs-random': 25 });
/** What is done at night. */
export const nights = gapsBelow('nights', {
  'night-idle': 30,
  'night-first': null,
  'night-top': null,
});
/** Which answer is given. */
export const letters = gapsBelow('letters', { 'letters-random': null, 'letters-worst': null });
