import {
  apply,
  type Command,
  type ContentStop,
  costOfStep,
  eachCause,
  type GameEvent,
  type GameState,
  type LadderId,
  type Level,
  type MeterId,
  type NightAction,
  newRun,
  type Post,
  type PracticeId,
  type Receipt,
  type ScriptedFault,
  type SwitchId,
  type VendorState,
  whyNot,
} from '../../src/sim/index.ts';
import { smallLevel } from './level.ts';

/** Nothing goes wrong by itself: for rules that have nothing to do with luck at night. */
export const peace = { hazards: { faults: 0, services: 0, attacks: 0 } } satisfies Partial<Level>;

/** One region, one sector: for rules that know neither. A night is reckoned several times as quickly. */
export const village = {
  regions: [{ id: 'here', utcOffset: 0, share: 1, lon: 0, lat: 0, radius: 1 }],
  sectors: smallLevel()
    .sectors.slice(1, 2)
    .map((sector) => ({ ...sector, share: 1 })),
} satisfies Partial<Level>;

/** A fault of the first vendor's, large and everywhere it runs, at ten in the morning: it wakes the chair. */
export const loudFault: ScriptedFault = {
  vendor: { id: 'alder' },
  key: 'see',
  severity: 'major',
  trigger: 1,
  minute: 600,
};

/** A world to play in by the verbs of the game. Every verb goes through the public door; a refusal is an error. */
export class World {
  /** What happened since the world began. */
  readonly told: GameEvent[] = [];
  state: GameState;

  constructor(state: GameState) {
    this.state = state;
  }

  does(command: Command): this {
    const answer = apply(this.state, command);
    if ('refused' in answer)
      throw new Error(`refused (${answer.refused.key}): ${JSON.stringify(command)}`);
    this.state = answer.state;
    this.told.push(...answer.events);
    return this;
  }

  answers(matter: string, choice: string): this {
    return this.does({ type: 'answer', matter, choice });
  }

  /** Orders the next rung up. */
  climbs(ladder: LadderId): this {
    return this.does({ type: 'climb', ladder, to: this.rung(ladder) + 1 });
  }

  stepsDown(ladder: LadderId): this {
    return this.does({ type: 'climb', ladder, to: this.rung(ladder) - 1 });
  }

  switches(id: SwitchId, on: boolean): this {
    return this.does({ type: 'switch', id, on });
  }

  turnsContent(to: ContentStop): this {
    return this.does({ type: 'content', to });
  }

  /** As if a letter had begun it. */
  practises(id: PracticeId): this {
    return this.given((s) => {
      s.practices[id] = true;
    });
  }

  posts(team: number, post: Post): this {
    return this.does({ type: 'post', team, post });
  }

  /** Ends the day; the night may bring an incident. */
  commits(): this {
    return this.does({ type: 'commit' });
  }

  acts(...actions: NightAction[]): this {
    return this.does({ type: 'beat', actions });
  }

  /** Lets every beat of the night pass without lifting a finger. */
  sleeps(): this {
    while (this.state.phase === 'night' || this.state.phase === 'coldOpen')
      this.acts(
        ...(this.state.phase === 'coldOpen'
          ? [{ do: 'revert', suspect: this.culprit() } as const]
          : []),
      );
    return this;
  }

  /** Ends so many quarters, doing nothing, and stands at the desk again (or at the end of the run). */
  waits(quarters = 1): this {
    for (let i = 0; i < quarters && this.state.phase !== 'over'; i++) {
      if (this.state.phase === 'desk') this.commits().sleeps();
      if (this.state.phase === 'review') this.does({ type: 'next' });
    }
    return this;
  }

  /** Forces a situation: changes a copy of the state by hand. */
  given(change: (s: GameState) => void): this {
    const { level, ...rest } = this.state;
    this.state = { level, ...structuredClone(rest) };
    change(this.state);
    return this;
  }

  /** The key of the reason why a command is refused now, or null if it is not. */
  refuses(command: Command): string | null {
    const answer = apply(this.state, command);
    const reason = whyNot(this.state, command);
    const refused = 'refused' in answer ? answer.refused.key : null;
    if (refused !== (reason?.key ?? null))
      throw new Error(`apply says ${refused}, the query says ${reason?.key}`);
    return refused;
  }

  refusesToClimb(ladder: LadderId, to = this.rung(ladder) + 1): string | null {
    return this.refuses({ type: 'climb', ladder, to });
  }

  rung(ladder: LadderId): number {
    return this.state.ladders[ladder].rung;
  }

  costOf(ladder: LadderId) {
    return costOfStep(this.state, ladder, this.rung(ladder) + 1);
  }

  vendor(id: string): VendorState {
    const vendor = this.state.vendors.find((v) => v.id === id);
    if (!vendor) throw new Error(`no vendor ${id}`);
    return vendor;
  }

  regulator(id: string) {
    const regulator = this.state.regulators.find((r) => r.id === id);
    if (!regulator) throw new Error(`no regulator ${id}`);
    return regulator;
  }

  inbox(): string[] {
    return this.state.inbox.map((item) => item.matter);
  }

  /** Receipts of a cause, over the run; a line with parts counts as its parts. */
  receipts(key: string, meter?: MeterId): Receipt[] {
    return eachCause(this.state.receipts).filter(
      (r) => r.cause.key === key && (meter === undefined || r.meter === meter),
    );
  }

  heard(type: GameEvent['type']): GameEvent[] {
    return this.told.filter((e) => e.type === type);
  }

  culprit(): string {
    return this.state.night?.incident?.spec.fault.culprit ?? '';
  }
}

/** A world of the small level: `world('seed')`, `world({ quarters: 4 })`, `world({ … }, 'seed')`. */
export function world(change: Partial<Level> | string = {}, seed = 'rule book'): World {
  return typeof change === 'string'
    ? new World(newRun(smallLevel(), change))
    : new World(newRun(smallLevel(change), seed));
}

/** Freezes plain data all the way down, so that whoever changes it is caught. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** Sum of numbers. */
export const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
