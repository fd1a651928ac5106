import { deriveSeed, Stream } from '../chance/index.ts';
import type { SuspectId } from '../ids.ts';
import { advance, settle, startIncident } from '../incident/index.ts';
import type { Incident } from '../incident/types.ts';
import type { Beats, NightLine } from '../night.ts';
import { costOf, pay, sumOf } from '../words/costs.ts';
import { type NightAction, perform, priceOf } from '../words/nightActions/index.ts';
import { afterOrder, afterWord, isOver, isStopped } from './aftermath.ts';
import { settleGuess } from './guess.ts';
import { patienceOf } from './landing.ts';
import { isRecovery, recoveryStations, settleEstimate } from './recovery.ts';
import { settleOutcome } from './settle.ts';
import { confirm, hear, hearAnswer, hearTeams, hearTime } from './signals.ts';
import { priorSuspects } from './suspects.ts';
import type { Turn } from './turn.ts';

/** Minutes after the first signal at which time pauses while it still spreads. Tuned. */
const LOOK_AGAIN = 15;
const STOP_AFTER = [35, 60, 100] as const;
/** The beat by which a duty team on the spot knows. */
const TEAMS_AT = 1;
/** Beats before the spread ends at most. */
const MOST_STOPS = 6;
/** Opens the present task: the fault has been out for a while when the first signal comes. */
export function openTask(turn: Turn): void {
  const night = turn.s.night;
  if (!night?.task) return;
  // Trust counts as it is now: an earlier call of this night may have cost some.
  const { incidentSpec: drawn } = night.task;
  const spec = { ...drawn, patience: patienceOf(turn.s, drawn.fault.culprit) };
  const incident = startIncident(spec);
  const recovering = isRecovery(turn.s, spec);
  const first = recovering ? incident.drawn.vendorRevertAt : incident.drawn.signalAt;
  const known =
    spec.fault.label !== undefined &&
    turn.s.history.some((h) => h.lines.some((l) => l.label === spec.fault.label));
  const beats: Beats = {
    stations: stationsFrom(incident, known),
    index: 0,
    suspects: priorSuspects(turn.s, spec),
    signals: [],
    confirmed: null,
    held: [],
    halted: false,
    revertedSuspects: [],
    asked: [],
    contained: false,
    said: null,
    saidWhen: null,
    taken: [],
    spent: costOf(),
  };
  night.incident = incident;
  night.beats = beats;
  advance(incident, first);
  turn.events.push({ type: 'faultReleased', faultId: spec.fault.id, culprit: spec.fault.culprit });
  turn.events.push({ type: 'firstSignal', faultId: spec.fault.id });
  if (turn.s.level.calm) ruleOut(spec.fault.seed, spec.fault.culprit, beats);
  const late = incident.response.revertedAt !== null;
  if (late) {
    // Its own vendor was quicker than the first call: only the repair is left.
    beats.stations = recovering ? recoveryStations(turn.s, incident) : afterWord(beats);
    turn.events.push({ type: 'reverted', suspect: spec.fault.culprit });
  }
  if (known || late) confirm(beats, spec.fault.culprit, 0, 'word');
}

function stationsFrom(incident: Incident, known: boolean): Beats['stations'] {
  const first = incident.drawn.signalAt;
  const own = incident.drawn.vendorRevertAt;
  const ringStarts = incident.ringStarts.filter((t): t is number => t !== null && t > first + 10);
  const stops = [...STOP_AFTER.map((m) => first + m), ...ringStarts]
    .filter((t) => t < own - 3 && t > first + LOOK_AGAIN + 3)
    .sort((a, b) => a - b)
    .filter((t, i, all) => i === 0 || t - (all[i - 1] ?? 0) >= 5);
  const stations: Beats['stations'] = [{ at: first, kind: known ? 'stop' : 'diagnose' }];
  if (own > first + LOOK_AGAIN)
    stations.push({ at: first + LOOK_AGAIN, kind: known ? 'stop' : 'diagnose' });
  for (const at of stops.slice(0, MOST_STOPS - 2)) stations.push({ at, kind: 'stop' });
  stations.push({ at: Math.max(own, first + LOOK_AGAIN + 1), kind: 'stop' });
  return stations;
}

/** So many suspects are left in a calm night: the one, and somebody who might as well have been. Tuned. */
const CALM_SUSPECTS = 2;

/** Calm play changes what is known, not the dice: innocent suspects are struck off, each equally likely. */
function ruleOut(seed: string, culprit: SuspectId, beats: Beats): void {
  const innocent = beats.suspects.filter((x) => x.id !== culprit).map((x) => x.id);
  const luck = new Stream(deriveSeed(seed, 'calm'));
  while (innocent.length > CALM_SUSPECTS - 1) {
    const [struck] = innocent.splice(luck.int(innocent.length), 1);
    if (struck === undefined) return;
    hear(beats, { station: 0, kind: 'echo', points: struck, says: false, reliability: 1 });
  }
}

/** Plays the present beat and lets time run to the next station, or to the end of the incident. */
export function playBeat(turn: Turn, actions: readonly NightAction[]): NightLine | null {
  const night = turn.s.night;
  const { incident, beats } = night ?? {};
  if (!night || !incident || !beats) throw new RangeError('no incident is under way');
  const before = isStopped(incident);
  for (const action of actions) act(turn, incident, beats, action);
  if (!before && isStopped(incident)) beats.stations = afterOrder(turn.s, incident, beats);
  beats.index += 1;
  const next = beats.stations[beats.index];
  if (!next) return finish(turn, incident, beats);
  const since = incident.now;
  const stopped = isStopped(incident);
  const reverted = incident.response.revertedAt !== null;
  advance(incident, next.at);
  if (!reverted && incident.response.revertedAt !== null) {
    // The vendor (or whom the gate woke) has found it and taken it back: now everybody knows whose it was.
    if (beats.confirmed === null) confirm(beats, incident.spec.fault.culprit, beats.index, 'word');
    turn.events.push({ type: 'reverted', suspect: incident.spec.fault.culprit });
    if (!stopped) {
      if (isOver(turn.s, incident)) return finish(turn, incident, beats);
      beats.stations = afterWord(beats);
    }
  } else if (next.kind !== 'triage' && beats.confirmed === null && turn.s.level.calm) {
    // By the second call a calm night has cleared the other one too.
    confirm(beats, incident.spec.fault.culprit, beats.index, 'word');
  } else if (next.kind !== 'triage' && beats.confirmed === null) {
    const first = beats.stations[0]?.at ?? since;
    hearTime(beats, since - first, next.at - first);
    hearAnswer(incident.spec, beats);
    if (beats.index === TEAMS_AT && beats.confirmed === null) hearTeams(incident.spec, beats);
  }
  turn.events.push({
    type: isStopped(incident) ? 'machinesHealed' : 'callsRising',
    faultId: incident.spec.fault.id,
    healed: healedNow(incident),
  });
  return null;
}

const healedNow = (incident: Incident): number =>
  incident.trace[incident.trace.length - 1]?.healed ?? 0;

function act(turn: Turn, incident: Incident, beats: Beats, action: NightAction): void {
  const price = priceOf(action);
  pay(turn.s, price);
  beats.spent = sumOf([beats.spent, price]);
  const right = perform(action, { turn, incident, beats });
  beats.taken.push({ station: beats.index, action, right });
}

function finish(turn: Turn, incident: Incident, beats: Beats): NightLine {
  const outcome = settle(incident);
  const line = settleOutcome(turn, incident.spec, outcome, beats, incident.response);
  settleEstimate(turn, incident, outcome, beats);
  settleGuess(turn, incident, line);
  return line;
}
