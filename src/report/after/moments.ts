/** What there is to stop at on a run's timeline, in the order in which it happened. */
import {
  type Command,
  type GameEvent,
  type GameState,
  type NightAction,
  type NightLine,
  type Post,
  readCommands,
  rungAt,
} from '../../sim/index.ts';
import type { Moment, MomentKind, Story } from './types.ts';

type Params = Record<string, string | number>;
type Said = [kind: MomentKind, key: string, params?: Params];

const postParams = (post: Post): Params =>
  post.at === 'vendor'
    ? { vendor: post.vendor }
    : post.at === 'region'
      ? { region: post.region }
      : {};

/** What was done in one beat of a night. */
function actionSaid(action: NightAction): Said {
  const { do: did, ...rest } = action;
  return ['decision', 'act', { do: did, ...rest }];
}

/** A command's decisions in words, one an action by night; none for what only lets time go on. */
export const decisionsOf: (command: Command) => Said[] = readCommands<[], Said[]>({
  mandate: ({ id }) => [['decision', 'mandate', { mandate: id }]],
  answer: ({ matter, choice }) => [['decision', 'answer', { matter, choice }]],
  climb: ({ ladder, to }) => [['decision', 'climb', { ladder, to: rungAt(ladder, to).name }]],
  content: ({ to }) => [['decision', 'content', { stop: to }]],
  switch: ({ id, on }) => [['decision', on ? 'switchOn' : 'switchOff', { switch: id }]],
  post: ({ post, team }) => [
    ['decision', `post.${post.at}`, { team: team + 1, ...postParams(post) }],
  ],
  offer: ({ regulator, clauses }) => [
    ['decision', 'offer', { regulator, clauses: clauses.length }],
  ],
  report: ({ how }) => [['decision', `report.${how}`, {}]],
  bet: ({ about, chance }) => [['decision', `bet.${about.kind}`, { chance }]],
  beat: ({ actions }) => actions.map(actionSaid),
  commit: () => [],
  next: () => [],
});

/** What happened, in words; null for what other moments tell already or what is only weather. */
function happening(event: GameEvent): Said | null {
  switch (event.type) {
    case 'rungLanded':
      return [
        'quarter',
        'landed',
        { ladder: event.ladder, to: rungAt(event.ladder, event.to).name },
      ];
    case 'promiseKept':
    case 'promiseBroken':
      return ['promise', event.type, { matter: event.matter }];
    case 'firstSignal':
      return ['incident', 'firstSignal'];
    case 'inquiryOpened':
    case 'objectionsIssued':
    case 'termsImposed':
    case 'fined':
      return ['regulator', event.type, { regulator: event.regulator }];
    case 'offerAnswered': {
      const key = event.accepted ? 'offerAccepted' : 'offerRefused';
      return ['regulator', key, { regulator: event.regulator }];
    }
    case 'commitmentBroken':
      return ['regulator', event.type, { regulator: event.regulator, clause: event.clause }];
    case 'reportWritten':
      return event.how === 'missed' ? ['regulator', 'reportMissed'] : null;
    case 'keyMoved': {
      const key = event.out ? 'keyOut' : 'keyBack';
      return ['vendor', key, { vendor: event.vendor, key: event.key }];
    }
    case 'vendorLeft':
    case 'suitFiled':
      return ['vendor', event.type, { vendor: event.vendor }];
    case 'suitRuled':
      // `won`: by the chair.
      return ['vendor', event.won ? 'suitWon' : 'suitLost', { vendor: event.vendor }];
    case 'sectorLeft':
      return ['vendor', event.type, { vendor: event.vendor, sector: event.sector }];
    case 'vendorBought':
      return ['vendor', event.type, { vendor: event.vendor, suspect: event.by }];
    case 'crisisOpened':
    case 'crisisMended':
      return ['crisis', event.type, { meter: event.meter }];
    case 'planLaid':
      return ['attack', event.type, { attack: event.kind }];
    case 'runWon':
    case 'runLost':
      return ['end', event.type, { ending: event.ending }];
    default:
      return null;
  }
}

