/** One possible world, played through with plain play: what one vendor's worst fault did in it. */
import {
  apply,
  breachChance,
  type Command,
  easyResponse,
  type GameState,
  type HarmClass,
  imagine,
  isOver,
  legalCommands,
  type NightLine,
  type Place,
  type SuspectId,
} from '../sim/index.ts';

/** What became of the machines: nothing worth a word, a gap in protection or access, or machines that stopped. */
export type Fate = 'holds' | 'blind' | 'stopped';

export interface CurvePoint {
  /** Hours after release. */
  hour: number;
  /** Machines stopped, blind or locked out at that hour. */
  down: number;
}

export interface WorstFault {
  /** Machines harmed at any time. */
  hits: number;
  /** These as a share of the fleet, 0 to 1. */
  share: number;
  fate: Fate;
  /** How bad it was for Continuity; null = not even a scratch. */
  harm: HarmClass | null;
  place: Place | null;
  /** Days from release until the last machine worked again (the engine looks 28 days ahead). */
  lastDays: number;
  curve: CurvePoint[];
}

export interface WorldStory {
  /** Faulty updates of the vendor that went out or were caught on the bench. */
  faults: number;
  /** The one that harmed most machines; null where none left the bench. */
  worst: WorstFault | null;
  /** Chance that attackers who race the last ring on each of these nights get in at least once, 0 to 1. */
  race: number;
}

/** More steps than any two quarters need: a wall against a rule that never ends. */
const MOST_STEPS = 400;

function plainCommand(state: GameState): Command | null {
  return easyResponse(state) ?? legalCommands(state)[0] ?? null;
}

function step(state: GameState): GameState | null {
  const plain = plainCommand(state);
  const answer = plain === null ? null : apply(state, plain);
  if (answer !== null && !('refused' in answer)) return answer.state;
  // A first morning without a mandate refuses the commit: any legal step opens the way.
  for (const command of legalCommands(state)) {
    const other = apply(state, command);
    if (!('refused' in other)) return other.state;
  }
  return null;
}

function fateOf(line: NightLine): Fate {
  if (line.kind === 'benchCatch' || line.kind === 'nearMiss' || line.hits === 0) return 'holds';
  return line.outcome?.symptom === 'stopped' ? 'stopped' : 'blind';
}

function worstOf(lines: readonly NightLine[]): WorstFault | null {
  let worst: NightLine | null = null;
  for (const line of lines) {
    if (line.kind === 'benchCatch') continue;
    if (worst === null || line.hits > worst.hits) worst = line;
  }
  if (worst === null) return null;
  const { outcome, spec } = worst;
  return {
    hits: worst.hits,
    share: spec === null ? 0 : worst.hits / spec.fleet,
    fate: fateOf(worst),
    harm: worst.harm,
    place: outcome?.place ?? spec?.place ?? null,
    lastDays: (outcome?.lastAfter ?? 0) / 1440,
    curve: (outcome?.curve ?? []).map((point) => ({
      hour: point.at / 60,
      down: point.looping + point.waiting + point.blind + point.locked,
    })),
  };
}

/** The night that this state has just closed, whole (the record of past nights keeps no curves). */
function closedNight(state: GameState): readonly NightLine[] | null {
  const closed = state.phase === 'review' || state.phase === 'over';
  return closed && state.quarter > 0 ? (state.review?.lines ?? null) : null;
}

/**
 * Plays one world that agrees with what the player knows, from this state through `quarters` nights, with nothing
 * more decided. Same state, seed and vendor: same story.
 */
export function playWorld(
  state: GameState,
  worldSeed: string,
  vendor: SuspectId,
  quarters: number,
): WorldStory {
  let nights = 0;
  let held = 1;
  let now = imagine(state, worldSeed, vendor);
  // A night that had passed before anybody asked is no forecast.
  let told = closedNight(state) === null ? -1 : state.quarter;
  const lines: NightLine[] = [];
  for (let steps = 0; steps < MOST_STEPS && nights < quarters && !isOver(now); steps++) {
    const next = step(now);
    if (next === null) break;
    now = next;
    const closed = closedNight(now);
    if (closed === null || now.quarter === told) continue;
    told = now.quarter;
    nights += 1;
    // At dawn the policy still stands under which the night passed, with all that bound at dusk.
    held *= 1 - breachChance(now, 'race');
    lines.push(...closed.filter((line) => line.culprit === vendor));
  }
  return { faults: lines.length, worst: worstOf(lines), race: 1 - held };
}
