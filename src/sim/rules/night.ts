import { haltedAlone, lean, playAlone } from '../incident/index.ts';
import { NO_DEFENCE } from '../incident/policy.ts';
import type { IncidentOutcome, IncidentSpec } from '../incident/types.ts';
import type { NightLine, NightTask } from '../night.ts';
import type { GameState } from '../state.ts';
import {
  attackCause,
  BREACHED,
  breachTakes,
  type Campaign,
  CONTAINED,
  drawCampaigns,
  loudFault,
  loudSpec,
  loudSymptom,
} from './attacks.ts';
import { openTask } from './beats.ts';
import { benchCatches, drawFaults, scriptedFault } from './faults.ts';
import { learn } from './knowledge.ts';
import { specFor } from './landing.ts';
import { isRecovery, onRecord } from './recovery.ts';
import { regulatorsHear } from './regulators/concern.ts';
import { settleOutcome } from './settle.ts';
import { isLoud } from './suspects.ts';
import { moveMeter, type Turn } from './turn.ts';
import { usualNight } from './usual.ts';

/**
 * Luck brings tonight's faulty updates and campaigns. What the bench, the gate or sheer size settles by itself
 * is settled at once; what wakes the chair is queued to be played in beats.
 */
export function openNight(turn: Turn): void {
  const { s } = turn;
  s.night = { queue: [], task: null, incident: null, beats: null, passed: [] };
  const queue: NightTask[] = [];
  const faults = drawFaults(s);
  s.level.script.forEach((night, nth) => {
    if (night.quarter !== s.quarter || !night.fault) return;
    const fault = scriptedFault(s, night.fault, nth);
    if (fault) faults.push(fault);
  });
  for (const fault of faults) {
    const spec = onRecord(s, specFor(s, fault));
    if (spec.cohorts.length === 0) continue;
    if (benchCatches(s, fault) && fault.label === undefined) {
      s.night.passed.push(quietLine('benchCatch', spec));
      turn.events.push({ type: 'faultCaught', faultId: fault.id });
    } else meet(turn, spec, queue);
  }
  for (const campaign of drawCampaigns(s)) meetCampaign(turn, campaign, queue);
  queue.sort((a, b) => a.incidentSpec.fault.minute - b.incidentSpec.fault.minute);
  s.night.queue = s.level.oneCall?.includes(s.quarter) ? leaveToShift(turn, queue) : queue;
  nextTask(turn);
}

/**
 * What the night taught about each vendor: every faulty update of the quarter is counted with its marks, wherever it ended. At dawn,
 * not before: a belief that had moved at dusk would give the night's culprit away, and the odds shown would be wrong.
 */
export function learnAtDawn(s: GameState): void {
  const faults = drawFaults(s);
  for (const v of s.vendors)
    if (v.present)
      learn(
        s,
        v,
        faults.filter((f) => f.culprit === v.id),
      );
}

/** A fault leaves its vendor: loud ones that slip the gate wait for the chair, the rest pass by themselves. */
function meet(turn: Turn, spec: IncidentSpec, queue: NightTask[]): void {
  const { imagined } = turn.s;
  if (imagined?.focus && imagined.focus !== spec.fault.culprit) return;
  if (imagined && isLoud(spec)) {
    turn.s.night?.passed.push(playAsUsual(turn, spec));
    return;
  }
  // A night with a name was written to be played.
  const loud = isLoud(spec) || spec.fault.label !== undefined;
  const outcome = imagined ? playLean(spec) : loud ? haltedAlone(spec) : playAlone(spec);
  if (outcome === null || (loud && !outcome.haltedByGate))
    queue.push({ faultId: spec.fault.id, incidentSpec: spec });
  else turn.s.night?.passed.push(settleOutcome(turn, spec, outcome, null, null));
}

/** Whom only one call may wake is woken for the fault that could reach most; the night shift plays the others. */
function leaveToShift(turn: Turn, queue: readonly NightTask[]): NightTask[] {
  const reach = ({ incidentSpec: { fault, cohorts } }: NightTask): number =>
    fault.hitShare * fault.trigger * cohorts.reduce((sum, c) => sum + c.machines, 0);
  const [call] = [...queue].sort((a, b) => reach(b) - reach(a));
  for (const task of queue)
    if (task !== call)
      turn.s.night?.passed.push(signed(playAsUsual(turn, task.incidentSpec), task.campaign));
  return call ? [call] : [];
}

/** A chair of ordinary skill: the night shift, and whoever plays in imagined worlds. */
function playAsUsual(turn: Turn, spec: IncidentSpec): NightLine {
  const { outcome, response } = usualNight(spec, isRecovery(turn.s, spec));
  return settleOutcome(turn, spec, outcome, null, response);
}

/** As playAlone, for worlds that are only imagined: merged, in large steps. */
function playLean(spec: IncidentSpec): IncidentOutcome {
  const { spec: merged, restore } = lean(spec);
  return restore(playAlone(merged));
}

function meetCampaign(turn: Turn, campaign: Campaign, queue: NightTask[]): void {
  const { s } = turn;
  const { kind, result } = campaign;
  if (result === 'breach' && loudSymptom(kind)) {
    const loud = loudFault(s, campaign);
    const spec = loud && loudSpec(s, kind, loud.fault, loud.target);
    if (spec && spec.cohorts.length > 0 && isLoud(spec)) {
      // Attackers do not wait for anybody's rings or gates.
      const rushed = {
        ...spec,
        policy: { ...spec.policy, rollout: NO_DEFENCE.rollout, checks: NO_DEFENCE.checks },
      };
      const mark = { kind, by: campaign.by };
      if (s.imagined && !s.imagined.focus)
        s.night?.passed.push(signed(playAsUsual(turn, rushed), mark));
      if (!s.imagined) queue.push({ faultId: spec.fault.id, incidentSpec: rushed, campaign: mark });
      return;
    }
  }
  if (result === 'contained') moveMeter(turn, 'security', CONTAINED, attackCause(kind, result));
  if (result === 'breach') {
    moveMeter(turn, 'security', breachTakes(campaign.nth), attackCause(kind, result));
    moveMeter(turn, 'legitimacy', BREACHED, attackCause(kind, result));
    turn.events.push({ type: 'attackBreached', kind });
  } else turn.events.push({ type: 'attackBlocked', kind });
  const line: NightLine = {
    kind:
      result === 'breach' ? 'breach' : result === 'blocked' ? 'attackBlocked' : 'attackContained',
    faultId: null,
    culprit: 'attack',
    key: null,
    attack: kind,
    ...(campaign.by === null ? {} : { attacker: campaign.by }),
    label: null,
    hits: 0,
    harm: null,
    major: false,
    outcome: null,
    spec: null,
    played: false,
    response: null,
  };
  s.night?.passed.push(line);
  regulatorsHear(turn, line, 0);
}

/** Writes who was behind a loud attack into its line. */
export function signed(line: NightLine, campaign: NightTask['campaign']): NightLine {
  if (!campaign) return line;
  line.attack = campaign.kind;
  if (campaign.by !== null) line.attacker = campaign.by;
  return line;
}

const quietLine = (kind: 'benchCatch', spec: IncidentSpec): NightLine => ({
  kind,
  faultId: spec.fault.id,
  culprit: spec.fault.culprit,
  key: spec.fault.key,
  attack: null,
  label: null,
  hits: 0,
  harm: null,
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
