import { LADDERS, type LadderId, SWITCHES } from '../ids.ts';
import type { GameState } from '../state.ts';
import { SWITCH_FIGURES } from '../switches.ts';
import { caseUpkeep } from './regulators/stages.ts';

/** The first rung of a ladder keeps itself. Tuned: from here on what stands is weighed against what could be built. */
const KEEPS_ITSELF = 1;
/** Capacity a quarter that one ladder costs at most. Tuned. */
const MOST = 2;

/** Capacity a quarter to stand on this rung: 1 for each rung above the first, up to 2. A door is a rule: it needs no engineers. */
export const upkeepOfRung = (ladder: LadderId, rung: number): number =>
  ladder === 'door' ? 0 : Math.min(MOST, Math.max(0, rung - KEEPS_ITSELF));

/** Capacity that everything in force costs each quarter: rungs, switches, open cases of authorities. */
export function upkeepOf(s: GameState): number {
  let sum = 0;
  for (const id of LADDERS) sum += upkeepOfRung(id, s.ladders[id].rung);
  for (const id of SWITCHES) if (s.switches[id].on) sum += SWITCH_FIGURES[id].upkeep;
  return sum + caseUpkeep(s);
}
