import { LADDERS, type LadderId } from '../ids.ts';
import type { GhostLine, NightLine } from '../night.ts';
import type { GameState } from '../state.ts';
import { keysOut } from './references.ts';
import { hoursBySector } from './settle.ts';

/** What is kept of a night that has passed. */
export function record(s: GameState, lines: readonly NightLine[], ghost: GhostLine | null): void {
  const rungs = {} as Record<LadderId, number>;
  for (const id of LADDERS) rungs[id] = s.ladders[id].rung;
  s.history.push({
    quarter: s.quarter,
    // The record keeps the facts; who wants the whole night replays it.
    lines: lines.map((l) => ({
      ...l,
      spec: null,
      response: null,
      outcome: l.outcome && { ...l.outcome, curve: [] },
    })),
    ghost,
    metersAfter: { ...s.meters },
    rungs,
    keysOut: keysOut(s),
    sectorDownHours: hoursBySector(lines),
  });
}
