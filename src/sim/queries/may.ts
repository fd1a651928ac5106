import { BETS, type Command, type CommandOf, readCommands } from '../commands.ts';
import { priceOfContent } from '../content.ts';
import type { ContentStop, LadderId, MatterId, SwitchId } from '../ids.ts';
import type { Incident } from '../incident/types.ts';
import { GROUND, NEEDED, rungAt, topOf } from '../ladders/index.ts';
import type { Opening } from '../level.ts';
import type { Beats } from '../night.ts';
import { mayGuess } from '../rules/guess.ts';
import { leadOf, PEGS, STEP_DOWN_STANDING, topRung } from '../rules/ladders.ts';
import { choiceOf } from '../rules/letters.ts';
import { mandatesOffered } from '../rules/mandates.ts';
import { opensIn } from '../rules/openings.ts';
import { questionsNow } from '../rules/questions.ts';
import { isRecovery, recoveryActions } from '../rules/recovery.ts';
import { mayNotify } from '../rules/regulators/clocks.ts';
import type { GameState } from '../state.ts';
import { priceOfSwitch } from '../switches.ts';
import { holds } from '../words/conditions/index.ts';
import { type Cost, costOf, missing, sumOf } from '../words/costs.ts';
import { isOnce, type NightAction, priceOf } from '../words/nightActions/index.ts';
import { TONES } from '../words/nightActions/telling.ts';
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

/** Why something is not open: the level opens it later, or a letter will. */
function shut(s: GameState, what: Opening, locked: string): Reason {
  const quarter = opensIn(s, what);
  return quarter === null ? no(locked) : no('opensIn', { quarter });
}

/** May the ladder be moved to this rung today? Null = yes. */
export function whyNotClimb(s: GameState, ladder: LadderId, to: number): Reason | null {
  if (s.phase !== 'desk') return no('notAtDesk');
  const state = s.ladders[ladder];
  if (!state.open) return shut(s, ladder, 'ladderLocked');
  if (to < GROUND || to > topRung(s.level, ladder)) return no('noSuchRung');
  if (s.flights.some((f) => f.what.kind === 'rung' && f.what.ladder === ladder))
    return no('alreadyOrdered');
  if (s.moved.includes(ladder)) return no('onceAQuarter');
  if (Math.abs(to - state.rung) !== 1) return no('oneRung');
  if (s.moved.length >= PEGS) return no('noPegs', { pegs: PEGS });
  const needed = to > state.rung ? NEEDED[ladder] : undefined;
  if (needed && s.ladders[needed].rung < to)
    return no('hangsInTheAir', { ladder: needed, to: rungAt(needed, to).name });
  const wait = ladder === 'door' ? rungAt('door', to).notice - (s.quarter - state.since) : 0;
  if (wait > 0) return no('sunsetNotice', { quarters: wait });
  return whyBound(s, { ladder, to }) ?? affordable(s, costOfStep(s, ladder, to));
}

function affordable(s: GameState, cost: Cost): Reason | null {
  const short = missing(s, cost);
  return short && no(short.word, { need: short.need, have: short.have });
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
  return affordable(s, costOf(c.cost));
}

/** May this switch be set? Null = yes. */
export function whyNotSwitch(s: GameState, id: SwitchId, on: boolean): Reason | null {
  if (s.phase !== 'desk') return no('notAtDesk');
  if (!s.switches[id].open) return shut(s, id, 'switchLocked');
  if (s.switches[id].on === on) return no('alreadySo');
  return whyBound(s, { switch: id, on }) ?? affordable(s, priceOfSwitch(id, on));
}

/** May the dial be turned to this stop? Null = yes. */
export function whyNotContent(s: GameState, to: ContentStop): Reason | null {
  if (s.phase !== 'desk') return no('notAtDesk');
  if (!s.content.open) return shut(s, 'content', 'switchLocked');
  if (s.content.stop === to) return no('alreadySo');
  return whyBound(s, { content: to }) ?? affordable(s, priceOfContent(s.content.stop, to));
}

/** Most actions in one beat, and in the one that ends a call: who comes first, and two besides. Game design. */
const ACTIONS = 2;
export const LAST_ACTIONS = 3;

/** So many actions the present beat bears at most. */
export function actionsABeat(s: GameState): number {
  const { beats, incident } = s.night ?? {};
  if (!beats || !incident || isRecovery(s, incident.spec)) return ACTIONS;
  return beats.stations[beats.index]?.kind === 'triage' ? LAST_ACTIONS : ACTIONS;
}

/**
 * Which actions make sense in the present beat, whatever their price. Always in the same order, suspects, regions and
 * sectors in that of the level: position gives nothing away, neither by the odds nor by the harm.
 */
export function actionsNow(s: GameState): NightAction[] {
  const { beats, incident } = s.night ?? {};
  if (!beats || !incident) return [];
  if (s.phase === 'coldOpen') return [{ do: 'revert', suspect: incident.spec.fault.culprit }];
  const triage = beats.stations[beats.index]?.kind === 'triage';
  const out = triage ? mendings(incident, beats) : stops(s, incident, beats);
  if (mayNotify(s)) out.push({ do: 'notify' });
  if (beats.said === null) out.push(...statements(beats, triage));
  if (!triage && mayGuess(s, beats))
    for (const { id, chance } of beats.suspects)
      if (chance > 0) out.push({ do: 'guess', suspect: id });
  if (incident.spec.symptom === 'stopped') out.push(...handWork(s, incident, triage));
  if (triage && isRecovery(s, incident.spec)) out.push(...recoveryActions(s));
  return out;
}

