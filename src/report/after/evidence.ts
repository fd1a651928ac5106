/** Small looks into a story that questions and report share. */
import {
  type AttackKind,
  type Cause,
  eachCause,
  expectedFaults,
  type GameState,
  GROUND,
  LADDERS,
  type LadderId,
  type MeterId,
  type NightLine,
} from '../../sim/index.ts';
import type { Question, Story } from './types.ts';

export type Params = Record<string, string | number>;
export type Fact = Question['facts'][number];

export const fact = (key: string, params: Params, index: number | null): Fact => ({
  key: `question.fact.${key}`,
  params,
  index,
});

/** Faulty updates to be expected over the first so many quarters, each with its own haste, by what was known at `start`. */
export function expectedOver(start: GameState, quarters: number): number {
  let sum = 0;
  for (let quarter = 1; quarter <= quarters; quarter++)
    sum += expectedFaults({ ...start, quarter });
  return sum;
}

/** The commands taken when the night of a quarter was over; null where it never was. */
export function nightEnd({ commands, given }: Story, quarter: number): number | null {
  for (let i = commands.length - 1; i >= 0; i--) {
    const type = commands[i]?.type;
    if (given[i]?.quarter === quarter && (type === 'commit' || type === 'beat')) return i + 1;
  }
  return null;
}

/** Lines of the nights that the player answers for: the cold open was somebody else's. */
export const linesOf = ({ final }: Story): { quarter: number; line: NightLine }[] =>
  final.history
    .filter(({ quarter }) => quarter > 0)
    .flatMap(({ quarter, lines }) => lines.map((line) => ({ quarter, line })));

export const isBreach = (line: NightLine): boolean =>
  line.kind === 'breach' || line.breached === true;

/** The incident that harmed most machines; null without any. */
export function worstIncident(story: Story): { quarter: number; line: NightLine } | null {
  let worst: { quarter: number; line: NightLine } | null = null;
  for (const entry of linesOf(story))
    if (entry.line.kind === 'incident' && (worst === null || entry.line.hits > worst.line.hits))
      worst = entry;
  return worst;
}

/** What each meter did in each quarter, whole points; places of the receipts beside. */
export function swings({ final, receiptAt }: Story) {
  const sums = new Map<string, { meter: MeterId; quarter: number; by: number; index: number }>();
  for (const [i, { meter, quarter, by }] of final.receipts.entries()) {
    const name = `${meter} ${quarter}`;
    const sum = sums.get(name) ?? { meter, quarter, by: 0, index: 0 };
    sum.by += by;
    sum.index = receiptAt[i] ?? sum.index;
    sums.set(name, sum);
  }
  return [...sums.values()];
}

/** Where a cause first moved a meter, and what it cost in all, whole points; null where it never did. */
export function causeCost(
  { final, receiptAt }: Story,
  key: string,
): { index: number | null; lost: number } | null {
  const at = final.receipts.findIndex((r) => eachCause([r]).some(({ cause }) => cause.key === key));
  if (at < 0) return null;
  const own = eachCause(final.receipts).filter(({ cause }) => cause.key === key);
  return { index: receiptAt[at] ?? null, lost: own.reduce((sum, { by }) => sum - by, 0) };
}

/** A meter's value at the end of a quarter's receipts. */
export function meterAfter({ final }: Story, meter: MeterId, quarter: number): number {
  return final.receipts
    .filter((r) => r.meter === meter && r.quarter <= quarter)
    .reduce((sum, { by }) => sum + by, final.level.meters[meter]);
}

/** Ladders that were open and never stood higher than at the start. */
export function unusedLadders({ final, level }: Story): LadderId[] {
  return LADDERS.filter((id) => {
    const start = level.ladders.start[id] ?? GROUND;
    const used =
      final.ladders[id].rung > start ||
      final.history.some(({ rungs }) => (rungs[id] ?? start) > start);
    const top = level.ladders.top?.[id];
    return final.ladders[id].open && !used && (top === undefined || top > start);
  });
}

/** Which ladder speaks to a cause that hurt, the nearest first. */
const ANSWERS: Readonly<Record<string, readonly LadderId[]>> = {
  incidentDown: ['rollout', 'checks', 'wayback'],
  blindHours: ['checks', 'rollout', 'interface'],
  lockOut: ['attestation', 'checks'],
  outage: ['wayback', 'rollout', 'checks'],
  'breach.driver': ['hygiene', 'door'],
  'breach.bootkit': ['attestation'],
  'breach.agentKiller': ['hygiene', 'enclaves'],
  'breach.ownChannel': ['checks'],
  'breach.race': ['rollout'],
  breachSeen: ['hygiene', 'attestation', 'enclaves'],
  sightLost: ['interface'],
};

/** The ladders that speak to a cause; a front that was left open is answered as a breach through it. */
const answersTo = ({ key, params }: Cause): readonly LadderId[] =>
  ANSWERS[key === 'frontOpen' ? `breach.${params?.attack}` : key] ?? [];

/** The unused ladder that would have spoken to what hurt most, with that loss; null where all were used. */
export function unusedAnswer(story: Story): { ladder: LadderId; lost: number } | null {
  const unused = unusedLadders(story);
  const lost = new Map<LadderId, number>();
  for (const { by, cause } of eachCause(story.final.receipts)) {
    if (by >= 0) continue;
    for (const [rank, ladder] of answersTo(cause).entries())
      if (unused.includes(ladder)) lost.set(ladder, (lost.get(ladder) ?? 0) + -by / (1 + rank / 4));
  }
  let best: { ladder: LadderId; lost: number } | null = null;
  for (const ladder of unused) {
    const points = lost.get(ladder) ?? 0;
    if (best === null || points > best.lost) best = { ladder, lost: points };
  }
  return best && { ladder: best.ladder, lost: Math.round(best.lost) };
}

/** Where an event of a type happened first, with the event. */
export function firstEvent<T extends Story['events'][number]['event']['type']>(
  { events }: Story,
  type: T,
) {
  for (const entry of events)
    if (entry.event.type === type)
      return {
        ...entry,
        event: entry.event as Extract<typeof entry.event, { type: T }>,
      };
  return null;
}

export const breachKinds = (story: Story): { kind: AttackKind; quarter: number }[] =>
  linesOf(story).flatMap(({ quarter, line }) =>
    isBreach(line) && line.attack !== null ? [{ kind: line.attack, quarter }] : [],
  );
