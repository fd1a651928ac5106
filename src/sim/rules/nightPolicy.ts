import type { NightPolicy } from '../incident/types.ts';
import type { GameState } from '../state.ts';

/** The policy in force tonight, as the incident engine reads it. */
export function nightPolicy(s: GameState): NightPolicy {
  const r = s.ladders;
  return {
    rings: r.rings.rung,
    bake: r.bake.rung,
    gate: r.gate.rung,
    wayback: r.wayback.rung,
    hands: r.hands.rung,
    hygiene: r.hygiene.rung,
    interface: r.interface.rung,
    enclaves: r.enclaves.rung,
    attestation: r.attestation.rung,
    contentScope: s.switches.contentScope.on,
    expressLane: s.switches.expressLane.on,
    repairPass: s.switches.repairPass.on,
    keyEscrow: s.switches.keyEscrow.on,
    watchedSuspects: s.teams.flatMap((t) => (t.at === 'vendor' ? [t.vendor] : [])),
    watchedRegions: s.teams.flatMap((t) => (t.at === 'region' ? [t.region] : [])),
    threatDesk: s.teams.some((t) => t.at === 'threats'),
  };
}
