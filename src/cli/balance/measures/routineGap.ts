import { FIRST_RING, SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { bestOf, gamesOf, winsGap } from './reading.ts';

const ROUTINES = ['routine-first', 'routine-top'];
/** Points of wins by which thinking must pay. */
const ASKED: Readonly<Record<string, number>> = { [SUMMIT]: 30, [FIRST_RING]: 15 };

/** What thinking is worth: careful above the better of two players that never decide. */
export const routineGap: Measure = {
  name: 'routineGap',
  levels: [FIRST_RING, SUMMIT],
  parts: () => ['careful', ...ROUTINES].map((player) => ({ player })),
  seeds: 200,
  figures({ level, of }) {
    const { name, runs } = bestOf(gamesOf(ROUTINES, of));
    return [winsGap(`careful above ${name}`, of('careful'), runs, ASKED[level.id] ?? null)];
  },
};