/** Plain words are worth saying only while nobody is sure; blame comes once the first call is over. */
const statements = ({ confirmed, index }: Beats, triage: boolean): NightAction[] =>
  TONES.filter((tone) => (tone === 'plain' ? confirmed === null : triage || index > 0)).map(
    (tone) => ({ do: 'say', tone }),
  );

/** Who goes out to machines that stand still, and in which sector first: that is asked only once the spread has ended. */
function handWork(s: GameState, { response }: Incident, triage: boolean): NightAction[] {
  return [
    ...(triage ? s.level.sectors : [])
      .filter(({ id }) => response.first !== id)
      .map(({ id }): NightAction => ({ do: 'first', sector: id })),
    ...s.level.regions
      .filter(({ id }) => !response.crews.some((c) => c.region === id))
      .map(({ id }): NightAction => ({ do: 'crews', region: id })),
  ];
}

/** What finds out who it is, or ends the spread. */
function stops(s: GameState, { response }: Incident, beats: Beats): NightAction[] {
  const live = beats.suspects.filter((x) => x.chance > 0).map((x) => x.id);
  const channels = live.filter((id) => id !== 'attack');
  const out = questionsNow(s, beats).map((about): NightAction => ({ do: 'ask', about }));
  const stopped = response.stoppedAt !== null;
  if (!stopped)
    for (const suspect of channels)
      if (!beats.held.includes(suspect)) out.push({ do: 'hold', suspect });
  if (response.revertedAt === null)
    for (const suspect of channels) out.push({ do: 'revert', suspect });
  if (live.includes('attack') && !beats.contained) out.push({ do: 'contain' });
  if (!stopped && !beats.halted) out.push({ do: 'halt' });
  return out;
}

/** After the stop: what was not taken back yet. */
const mendings = ({ response }: Incident, { confirmed }: Beats): NightAction[] =>
  response.revertedAt === null && confirmed !== null && confirmed !== 'attack'
    ? [{ do: 'revert', suspect: confirmed }]
    : [];

const same = (a: NightAction, b: NightAction): boolean =>
  a === b || (a.do === b.do && JSON.stringify(a) === JSON.stringify(b));

/** May these actions be taken together in the present beat? Null = yes. `legal` = `actionsNow`, where somebody has it. */
export function whyNotBeat(
  s: GameState,
  actions: readonly NightAction[],
  legal = actionsNow(s),
): Reason | null {
  if (s.phase !== 'night' && s.phase !== 'coldOpen') return no('noIncident');
  const most = actionsABeat(s);
  if (actions.length > most) return no('mostActions', { most });
  for (const [i, a] of actions.entries()) {
    if (!legal.some((b) => same(a, b))) return no('notNow');
    if (actions.slice(0, i).some((b) => b.do === a.do && (isOnce(a) || same(a, b))))
      return no('twice');
  }
  return affordable(s, sumOf(actions.map(priceOf)));
}

/** May this command be given now? Null = yes. */
export const whyNot = (s: GameState, c: Command): Reason | null =>
  s.phase === 'over' ? no('runOver') : whyNotBeforeEnd(c, s);

const whyNotBeforeEnd = readCommands<[s: GameState], Reason | null>({
  mandate: ({ id }, s) => whyNotMandate(s, id),
  answer: ({ matter, choice }, s) => whyNotAnswer(s, matter, choice),
  climb: ({ ladder, to }, s) => whyNotClimb(s, ladder, to),
  switch: ({ id, on }, s) => whyNotSwitch(s, id, on),
  post: (c, s) => whyNotPost(s, c),
  offer: ({ regulator, clauses }, s) => whyNotOffer(s, regulator, clauses),
  report: ({ fault, how }, s) => whyNotReport(s, fault, how),
  bet: (c, s) => whyNotBet(s, c),
  commit: (_, s) => (s.phase === 'desk' ? null : no('notAtDesk')),
  beat: ({ actions }, s) => whyNotBeat(s, actions),
  next: (_, s) => (s.phase === 'review' ? null : no('noReview')),
  content: ({ to }, s) => whyNotContent(s, to),
});

function whyNotMandate(s: GameState, id: string): Reason | null {
  if (s.phase !== 'desk' || s.quarter !== 1) return no('mandateLate');
  if (!s.level.mandates.some((m) => m.id === id)) return no('noSuchMandate');
  return mandatesOffered(s).some((m) => m.id === id) ? null : no('mandateNotOffered');
}

/** Bets in one run: a question to think about, not a game beside the game. Game design. */
export const BETS_A_RUN = 1;

function whyNotBet(s: GameState, c: CommandOf<'bet'>): Reason | null {
  if (s.phase !== 'desk') return no('notAtDesk');
  const opens = opensIn(s, 'bets');
  if (opens !== null) return no('opensIn', { quarter: opens });
  if ((s.bets?.length ?? 0) >= BETS_A_RUN) return no('betOnce');
  if (!BETS.includes(c.about.kind)) return no('betUnknown');
  return Number.isInteger(c.chance) && c.chance >= 0 && c.chance <= 100 ? null : no('betChance');
}

function whyNotPost(s: GameState, c: CommandOf<'post'>): Reason | null {
  if (s.phase !== 'desk') return no('notAtDesk');
  const opens = opensIn(s, 'teams');
  if (opens !== null) return no('opensIn', { quarter: opens });
  if (!(Number.isInteger(c.team) && c.team >= 0 && c.team < s.teams.length))
    return no('noSuchTeam');
  const { post } = c;
  if (post.at === 'vendor' && !s.vendors.some((v) => v.id === post.vendor && v.present))
    return no('noSuchVendor');
  if (post.at === 'region' && !s.level.regions.some((r) => r.id === post.region))
    return no('noSuchRegion');
  return null;
}
