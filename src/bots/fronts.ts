/** What groups at work here press: guards that a road builds early where they are needed. */
import { type AttackKind, type GameState, threats } from '../sim/index.ts';

/** Is this front pressed in this world, whether it stands open or not? */
export const pressed =
  (kind: AttackKind) =>
  (s: GameState): boolean =>
    threats(s).fronts.some((front) => front.kind === kind);

/** Are starts hunted here, and may machines prove theirs without a name? With names the proof costs more than it guards. */
export const bootsUnnamed = (s: GameState): boolean =>
  pressed('bootkit')(s) && s.switches.pseudonyms.on;