function lineSaid(line: NightLine): Said | null {
  const culprit: Params = line.culprit === null ? {} : { culprit: line.culprit };
  const attack: Params = line.attack === null ? {} : { attack: line.attack };
  switch (line.kind) {
    case 'small':
      return null;
    case 'benchCatch':
      return ['incident', 'benchCatch', culprit];
    case 'nearMiss':
      return ['incident', 'nearMiss', { ...culprit, hits: line.hits }];
    case 'incident':
      if (line.culprit === 'attack' || line.attack !== null)
        return ['attack', 'attackIncident', { ...attack, hits: line.hits }];
      return line.harm === null
        ? ['incident', 'incident', { ...culprit, hits: line.hits }]
        : ['incident', 'harm', { ...culprit, hits: line.hits, harm: line.harm }];
    case 'attackBlocked':
    case 'attackContained':
    case 'breach':
      return ['attack', line.kind, { ...attack, ...culprit }];
  }
}

/** The events by which a night's line came to its end, by its fault. */
const ENDED: readonly GameEvent['type'][] = ['incidentEnded', 'nearMiss', 'faultCaught'];

/** Where each line of each night ended: at its own event, else at the close of its night. */
function nightMoments({ events, final, given, commands }: Story): Moment[] {
  const ends = new Map<string, number>();
  for (const { quarter, index, event } of events)
    if (ENDED.includes(event.type) && 'faultId' in event)
      ends.set(`${quarter} ${event.faultId}`, index);
  const closed = new Map<number, number>();
  given.forEach(({ quarter }, i) => {
    const type = commands[i]?.type;
    if (type === 'commit' || type === 'beat') closed.set(quarter, i + 1);
  });
  return final.history.flatMap(({ quarter, lines }) =>
    lines.flatMap((line): Moment[] => {
      const said = lineSaid(line);
      if (said === null) return [];
      const [kind, key, params = {}] = said;
      const index = ends.get(`${quarter} ${line.faultId}`) ?? closed.get(quarter) ?? 0;
      return [{ index, quarter, kind, key, params }];
    }),
  );
}

function promisesMade({ final, given, commands }: Story): Moment[] {
  return final.promises.flatMap(({ matter, choice, made, due }) => {
    const at = commands.findIndex((c, i) => c.type === 'commit' && given[i]?.quarter === made);
    if (at < 0) return [];
    const params = { matter, choice, due };
    return [{ index: at + 1, quarter: made, kind: 'promise', key: 'promised', params } as const];
  });
}

/** At one place: the decision, a quarter that begins, its morning, its night, the end. */
const RANK: Record<MomentKind, number> = {
  decision: 0,
  quarter: 1,
  promise: 2,
  vendor: 3,
  regulator: 4,
  incident: 5,
  attack: 6,
  crisis: 7,
  end: 8,
};

/** Two groups may turn to the same: that is told once. */
function once(moments: readonly Moment[]): Moment[] {
  const seen = new Set<string>();
  return moments.filter(({ key, index, params }) => {
    if (key !== 'planLaid') return true;
    const name = `${index} ${params['attack']}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** All moments of a story, by `index`, those of one index in the order in which they are told. */
export function momentsOf(story: Story): Moment[] {
  const { commands, given, turns, events } = story;
  const out: Moment[] = [];
  const add = (index: number, quarter: number, said: Said | null): void => {
    if (said === null) return;
    const [kind, key, params = {}] = said;
    out.push({ index, quarter, kind, key, params });
  };
  const first: GameState | undefined = turns[0];
  if (first) {
    const quarter = first.quarter;
    add(0, quarter, ['quarter', quarter === 0 ? 'coldOpen' : 'begins', { quarter }]);
  }
  for (const [i, command] of commands.entries()) {
    const at = given[i];
    if (at) for (const said of decisionsOf(command)) add(i + 1, at.quarter, said);
    const next = given[i + 1];
    if (at && next && next.quarter !== at.quarter)
      add(i + 1, next.quarter, ['quarter', 'begins', { quarter: next.quarter }]);
  }
  const { final } = story;
  const last = given.at(-1);
  // A run left on the first morning of a quarter has no command there that would tell of it.
  if (last && final.quarter !== last.quarter)
    add(commands.length, final.quarter, ['quarter', 'begins', { quarter: final.quarter }]);
  // An incident that ends is told before the next one's first sign.
  out.push(...nightMoments(story), ...promisesMade(story));
  for (const { quarter, index, event } of events) add(index, quarter, happening(event));
  return once(out)
    .map((moment, i) => ({ moment, i }))
    .sort(
      (a, b) =>
        a.moment.index - b.moment.index || RANK[a.moment.kind] - RANK[b.moment.kind] || a.i - b.i,
    )
    .map(({ moment }) => moment);
}
