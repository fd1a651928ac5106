import { BETS, type Command, type Post } from '../commands.ts';
import { CONTENT_STOPS, LADDERS, SWITCHES } from '../ids.ts';
import { mandatesOffered } from '../rules/mandates.ts';
import type { GameState } from '../state.ts';
import type { NightAction } from '../words/nightActions/index.ts';
import { offersNow, reportsNow } from './authorities.ts';
import { actionsNow, whyNot, whyNotBeat } from './may.ts';

/** Any whole percent may be stated; these are named. */
const BET_CHANCES = [10, 30, 50, 70, 90];

/** Every command that is legal now, in a fixed order. In a beat: nothing, single actions and pairs. */
export function legalCommands(s: GameState): Command[] {
  if (s.phase === 'over') return [];
  if (s.phase === 'review') return [{ type: 'next' }];
  if (s.phase === 'night' || s.phase === 'coldOpen') return beatsNow(s);
  const out: Command[] = [];
  if (s.quarter === 1)
    for (const m of mandatesOffered(s))
      if (m.id !== s.mandate) out.push({ type: 'mandate', id: m.id });
  for (const item of s.inbox) {
    const matter = s.level.matters.find((m) => m.id === item.matter);
    for (const choice of matter?.choices ?? [])
      out.push({ type: 'answer', matter: item.matter, choice: choice.id });
  }
  for (const ladder of LADDERS)
    for (const step of [1, -1])
      out.push({ type: 'climb', ladder, to: s.ladders[ladder].rung + step });
  for (const id of SWITCHES) out.push({ type: 'switch', id, on: !s.switches[id].on });
  for (const to of CONTENT_STOPS) out.push({ type: 'content', to });
  out.push(...reportsNow(s), ...offersNow(s));
  for (let team = 0; team < s.teams.length; team++)
    for (const post of postsOf(s)) out.push({ type: 'post', team, post });
  for (const kind of BETS)
    for (const chance of BET_CHANCES) out.push({ type: 'bet', about: { kind }, chance });
  out.push({ type: 'commit' });
  return out.filter((c) => whyNot(s, c) === null);
}

/** Where a duty team may stand. */
export function postsOf(s: GameState): Post[] {
  return [
    ...s.vendors.filter((v) => v.present).map((v): Post => ({ at: 'vendor', vendor: v.id })),
    ...s.level.regions.map((r): Post => ({ at: 'region', region: r.id })),
    { at: 'threats' },
  ];
}

function beatsNow(s: GameState): Command[] {
  const single = actionsNow(s);
  const sets: NightAction[][] = [[], ...single.map((a) => [a])];
  for (let i = 0; i < single.length; i++)
    for (let j = i + 1; j < single.length; j++) {
      const [a, b] = [single[i], single[j]];
      if (a && b) sets.push([a, b]);
    }
  return sets
    .filter((actions) => whyNotBeat(s, actions, single) === null)
    .map((actions) => ({ type: 'beat', actions }));
}
