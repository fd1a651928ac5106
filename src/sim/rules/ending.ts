import { METERS, type MeterId } from '../ids.ts';
import type { GameState, Outcome, Receipt } from '../state.ts';
import { eachCause } from './causes.ts';
import { doctrineOf } from './doctrine.ts';
import { mandateHolds } from './mandates.ts';
import type { Turn } from './turn.ts';

/** Every meter must stand at least here at the end. Game design. */
export const WIN_AT = 40;

/** Ends the run: by a crisis that ran out, or because the last quarter has passed. */
export function endRun(turn: Turn, crisis: MeterId | null): void {
  const { s } = turn;
  const kept = mandateHolds(s);
  s.mandateKept = kept;
  const low = METERS.filter((m) => s.meters[m] < WIN_AT);
  const won = crisis === null && low.length === 0 && kept;
  const ending = crisis
    ? `crisis.${crisis}`
    : won
      ? `won.${doctrineOf(s)}`
      : low.length > 0
        ? 'unsteady'
        : 'mandate';
  const outcome: Outcome = { won, ending, crisis, largest: largestCause(s.receipts) };
  s.outcome = outcome;
  s.phase = 'over';
  turn.events.push({ type: won ? 'runWon' : 'runLost', ending });
}

/** What moves the same way in every run tells nobody why this one went as it went. */
const BACKGROUND = new Set(['clampHigh', 'clampLow', 'doorOpen', 'concentration']);

/** The cause that moved most, same causes added up over the run; what every run has is left out. */
export function largestCause(receipts: readonly Receipt[]): Outcome['largest'] {
  const sums = new Map<string, Receipt>();
  for (const r of eachCause(receipts)) {
    if (BACKGROUND.has(r.cause.key)) continue;
    const id = `${r.meter} ${r.cause.key} ${JSON.stringify(r.cause.params ?? {})}`;
    const seen = sums.get(id);
    if (seen) seen.by += r.by;
    else sums.set(id, { ...r });
  }
  let best: Receipt | null = null;
  for (const r of sums.values()) if (best === null || Math.abs(r.by) > Math.abs(best.by)) best = r;
  return best && { meter: best.meter, by: best.by, cause: best.cause };
}

/**
 * How well a run stands or went, 0 to 100: mostly the mean of the meters, partly the weakest; a broken mandate
 * and a run cut short by a crisis cost. For comparing players, never shown as a sum of the policy.
 */
export function scoreOf(s: GameState): number {
  const values = METERS.map((m) => s.meters[m]);
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const weakest = Math.min(...values);
  let score = 0.6 * mean + 0.4 * weakest - (s.mandateKept ? 0 : 10);
  if (s.outcome?.crisis) score *= s.quarter / s.level.quarters;
  return Math.max(0, Math.min(100, score));
}
