import type { SectorId } from '../ids.ts';
import type { IncidentOutcome, IncidentSpec } from '../incident/types.ts';
import type { Beats, NightLine } from '../night.ts';
import { attackCause, BREACHED, CONTAINED } from './attacks.ts';
import { isMajorHarm, isNearMiss, pointsOf } from './harm.ts';
import { openClock } from './regulators/clocks.ts';
import { regulatorsHear } from './regulators/concern.ts';
import { settleWords } from './statement.ts';
import { felt, moveMeter, type Turn } from './turn.ts';

/** Turns a finished incident into its line and its receipts. `beats` where the chair played it. */
export function settleOutcome(
  turn: Turn,
  spec: IncidentSpec,
  outcome: IncidentOutcome,
  beats: Beats | null,
  response: NightLine['response'],
): NightLine {
  const { s } = turn;
  const { fault } = spec;
  const points = pointsOf(outcome, s);
  const { harm, continuity, security } = points;
  const near = isNearMiss(outcome, points, s.level.fleet);
  const major = isMajorHarm(harm);
  const params = { culprit: fault.culprit, machines: outcome.hits, fault: fault.id };
  const line: NightLine = {
    kind: !near ? 'incident' : outcome.haltedByGate || beats !== null ? 'nearMiss' : 'small',
    faultId: fault.id,
    culprit: fault.culprit,
    key: fault.key,
    attack: null,
    label: fault.label ?? null,
    hits: outcome.hits,
    harm,
    major,
    outcome,
    spec,
    played: beats !== null,
    response,
  };
  if (outcome.haltedByGate)
    turn.events.push({ type: 'gateHalted', faultId: fault.id, hits: outcome.hits });
  if (line.kind === 'nearMiss') {
    turn.events.push({ type: 'nearMiss', faultId: fault.id, hits: outcome.hits });
  } else if (line.kind === 'incident') {
    turn.events.push({ type: 'incidentEnded', faultId: fault.id, hits: outcome.hits, major });
    moveMeter(turn, 'continuity', -felt(continuity), {
      key: outcome.symptom === 'locked' ? 'lockOut' : 'incidentDown',
      params: harm === null ? params : { ...params, harm },
    });
    moveMeter(turn, 'security', -felt(security), { key: 'blindHours', params });
    moveMeter(turn, 'legitimacy', -felt(continuity / 4 + security / 6), {
      key: 'outage',
      params,
    });
    moveMeter(turn, 'ecosystem', -felt(continuity / 8), { key: 'outage', params });
    regulatorsHear(turn, line, continuity);
  }
  if (fault.culprit === 'attack' && !settleAttack(turn, spec, outcome, beats)) line.breached = true;
  openClock(turn, line, continuity, beats);
  if (beats) settleWords(turn, fault.culprit, beats);
  return line;
}

/** A loud campaign is a breach unless it was contained before it had run its course. True where it was contained. */
function settleAttack(
  turn: Turn,
  spec: IncidentSpec,
  outcome: IncidentOutcome,
  beats: Beats | null,
): boolean {
  const kind = spec.place === 'interface' ? 'agentKiller' : 'ownChannel';
  if (beats?.contained) {
    moveMeter(turn, 'security', CONTAINED, attackCause(kind, 'contained'));
    turn.events.push({ type: 'attackBlocked', kind });
    return true;
  }
  const reach = turn.s.level.fleet > 0 ? outcome.hits / turn.s.level.fleet : 0;
  moveMeter(
    turn,
    'security',
    -Math.min(20, Math.round(10 + reach * 60)),
    attackCause(kind, 'breach'),
  );
  moveMeter(turn, 'legitimacy', BREACHED, attackCause(kind, 'breach'));
  turn.events.push({ type: 'attackBreached', kind });
  return false;
}

/** Machine-hours down by sector over some lines. */
export function hoursBySector(lines: readonly NightLine[]): Partial<Record<SectorId, number>> {
  const sum: Partial<Record<SectorId, number>> = {};
  for (const line of lines)
    for (const [sector, hours] of Object.entries(line.outcome?.downHours ?? {}) as [
      SectorId,
      number,
    ][])
      sum[sector] = (sum[sector] ?? 0) + hours;
  return sum;
}
