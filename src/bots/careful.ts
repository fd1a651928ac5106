import {
  type Command,
  costOfStep,
  type GameState,
  knownVendors,
  type LadderId,
  type SwitchId,
  whyNot,
} from '../sim/index.ts';
import { choiceWorth } from './answers.ts';
import type { Bot } from './bot.ts';
import { watchBeat } from './watchman.ts';

/** What a careful person builds, in order: first what stops a fault from spreading, then what heals, then guards. */
const PLAN: readonly [LadderId, number][] = [
  ['rings', 1],
  ['gate', 1],
  ['gate', 2],
  ['bake', 1],
  ['wayback', 1],
  ['hygiene', 1],
  ['rings', 2],
  ['hygiene', 2],
  ['bench', 1],
  ['gate', 3],
  ['hands', 1],
  ['attestation', 1],
  ['bench', 2],
  ['wayback', 2],
  ['hygiene', 3],
  ['rings', 3],
  ['attestation', 2],
];

const legal = (s: GameState, c: Command): boolean => whyNot(s, c) === null;

/** Reads the letters, builds before it needs, posts its teams by the odds, acts at night on what is shown. */
export const careful: Bot = (s) => {
  if (s.phase === 'review') return { type: 'next' };
  if (s.phase !== 'desk') return watchBeat(s);
  return answer(s) ?? flip(s) ?? post(s) ?? build(s) ?? { type: 'commit' };
};

function answer(s: GameState): Command | null {
  for (const item of s.inbox) {
    if (item.answer !== null) continue;
    const matter = s.level.matters.find((m) => m.id === item.matter);
    const options = (matter?.choices ?? [])
      .filter((c) => legal(s, { type: 'answer', matter: item.matter, choice: c.id }))
      .sort((a, b) => choiceWorth(s, item, b) - choiceWorth(s, item, a));
    if (options[0]) return { type: 'answer', matter: item.matter, choice: options[0].id };
  }
  return null;
}

function flip(s: GameState): Command | null {
  const want: Partial<Record<SwitchId, boolean>> = {
    contentScope: true,
    expressLane: s.ladders.bake.rung >= 1,
    repairPass: s.ladders.attestation.rung >= 3,
    pseudonyms: s.ladders.attestation.rung >= 1,
    parity: s.ladders.door.rung >= 1,
  };
  for (const [id, on] of Object.entries(want) as [SwitchId, boolean][]) {
    const command: Command = { type: 'switch', id, on };
    if (s.switches[id].on !== on && legal(s, command)) return command;
  }
  return null;
}

function post(s: GameState): Command | null {
  const team = s.teams.findIndex((t) => t.at === 'rest');
  if (team < 0) return null;
  if (!s.teams.some((t) => t.at === 'threats'))
    return { type: 'post', team, post: { at: 'threats' } };
  const watched = s.teams.flatMap((t) => (t.at === 'vendor' ? [t.vendor] : []));
  const next = knownVendors(s)
    .filter((v) => v.present && !watched.includes(v.id))
    .sort((a, b) => b.share * b.faults.expected - a.share * a.faults.expected)[0];
  return next ? { type: 'post', team, post: { at: 'vendor', vendor: next.id } } : null;
}

function build(s: GameState): Command | null {
  for (const [ladder, to] of PLAN) {
    if (s.ladders[ladder].rung !== to - 1 || !s.ladders[ladder].open) continue;
    if (s.flights.some((f) => f.what.kind === 'rung' && f.what.ladder === ladder)) continue;
    const cost = costOfStep(s, ladder, to);
    const command: Command = { type: 'climb', ladder, to };
    if (legal(s, command)) return command;
    // Save for what comes next in the plan rather than buy what comes later.
    if (
      cost.capacity > s.capacity &&
      cost.capacity <= s.level.budgets.capacity + s.level.budgets.carry
    )
      return null;
  }
  return null;
}
