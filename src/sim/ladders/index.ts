/**
 * The eight ladders, each a file of its own: its rungs by name, lowest first, with everything that a rung costs and
 * does. Nobody else writes a rung's number or a rung's figure. To add a rung: docs/architecture.md.
 */
import type { LadderId } from '../ids.ts';
import { attestation } from './attestation.ts';
import { checks } from './checks.ts';
import { door } from './door.ts';
import { enclaves } from './enclaves.ts';
import { hygiene } from './hygiene.ts';
import { interfaceLadder } from './interface.ts';
import { rollout } from './rollout.ts';
import type { Rung } from './rung.ts';
import { wayback } from './wayback.ts';

export { costInTheAir, NEEDED, PAIRS, RUNG_IN_THE_AIR } from './pairs.ts';
export type { Rung } from './rung.ts';

const FIGURES = {
  door,
  hygiene,
  interface: interfaceLadder,
  enclaves,
  attestation,
  rollout,
  checks,
  wayback,
} as const satisfies Record<LadderId, readonly Rung[]>;

/** A rung of a ladder, with all its figures. */
export type RungOf<L extends LadderId> = (typeof FIGURES)[L][number];
/** The names of a ladder's rungs. */
export type RungName<L extends LadderId> = RungOf<L>['name'];

/** All rungs of all ladders, lowest first: what all have in common. */
export const LADDER_RUNGS: Readonly<Record<LadderId, readonly Rung[]>> = FIGURES;

/** The number of the lowest rung, where a ladder stands that nobody has climbed. */
export const GROUND = 0;

/** The number of a ladder's highest rung. */
export const topOf = (ladder: LadderId): number => LADDER_RUNGS[ladder].length - 1;

/** All rungs of one ladder, lowest first, with its own figures. */
export const rungsOf = <L extends LadderId>(ladder: L): readonly RungOf<L>[] => FIGURES[ladder];

/** A rung's number: its place from the ground, as states, commands and levels hold it. */
export const rungNumber = <L extends LadderId>(ladder: L, name: RungName<L>): number =>
  LADDER_RUNGS[ladder].findIndex((rung) => rung.name === name);

/** The rung with that number. RangeError where the ladder has none. */
export function rungAt<L extends LadderId>(ladder: L, rung: number): RungOf<L> {
  const found = rungsOf(ladder)[rung];
  if (!found) throw new RangeError(`the ladder "${ladder}" has no rung ${rung}`);
  return found;
}

/** The rung of that name, with its figures. */
export const rungNamed = <L extends LadderId, N extends RungName<L>>(
  ladder: L,
  name: N,
): Extract<RungOf<L>, { name: N }> =>
  rungAt(ladder, rungNumber(ladder, name)) as Extract<RungOf<L>, { name: N }>;

/** Does this number lie on that rung or higher? */
export const reaches = <L extends LadderId>(ladder: L, rung: number, name: RungName<L>): boolean =>
  rung >= rungNumber(ladder, name);

/** Where the ladders stand, as a state says it. */
interface Climbed {
  ladders: Readonly<Record<LadderId, { rung: number }>>;
}

/** The rung on which a ladder stands, with all it does. */
export const rungOf = <L extends LadderId>(s: Climbed, ladder: L): RungOf<L> =>
  rungAt(ladder, s.ladders[ladder].rung);

/** Does a ladder stand on this rung or higher? */
export const atLeast = <L extends LadderId>(s: Climbed, ladder: L, name: RungName<L>): boolean =>
  reaches(ladder, s.ladders[ladder].rung, name);

/** A step to a rung, as plans and commands write it. */
export const stepTo = <L extends LadderId>(
  ladder: L,
  name: RungName<L>,
): { ladder: LadderId; to: number } => ({ ladder, to: rungNumber(ladder, name) });
