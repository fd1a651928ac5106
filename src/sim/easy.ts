import type { Command } from './commands.ts';
import type { Suspect } from './night.ts';
import { actionsNow, whyNotBeat } from './queries/may.ts';
import type { GameState } from './state.ts';
import type { NightAction } from './words/nightActions/index.ts';

/** Chance from which a suspect's update is taken back, and from which its channel is held. Tuned. */
const SURE = 0.6;

/**
 * Plain play of whatever comes: acts on the shown odds, sends hands where harm is greatest, makes no statement.
 * Forecasts assume it of the player; bots may build on it.
 */
export function easyResponse(s: GameState): Command {
  if (s.phase === 'desk') return { type: 'commit' };
  if (s.phase === 'review' || s.phase === 'over') return { type: 'next' };
  return { type: 'beat', actions: affordableOf(s, wishes(s)) };
}

function wishes(s: GameState): NightAction[] {
  const { beats, incident } = s.night ?? {};
  if (!beats || !incident) return [];
  const top = beats.suspects.reduce((a: Suspect, b: Suspect) => (b.chance > a.chance ? b : a));
  const out: NightAction[] = [];
  if (incident.response.revertedAt === null && (beats.confirmed !== null || top.chance >= SURE))
    out.push(top.id === 'attack' ? { do: 'contain' } : { do: 'revert', suspect: top.id });
  const question = actionsNow(s).find((a) => a.do === 'ask');
  if (question) out.push(question);
  const worst = s.level.sectors.reduce((a, b) => (b.harm > a.harm ? b : a));
  if (incident.response.first === null) out.push({ do: 'first', sector: worst.id });
  out.push({ do: 'notify' });
  return out;
}

function affordableOf(s: GameState, wanted: readonly NightAction[]): NightAction[] {
  const out: NightAction[] = [];
  for (const a of wanted) if (whyNotBeat(s, [...out, a]) === null) out.push(a);
  return out;
}
