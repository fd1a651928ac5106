import { FIRST_RING, WITH_ROADS } from './levels.ts';
import type { Measure } from './measure.ts';
import { bestOf, gamesOf, winsGap } from './reading.ts';

const ROUTINES = ['routine-first', 'routine-top'];
/** Points of wins by which thinking must pay. */
const ASKED = { firstRing: 15, elsewhere: 30 } as const;

/** What thinking is worth: careful above the better of two players that never decide. */
export const routineGap: Measure = {
  name: 'routineGap',
  levels: [FIRST_RING, ...WITH_ROADS],
  parts: () => ['careful', ...ROUTINES].map((player) => ({ player })),
  seeds: 200,
  figures({ level, of }) {
    const { name, runs } = bestOf(gamesOf(ROUTINES, of));
    const asked = level.id === FIRST_RING ? ASKED.firstRing : ASKED.elsewhere;
    return [winsGap(`careful above ${name}`, of('careful'), runs, asked)];
  },
};
