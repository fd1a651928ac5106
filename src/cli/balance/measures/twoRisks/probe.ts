/** Both risks at the dawns of a careful run, as the desk's forecast tells them, had each rung of rollout stood there. */
import { careful, playRun } from '../../../../bots/index.ts';
import { forecast, type Risks } from '../../../../forecast/index.ts';
import { type Command, type GameState, type Level, topRung } from '../../../../sim/index.ts';
import type { Probe } from '../measure.ts';

/** Worlds of the desk's forecast. */
const WORLDS = 60;

/** Both risks rung by rung, the lowest first. */
export type ByRung = Risks[];

/** The largest vendor from outside: the one that the desk asks about first. */
function largest(s: GameState): string | null {
  const outside = s.vendors.filter((v) => v.present && !v.own).sort((a, b) => b.share - a.share);
  return outside[0]?.id ?? null;
}

/** Rings and waits hold for content only where the dial sends it into them, and a forecast looks two nights ahead. */
const isAsked = (s: GameState): boolean =>
  s.content.stop !== 'free' && s.quarter < s.level.quarters;

/** The same dawn with this rung in force, and none on its way. */
const standing = (s: GameState, rung: number): GameState => ({
  ...s,
  ladders: { ...s.ladders, rollout: { ...s.ladders.rollout, rung } },
  flights: s.flights.filter(({ what }) => what.kind !== 'rung' || what.ladder !== 'rollout'),
});

export function risksAtDawns(level: Level, seed: string, worlds: number): ByRung[] {
  const dawns: GameState[] = [];
  const note = (s: GameState, c: Command): void => {
    if (c.type === 'next' && s.phase === 'desk' && isAsked(s)) dawns.push(s);
  };
  playRun(level, seed, careful, note, false);
  const rungs = Array.from({ length: topRung(level, 'rollout') + 1 }, (_, rung) => rung);
  return dawns.flatMap((dawn) => {
    const vendor = largest(dawn);
    if (vendor === null) return [];
    const options = { vendor, worlds, seed: `${seed}/forecast/${dawn.quarter}` };
    return [rungs.map((rung) => forecast(standing(dawn, rung), options).risks)];
  });
}

export const bothRisks: Probe<ByRung[]> = {
  name: 'bothRisks',
  look: (level, seed) => risksAtDawns(level, seed, WORLDS),
};
