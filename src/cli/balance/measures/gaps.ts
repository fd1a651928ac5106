/** Careful in all but one thing, and what that costs: one measure a thing, all read the same way. */
import { SUMMIT, WITH_ROADS } from './levels.ts';
import type { Measure } from './measure.ts';
import { aboveFigure, type Least, winsGap } from './reading.ts';

/** A measure of careful above players that differ from it in one thing. */
const gapsBelow = (name: string, asked: Readonly<Record<string, Least>>): Measure => ({
  name,
  levels: [SUMMIT],
  parts: () => ['careful', ...Object.keys(asked)].map((player) => ({ player })),
  seeds: 200,
  figures: ({ of }) =>
    Object.entries(asked).map(([player, least]) =>
      aboveFigure(`careful above ${player}`, of('careful'), of(player), least),
    ),
});

/** Which rungs in which order. */
export const buildGap = gapsBelow('buildGap', { 'climbs-random': { wins: 25 } });
/** What is done at night. */
export const nights = gapsBelow('nights', {
  'night-idle': { wins: 30 },
  'night-first': { wins: 12, score: 4 },
  'night-top': { wins: 12, score: 4 },
});
/** Where the duty teams stand. */
export const teams = gapsBelow('teams', {
  'posts-random': { score: 4 },
  'no-teams': { wins: 8 },
});
/** Points of wins by which careful answers must stand above random ones and above the worst by worth. */
const ANSWERS = {
  summit: { random: 15, worst: 35 },
  elsewhere: { random: 10, worst: 25 },
} as const;

/** Which answer is given. */
export const letters: Measure = {
  name: 'letters',
  levels: WITH_ROADS,
  parts: () => ['careful', 'letters-random', 'letters-worst'].map((player) => ({ player })),
  seeds: 200,
  figures({ level, of }) {
    const asked = level.id === SUMMIT ? ANSWERS.summit : ANSWERS.elsewhere;
    return (['random', 'worst'] as const).map((how) =>
      winsGap(`careful above letters-${how}`, of('careful'), of(`letters-${how}`), asked[how]),
    );
  },
};
/** Which of the mandates on offer is promised. */
export const mandate = gapsBelow('mandate', { 'mandate-random': { wins: 6 } });
