import { BETS, type Command, type NightAction } from '../commands.ts';
import type { LadderId, MatterId, SwitchId } from '../ids.ts';
import type { Incident } from '../incident/types.ts';
import { GROUND, rungAt, topOf } from '../ladders/index.ts';
import type { Beats } from '../night.ts';
import { priceOf } from '../rules/beats.ts';
import { leadOf, PEGS, STEP_DOWN_STANDING, topRung } from '../rules/ladders.ts';
import { choiceOf } from '../rules/letters.ts';
import { mandatesOffered } from '../rules/mandates.ts';
import { dayByPace, isRecovery, recoveryActions } from '../rules/recovery.ts';
import { mayNotify } from '../rules/regulators/clocks.ts';
import type { GameState } from '../state.ts';
import { priceOfSwitch } from '../switches.ts';
import { holds } from '../words/conditions/index.ts';
import { whyBound, whyNotOffer, whyNotReport } from './authorities.ts';

/** Why something is not allowed, as words by key: `reason.<key>`. */
export interface Reason {
  key: string;
  params?: Record<string, string | number>;
}

const no = (key: string, params?: Reason['params']): Reason => (params ? { key, params } : { key });

/**
 * What one step on a ladder would cost now, in force from which quarter on. Stepping down costs Standing only; a step
 * past the top costs nothing, and `whyNot` refuses it.
 */
export function costOfStep(
  s: GameState,
  ladder: LadderId,
  to: number,
): { capacity: number; standing: number; lands: number } {
  const now = s.ladders[ladder].rung;
  if (to < now) return { capacity: 0, standing: STEP_DOWN_STANDING, lands: s.quarter };
  if (to > topOf(ladder)) return { capacity: 0, standing: 0, lands: s.quarter };
  const { capacity, standing } = rungAt(ladder, to);
  return { capacity, standing, lands: s.quarter + leadOf(s.level, ladder, to) };
}

/** May the ladder be moved to this rung today? Null = yes. */
export function whyNotClimb(s: GameState, ladder: LadderId, to: number): Reason | null {
  if (s.phase !== 'desk') return no('notAtDesk');
  const state = s.ladders[ladder];
  if (!state.open) return no('ladderLocked');
  if (to < GROUND || to > topRung(s.level, ladder)) return no('noSuchRung');
  if (s.flights.some((f) => f.what.kind === 'rung' && f.what.ladder === ladder))
    return no('alreadyOrdered');
  if (s.moved.includes(ladder)) return no('onceAQuarter');
  if (Math.abs(to - state.rung) !== 1) return no('oneRung');
  if (s.moved.length >= PEGS) return no('noPegs', { pegs: PEGS });
  const wait = ladder === 'door' ? rungAt('door', to).notice - (s.quarter - state.since) : 0;
  if (wait > 0) return no('sunsetNotice', { quarters: wait });
  return whyBound(s, { ladder, to }) ?? affordable(s, costOfStep(s, ladder, to));
}

function affordable(s: GameState, cost: { capacity: number; standing: number }): Reason | null {
  if (cost.capacity > s.capacity) return no('capacity', { need: cost.capacity, have: s.capacity });
  if (cost.standing > s.standing) return no('standing', { need: cost.standing, have: s.standing });
  return null;
}

/** May this answer be given? Null = yes. */
export function whyNotAnswer(s: GameState, matter: MatterId, choice: string): Reason | null {
  if (s.phase !== 'desk') return no('notAtDesk');
  const item = s.inbox.find((i) => i.matter === matter);
  if (!item) return no('noSuchLetter');
  if (item.answer !== null) return no('alreadyAnswered');
  const m = s.level.matters.find((x) => x.id === matter);
  const c = m && choiceOf(m, choice);
  if (!c) return no('noSuchChoice');
  if (c.needs && !holds(s, c.needs, item.sender)) return no('needsMissing');
  return affordable(s, { capacity: c.cost?.capacity ?? 0, standing: c.cost?.standing ?? 0 });
}

/** May this switch be set? Null = yes. */
export function whyNotSwitch(s: GameState, id: SwitchId, on: boolean): Reason | null {
  if (s.phase !== 'desk') return no('notAtDesk');
  if (!s.switches[id].open) return no('switchLocked');
  if (s.switches[id].on === on) return no('alreadySo');
  return whyBound(s, { switch: id, on }) ?? affordable(s, priceOfSwitch(id, on));
}

/** Most actions in one beat. Game design. */
export const ACTIONS_A_BEAT = 2;

/** From this chance on the likeliest suspect stands first among the actions, below it the dump. Tuned. */
const LIKELY = 0.65;

/** Which actions make sense in the present beat, whatever their price. What the odds suggest is offered first. */
export function actionsNow(s: GameState): NightAction[] {
  const { beats, incident } = s.night ?? {};
  if (!beats || !incident) return [];
  if (s.phase === 'coldOpen') return [{ do: 'revert', suspect: incident.spec.fault.culprit }];
  const triage = beats.stations[beats.index]?.kind === 'triage';
  const out = triage ? mendings(incident, beats) : stops(incident, beats);
  if (mayNotify(s)) out.push({ do: 'notify' });
  if (beats.said === null && (triage || beats.index > 0))
    for (const tone of ['plain', 'cautious', 'blame'] as const) out.push({ do: 'say', tone });
  if (incident.spec.symptom === 'stopped') {
    if (triage)
      for (const sector of [...s.level.sectors].sort((a, b) => b.harm - a.harm))
        if (incident.response.first !== sector.id) out.push({ do: 'first', sector: sector.id });
    for (const region of s.level.regions)
      if (!incident.response.crews.some((c) => c.region === region.id))
        out.push({ do: 'crews', region: region.id });
  }
  if (!triage || !isRecovery(s, incident.spec)) return out;
  const mending = recoveryActions(s);
  const day = dayByPace(s);
  // Once the pace shows, the day that it promises is the question of the hour.
  const asked = mending.filter((a) => a.do === 'estimate' && a.days === day);
  return [...asked, ...out, ...mending.filter((a) => !asked.includes(a))];
}

