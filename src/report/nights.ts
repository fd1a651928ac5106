/** What the nights held, each event in three facts: where it landed, how far it went, how fast it healed. */
import type {
  AttackKind,
  GameState,
  GhostLine,
  HarmClass,
  KeyId,
  NightLine,
  Place,
  SuspectId,
  Symptom,
} from '../sim/index.ts';

export interface NightFact {
  kind: NightLine['kind'];
  label: string | null;
  culprit: SuspectId | null;
  attack: AttackKind | null;
  key: KeyId | null;
  /** Where it landed; null where it never left the bench, or for attacks. */
  place: Place | null;
  symptom: Symptom | null;
  /** How far: machines harmed. */
  hits: number;
  /** Minutes until nothing more was reached. */
  stoppedAfter: number | null;
  /** Minutes until 95% of those harmed worked again. */
  healedAfter: number | null;
  /** Minutes until the last one worked again. */
  lastAfter: number | null;
  major: boolean;
  /** Null below a scratch. */
  harm: HarmClass | null;
  /** The player acted in it. */
  played: boolean;
}

export interface NightFacts {
  quarter: number;
  facts: NightFact[];
  /** The same fault, same luck, under one other policy. */
  ghost: GhostLine | null;
}

export function factOf(line: NightLine): NightFact {
  const { outcome, spec } = line;
  return {
    kind: line.kind,
    label: line.label,
    culprit: line.culprit,
    attack: line.attack,
    key: line.key,
    place: outcome?.place ?? spec?.place ?? null,
    symptom: outcome?.symptom ?? spec?.symptom ?? null,
    hits: line.hits,
    stoppedAfter: outcome?.stoppedAfter ?? null,
    healedAfter: outcome?.healedAfter ?? null,
    lastAfter: outcome?.lastAfter ?? null,
    major: line.major,
    harm: line.harm,
    played: line.played,
  };
}

export function nightsOf(state: GameState): NightFacts[] {
  return state.history.map(({ quarter, lines, ghost }) => ({
    quarter,
    facts: lines.map(factOf),
    ghost,
  }));
}
