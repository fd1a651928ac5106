import { WAY_OUT } from '../ids.ts';
import { playAlone, replayWith, symptomOf } from '../incident/index.ts';
import type { IncidentOutcome, IncidentSpec } from '../incident/types.ts';
import { GROUND } from '../ladders/index.ts';
import type { GhostFacts, GhostLine, NightLine } from '../night.ts';
import type { GameState } from '../state.ts';
import { classOf, harmOf } from './harm.ts';
import { topRung } from './ladders.ts';
import { DEFENCES, type Defence, defencesOf, defendedBy } from './nightPolicy.ts';
import { wayOutStands } from './vendors/keys.ts';

export const factsOf = (s: GameState, outcome: IncidentOutcome): GhostFacts => ({
  symptom: outcome.symptom,
  hits: outcome.hits,
  harm: classOf(harmOf(outcome, s)),
  stoppedAfter: outcome.stoppedAfter,
  healedAfter: outcome.healedAfter,
});

/** Harm in fleet-days, machines that stand still and machines that are blind alike. */
const weight = (s: GameState, o: IncidentOutcome): number =>
  harmOf(o, s) + (s.level.fleet > 0 ? (0.1 * o.blindHours) / (s.level.fleet * 24) : 0);

/**
 * The same fault with the same luck under one other policy: a ladder not built at all, the next rung up, or the key
 * moved. The one that would have changed most is told, for better or worse.
 */
export function ghostOf(s: GameState, lines: readonly NightLine[]): GhostLine | null {
  let line: NightLine | null = null;
  for (const l of lines)
    if (
      l.outcome &&
      l.spec &&
      l.spec.fault.culprit !== 'attack' &&
      (line === null || l.hits > line.hits || (l.played && !line.played))
    )
      line = l;
  if (!line?.outcome || !line.spec || !line.faultId) return null;
  const cold = s.history[0]?.lines[0];
  if (line.label && cold && cold.label === line.label && cold.outcome && s.quarter > 0)
    return {
      faultId: line.faultId,
      other: { kind: 'coldOpen' },
      yours: factsOf(s, line.outcome),
      theirs: factsOf(s, cold.outcome),
    };

  const yours = weight(s, line.outcome);
  let best: { other: GhostLine['other']; outcome: IncidentOutcome; gap: number } | null = null;
  for (const candidate of candidates(s, line)) {
    const outcome = line.response
      ? replayWith(candidate.spec, line.response)
      : playAlone(candidate.spec);
    const gap = Math.abs(weight(s, outcome) - yours);
    if (best === null || gap > best.gap) best = { other: candidate.other, outcome, gap };
  }
  if (!best) return null;
  return {
    faultId: line.faultId,
    other: best.other,
    yours: factsOf(s, line.outcome),
    theirs: factsOf(s, best.outcome),
  };
}

function candidates(
  s: GameState,
  line: NightLine,
): { other: GhostLine['other']; spec: IncidentSpec }[] {
  const spec = line.spec as IncidentSpec;
  const found: { other: GhostLine['other']; spec: IncidentSpec }[] = [];
  const stood = defencesOf(s);
  const on = (ladder: Defence, rung: number): void => {
    const policy = { ...spec.policy, ...defendedBy({ ...stood, [ladder]: rung }, s.level) };
    found.push({ other: { kind: 'rung', ladder, rung }, spec: { ...spec, policy } });
  };
  for (const ladder of DEFENCES) {
    const now = stood[ladder];
    if (now > GROUND) on(ladder, GROUND);
    if (now < topRung(s.level, ladder) && s.ladders[ladder].open) on(ladder, now + 1);
  }
  const { culprit, key } = spec.fault;
  const vendor = s.vendors.find((v) => v.id === culprit);
  if (vendor && (spec.place !== 'ring0' || wayOutStands(s, key))) {
    const out = spec.place === 'ring0';
    const place = out ? WAY_OUT[key] : 'ring0';
    found.push({
      other: { kind: 'key', vendor: culprit, key, out },
      spec: { ...spec, place, symptom: symptomOf(spec.fault, place) },
    });
  }
  return found;
}