/** What ends the spread, or finds out who it is. */
function stops({ response }: Incident, beats: Beats): NightAction[] {
  const live = beats.suspects.filter((x) => x.chance > 0).sort((a, b) => b.chance - a.chance);
  const channels = live.filter((x) => x.id !== 'attack').map((x) => x.id);
  const reverted = response.revertedAt !== null;
  const stopped = response.stoppedAt !== null;
  const look: NightAction[] = beats.confirmed === null ? [{ do: 'look' }] : [];
  const reverts = reverted
    ? []
    : channels.map((suspect): NightAction => ({ do: 'revert', suspect }));
  const contain: NightAction[] =
    live.some((x) => x.id === 'attack') && !beats.contained ? [{ do: 'contain' }] : [];
  const first = live[0];
  const likely = first !== undefined && first.chance >= LIKELY;
  const out: NightAction[] = likely && first.id === 'attack' ? [...contain] : [];
  out.push(...(likely ? [...reverts, ...look] : [...look, ...reverts]));
  if (!stopped)
    for (const suspect of channels)
      if (!beats.held.includes(suspect)) out.push({ do: 'hold', suspect });
  if (!stopped && !beats.halted) out.push({ do: 'halt' });
  if (out[0]?.do !== 'contain') out.push(...contain);
  return out;
}

/** After the stop: what was not taken back yet. */
const mendings = ({ response }: Incident, { confirmed }: Beats): NightAction[] =>
  response.revertedAt === null && confirmed !== null && confirmed !== 'attack'
    ? [{ do: 'revert', suspect: confirmed }]
    : [];

/** Of these a beat bears one, whatever it names. */
const ONCE: readonly NightAction['do'][] = ['say', 'first', 'estimate'];

const same = (a: NightAction, b: NightAction): boolean => JSON.stringify(a) === JSON.stringify(b);

/** May these actions be taken together in the present beat? Null = yes. */
export function whyNotBeat(s: GameState, actions: readonly NightAction[]): Reason | null {
  if (s.phase !== 'night' && s.phase !== 'coldOpen') return no('noIncident');
  if (actions.length > ACTIONS_A_BEAT) return no('twoActions');
  const legal = actionsNow(s);
  for (const [i, a] of actions.entries()) {
    if (!legal.some((b) => same(a, b))) return no('notNow');
    if (actions.slice(0, i).some((b) => b.do === a.do && (ONCE.includes(a.do) || same(a, b))))
      return no('twice');
  }
  let capacity = 0;
  let standing = 0;
  for (const a of actions) {
    const price = priceOf(a);
    capacity += price.capacity;
    standing += price.standing;
  }
  return affordable(s, { capacity, standing });
}

/** May this command be given now? Null = yes. */
export function whyNot(s: GameState, c: Command): Reason | null {
  if (s.phase === 'over') return no('runOver');
  switch (c.type) {
    case 'mandate':
      if (s.phase !== 'desk' || s.quarter !== 1) return no('mandateLate');
      if (!s.level.mandates.some((m) => m.id === c.id)) return no('noSuchMandate');
      return mandatesOffered(s).some((m) => m.id === c.id) ? null : no('mandateNotOffered');
    case 'answer':
      return whyNotAnswer(s, c.matter, c.choice);
    case 'climb':
      return whyNotClimb(s, c.ladder, c.to);
    case 'switch':
      return whyNotSwitch(s, c.id, c.on);
    case 'post':
      return whyNotPost(s, c);
    case 'offer':
      return whyNotOffer(s, c.regulator, c.clauses);
    case 'report':
      return whyNotReport(s, c.fault, c.how);
    case 'bet':
      return whyNotBet(s, c);
    case 'commit':
      return s.phase === 'desk' ? null : no('notAtDesk');
    case 'beat':
      return whyNotBeat(s, c.actions);
    case 'next':
      return s.phase === 'review' ? null : no('noReview');
  }
}

/** Bets in one run: a question to think about, not a game beside the game. Game design. */
export const BETS_A_RUN = 1;

function whyNotBet(s: GameState, c: Extract<Command, { type: 'bet' }>): Reason | null {
  if (s.phase !== 'desk') return no('notAtDesk');
  if ((s.bets?.length ?? 0) >= BETS_A_RUN) return no('betOnce');
  if (!BETS.includes(c.about.kind)) return no('betUnknown');
  return Number.isInteger(c.chance) && c.chance >= 0 && c.chance <= 100 ? null : no('betChance');
}

function whyNotPost(s: GameState, c: Extract<Command, { type: 'post' }>): Reason | null {
  if (s.phase !== 'desk') return no('notAtDesk');
  if (!(Number.isInteger(c.team) && c.team >= 0 && c.team < s.teams.length))
    return no('noSuchTeam');
  const { post } = c;
  if (post.at === 'vendor' && !s.vendors.some((v) => v.id === post.vendor && v.present))
    return no('noSuchVendor');
  if (post.at === 'region' && !s.level.regions.some((r) => r.id === post.region))
    return no('noSuchRegion');
  return null;
}
