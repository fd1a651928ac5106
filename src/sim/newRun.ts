import type { Weights } from './actors.ts';
import { deriveSeed, makeLuck, Stream, streamOf } from './chance/index.ts';
import {
  HABITS,
  type HabitId,
  KEYS,
  type KeyId,
  LADDERS,
  type LadderId,
  SWITCHES,
  type SwitchId,
} from './ids.ts';
import { GROUND } from './ladders/index.ts';
import type { AdversarySpec, Level, Opening } from './level.ts';
import { beginRun } from './quarter.ts';
import { certainOf, openBelief } from './rules/knowledge.ts';
import { within } from './rules/turn.ts';
import type {
  GameState,
  KeyState,
  LadderState,
  RegulatorState,
  SwitchState,
  VendorState,
} from './state.ts';

/** Named streams of luck: one more roll in one does not shift the others. */
export const STREAMS = ['world', 'faults', 'attacks', 'letters'] as const;

/**
 * A fresh run of a level (already checked, with its length chosen). The seed is any text; the same level and
 * seed give the same run in every engine. Starts in the cold open where the level has one, else at the desk.
 */
export function newRun(level: Level, seed: string): GameState {
  const luck = makeLuck(`${level.id} ${seed}`, STREAMS);
  const world = streamOf(luck, 'world');
  const s: GameState = {
    level,
    seed,
    phase: 'desk',
    quarter: 0,
    luck,
    mandate: level.mandates.length === 1 ? (level.mandates[0]?.id ?? null) : null,
    mandateKept: true,
    meters: { ...level.meters },
    receipts: [],
    capacity: 0,
    standing: level.budgets.standing,
    ladders: startLadders(level),
    switches: startSwitches(level),
    content: {
      stop: level.content.stop,
      open: level.content.open && isOpenAtOnce(level, 'content'),
    },
    practices: { repairPass: false, keyEscrow: false },
    flights: [],
    vendors: level.vendors.map((v): VendorState => {
      const mood = moodOf(level, seed, v.id);
      const drawn = HABITS[world.int(HABITS.length)] as HabitId;
      const habit = v.habit ?? drawn;
      return {
        id: v.id,
        own: v.own,
        present: true,
        share: v.share,
        trust: within(v.trust + mood.trust),
        readiness: within(v.readiness + mood.readiness),
        keys: startKeys(v.out ?? []),
        habit,
        belief: v.habit
          ? certainOf(v.habit)
          : level.calm
            ? oneOfTwo(habit, level, seed, v.id)
            : openBelief(),
        lessons: [],
        audited: null,
        stance: 'stay',
        stanceWhy: { key: 'stanceDoorOpen', params: { vendor: v.id } },
        memory: [],
        weighing: [],
        suit: null,
        leftSectors: [],
        claims: [],
        paper: [],
        voice: null,
        boughtBy: null,
      };
    }),
    regulators: level.regulators.map((r) => ({
      id: r.id,
      kind: r.kind,
      concern: r.concern,
      stage: 'watching',
      stageSince: 0,
      weights: r.weights ?? defaultWeights(r.kind),
      fined: 0,
      offered: false,
      causes: [],
    })),
    teams: [{ at: 'rest' }, { at: 'rest' }, { at: 'rest' }],
    moved: [],
    inbox: [],
    dealt: [],
    later: [],
    promises: [],
    flags: [],
    commitments: [],
    clocks: [],
    adversaries: groupsAtWork(level, seed).map(({ id }) => ({
      id,
      plan: null,
      laid: 0,
      worked: {},
    })),
    crises: [],
    attackTides: [],
    night: null,
    review: null,
    history: [],
    outcome: null,
  };
  beginRun({ s, events: [] });
  return s;
}

/** Which groups are at work in this world, in the level's order. A stream of its own, as below. */
function groupsAtWork(level: Level, seed: string): AdversarySpec[] {
  const all = level.adversaries ?? [];
  const left = [...all];
  const luck = new Stream(deriveSeed(`${level.id} ${seed}`, 'groups'));
  while (left.length > (level.varies?.groups ?? all.length)) left.splice(luck.int(left.length), 1);
  return left;
}

/** How much all vendors' moods have in common; the rest is each one's own. Tuned. */
const IN_COMMON = 0.85;

/** How far this world's vendor is from what the level says, in whole points. */
function moodOf(level: Level, seed: string, vendor: string): { trust: number; readiness: number } {
  if (!level.varies) return { trust: 0, readiness: 0 };
  const swing = (who: string): number =>
    2 * new Stream(deriveSeed(`${level.id} ${seed}`, 'mood', who)).uniform() - 1;
  const by = IN_COMMON * swing('all') + (1 - IN_COMMON) * swing(vendor);
  return {
    trust: Math.round(level.varies.trust * by),
    readiness: Math.round(level.varies.readiness * by),
  };
}

/**
 * Calm: the true habit and one of the others, each equally likely. A stream of its own: what a calm player knows costs
 * the world no roll, so that the same seed has the same hidden facts in both.
 */
function oneOfTwo(habit: HabitId, level: Level, seed: string, vendor: string): number[] {
  const luck = new Stream(deriveSeed(`${level.id} ${seed}`, 'calm', vendor));
  const other = luck.pick(HABITS.filter((h) => h !== habit));
  return HABITS.map((h) => (h === habit || h === other ? 0.5 : 0));
}

const isOpenAtOnce = ({ opensIn }: Level, what: Opening): boolean => (opensIn?.[what] ?? 1) <= 1;

function startLadders(level: Level): Record<LadderId, LadderState> {
  const out = {} as Record<LadderId, LadderState>;
  for (const id of LADDERS)
    out[id] = {
      rung: level.ladders.start[id] ?? GROUND,
      open: level.ladders.open.includes(id) && isOpenAtOnce(level, id),
      since: 0,
    };
  return out;
}

function startSwitches(level: Level): Record<SwitchId, SwitchState> {
  const out = {} as Record<SwitchId, SwitchState>;
  for (const id of SWITCHES)
    out[id] = {
      on: level.switches.on.includes(id),
      open: level.switches.open.includes(id) && isOpenAtOnce(level, id),
    };
  return out;
}

/** An authority weighs mostly what it was founded for. Tuned. */
function defaultWeights(kind: RegulatorState['kind']): Weights {
  const weights: Weights = { competition: 0.15, resilience: 0.15, privacy: 0.15 };
  weights[kind] = 0.7;
  return weights;
}

function startKeys(out: readonly KeyId[]): Record<KeyId, KeyState> {
  const keys = {} as Record<KeyId, KeyState>;
  for (const key of KEYS) keys[key] = { out: out.includes(key) };
  return keys;
}
