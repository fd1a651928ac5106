import { playAlone } from '../incident/index.ts';
import type { IncidentSpec } from '../incident/types.ts';
import type { GameState, NightLine, NightTask } from '../state.ts';
import { attackCause, type Campaign, drawCampaigns, loudFault, loudSymptom } from './attacks.ts';
import { openTask } from './beats.ts';
import { benchCatches, drawFaults, scriptedFault } from './faults.ts';
import { learn } from './knowledge.ts';
import { specFor } from './policy.ts';
import { settleOutcome } from './settle.ts';
import { isLoud } from './suspects.ts';
import { moveMeter, type Turn } from './turn.ts';

/**
 * Luck brings tonight's faulty updates and campaigns. What the bench, the gate or sheer size settles by itself
 * is settled at once; what wakes the chair is queued to be played in beats.
 */
export function openNight(turn: Turn): void {
  const { s } = turn;
  s.night = { queue: [], task: null, incident: null, beats: null, passed: [] };
  const queue: NightTask[] = [];
  const faults = drawFaults(s);
  for (const v of s.vendors)
    if (v.present)
      learn(s, v, faults.filter((f) => f.culprit === v.id).length, s.level.hazards.faults);
  s.level.script.forEach((night, nth) => {
    if (night.quarter !== s.quarter || !night.fault) return;
    const fault = scriptedFault(s, night.fault, nth);
    if (fault) faults.push(fault);
  });
  for (const fault of faults) {
    const spec = specFor(s, fault);
    if (spec.cohorts.length === 0) continue;
    if (benchCatches(s, fault) && fault.label === undefined) {
      s.night.passed.push(quietLine('benchCatch', spec));
      turn.events.push({ type: 'faultCaught', faultId: fault.id });
    } else meet(turn, spec, queue);
  }
  for (const campaign of drawCampaigns(s)) meetCampaign(turn, campaign, queue);
  queue.sort((a, b) => a.incidentSpec.fault.minute - b.incidentSpec.fault.minute);
  s.night.queue = queue;
  nextTask(turn);
}

/** A fault leaves its vendor: loud ones that slip the gate wait for the chair, the rest pass by themselves. */
function meet(turn: Turn, spec: IncidentSpec, queue: NightTask[]): void {
  const outcome = playAlone(spec);
  if (isLoud(spec) && !outcome.haltedByGate)
    queue.push({ faultId: spec.fault.id, incidentSpec: spec });
  else turn.s.night?.passed.push(settleOutcome(turn, spec, outcome, null, null));
}

function meetCampaign(turn: Turn, campaign: Campaign, queue: NightTask[]): void {
  const { s } = turn;
  const { kind, result } = campaign;
  if (result === 'breach' && loudSymptom(kind)) {
    const loud = loudFault(s, campaign);
    const spec =
      loud &&
      specFor(s, loud.fault, {
        place: loudSymptom(kind) === 'blind' ? 'interface' : 'ring0',
        target: loud.target,
      });
    if (spec && spec.cohorts.length > 0 && isLoud(spec)) {
      // Attackers do not wait for anybody's rings or gates.
      const rushed = { ...spec, policy: { ...spec.policy, rings: 0, gate: 0, bake: 0 } };
      queue.push({ faultId: spec.fault.id, incidentSpec: rushed });
      return;
    }
  }
  if (result === 'blocked') moveMeter(turn, 'security', 1, attackCause(kind, result));
  if (result === 'contained') moveMeter(turn, 'security', -2, attackCause(kind, result));
  if (result === 'breach') {
    moveMeter(turn, 'security', -10 - (campaign.nth % 3) * 2, attackCause(kind, result));
    moveMeter(turn, 'legitimacy', -2, attackCause(kind, result));
    turn.events.push({ type: 'attackBreached', kind });
  } else turn.events.push({ type: 'attackBlocked', kind });
  s.night?.passed.push({
    kind:
      result === 'breach' ? 'breach' : result === 'blocked' ? 'attackBlocked' : 'attackContained',
    faultId: null,
    culprit: 'attack',
    key: null,
    attack: kind,
    label: null,
    hits: 0,
    major: false,
    outcome: null,
    spec: null,
    played: false,
    response: null,
  });
}

const quietLine = (kind: 'benchCatch', spec: IncidentSpec): NightLine => ({
  kind,
  faultId: spec.fault.id,
  culprit: spec.fault.culprit,
  key: spec.fault.key,
  attack: null,
  label: null,
  hits: 0,
  major: false,
  outcome: null,
  spec,
  played: false,
  response: null,
});

/** Takes up the next incident of the night. Returns false when none is left. */
export function nextTask(turn: Turn): boolean {
  const { night } = turn.s;
  if (!night) return false;
  night.task = night.queue.shift() ?? null;
  night.incident = null;
  night.beats = null;
  if (!night.task) return false;
  openTask(turn);
  return true;
}

/** Is an incident waiting for the chair? */
export const isAwake = (s: GameState): boolean => s.night?.task != null;
