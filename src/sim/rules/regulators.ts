import type { RegulatorId } from '../ids.ts';
import type { Cause, GameState, NightLine, RegulatorState } from '../state.ts';
import { addStanding, moveMeter, type Turn, within } from './turn.ts';

/** Concern at which a regulator opens an inquiry, and at which it issues objections. Tuned. */
export const INQUIRY_AT = 45;
export const OBJECTIONS_AT = 75;

/** Adds to a regulator's concern, with the cause it will name. Unknown ids do nothing (a level may have fewer). */
export function raiseConcern(turn: Turn, id: RegulatorId, by: number, cause: Cause): void {
  const r = turn.s.regulators.find((x) => x.id === id);
  if (!r || by === 0) return;
  r.concern = within(r.concern + by);
  r.causes.push({ quarter: turn.s.quarter, by, cause });
}

const each = (
  s: GameState,
  kind: RegulatorState['kind'],
  act: (r: RegulatorState) => void,
): void => {
  for (const r of s.regulators) if (r.kind === kind) act(r);
};

/** What each authority makes of the policy in force, once a quarter. Concern fades slowly. All figures tuned. */
export function regulatorsWatch(turn: Turn): void {
  const { s } = turn;
  for (const r of s.regulators) raiseConcern(turn, r.id, -3, { key: 'concernFades' });
  const door = s.ladders.door.rung;
  each(s, 'competition', (r) => {
    if (door >= 1 && !s.switches.parity.on)
      raiseConcern(turn, r.id, 5 + 4 * door, { key: 'ownExempt' });
    const own = s.vendors.find((v) => v.own);
    if (own && own.share > 0.3) raiseConcern(turn, r.id, 6, { key: 'ownGrows' });
    const gone = s.vendors.filter((v) => !v.present).length;
    if (gone > 0) raiseConcern(turn, r.id, 3 * gone, { key: 'vendorsGone' });
    const lobby = s.vendors.filter((v) => v.stance === 'lobby').reduce((a, v) => a + v.lobby, 0);
    if (lobby > 0) raiseConcern(turn, r.id, Math.round(lobby / 15), { key: 'vendorsLobby' });
  });
  each(s, 'privacy', (r) => {
    if (s.ladders.attestation.rung >= 2 && !s.switches.pseudonyms.on)
      raiseConcern(turn, r.id, 4 + 4 * (s.ladders.attestation.rung - 1), {
        key: 'attestationPrivacy',
      });
    if (s.switches.keyEscrow.on) raiseConcern(turn, r.id, 5, { key: 'keysHeld' });
  });
  for (const r of s.regulators) stepStage(turn, r);
}

/** What a night adds to concern: the resilience authority counts outages and breaches. */
export function regulatorsHear(turn: Turn, line: NightLine, points: number): void {
  each(turn.s, 'resilience', (r) => {
    if (line.kind === 'incident' && points > 2)
      raiseConcern(turn, r.id, Math.round(4 + points * 1.2), {
        key: 'outage',
        params: { fault: line.faultId ?? '' },
      });
    if (line.kind === 'breach') raiseConcern(turn, r.id, 10, { key: 'breachSeen' });
  });
}

function stepStage(turn: Turn, r: RegulatorState): void {
  const { s } = turn;
  if (r.stage === 'watching' && r.concern >= INQUIRY_AT) {
    r.stage = 'inquiry';
    turn.events.push({ type: 'inquiryOpened', regulator: r.id });
    moveMeter(turn, 'legitimacy', -3, { key: 'inquiry', params: { regulator: r.id } });
  } else if (r.stage === 'inquiry' && r.concern >= OBJECTIONS_AT) {
    r.stage = 'objections';
    if (!s.flags.includes('objections')) s.flags.push('objections');
    turn.events.push({ type: 'objectionsIssued', regulator: r.id });
    moveMeter(turn, 'legitimacy', -8, { key: 'objections', params: { regulator: r.id } });
    addStanding(s, -2);
  } else if (r.stage === 'objections') {
    if (r.concern < OBJECTIONS_AT - 20) r.stage = 'inquiry';
    else moveMeter(turn, 'legitimacy', -2, { key: 'objections', params: { regulator: r.id } });
  } else if (r.stage === 'inquiry' && r.concern < INQUIRY_AT - 15) {
    r.stage = 'watching';
    moveMeter(turn, 'legitimacy', 2, { key: 'inquiryClosed', params: { regulator: r.id } });
  }
}
