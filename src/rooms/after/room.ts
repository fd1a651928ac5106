/** What the rooms after a run share: the run's story, where one stands in it, and the other pasts that were tried. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppPorts } from '../../app/ports.ts';
import type { Runs } from '../../app/runs.ts';
import type { Status } from '../../app/status.ts';
import {
  BEST_BUDGET,
  type Calibration,
  calibration,
  type Fork,
  type KeptFork,
  LUCK_WORLDS,
  type Moment,
  momentsOf,
  type Story,
} from '../../report/index.ts';
import {
  type AfterUpdate,
  levelRefOf,
  MOST_FORKS,
  type Run,
  type WorldRef,
} from '../../session/index.ts';
import type { Command } from '../../sim/index.ts';
import { onePerDecision } from './decisions.ts';
import { type Answer, Questions } from './questions.ts';

export const ROOMS = [
  'end',
  'timeline',
  'receipts',
  'fork',
  'luck',
  'best',
  'bets',
  'talk',
  'report',
] as const;
export type RoomId = (typeof ROOMS)[number];

/** The id of a fork that was tried and has no name yet. */
export const DRAFT = 'draft';

/** A past that was tried, with its whole story. */
export interface Draft {
  /** The history it was forked from; null = the run itself. */
  parent: string | null;
  fork: Fork;
  story: Story;
}

/** Work that takes minutes: what it has found so far stays when it is stopped. */
export interface Job<K extends AfterUpdate['kind']> {
  running: boolean;
  update: Answer<K> | null;
}
const idle = { running: false, update: null };

export class AfterRoom {
  private readonly ports: AppPorts;
  private readonly runs: Runs;
  private readonly status: Status;
  readonly questions: Questions;
  readonly run: Run;
  readonly world: WorldRef;
  readonly now: Signal<RoomId> = signal('end');
  /** Null until the run has been told. */
  readonly own: Signal<Story | null> = signal(null);
  /** Which history the timeline shows: null = the run itself, else a fork's id. */
  readonly shown: Signal<string | null> = signal(null);
  /** Which of that history's moments is looked at. */
  readonly place: Signal<number> = signal(0);
  /** The decision to change, counted in commands of the shown history; null = none chosen. */
  readonly decision: Signal<number | null> = signal(null);
  readonly draft: Signal<Draft | null> = signal(null);
  readonly kept: Signal<readonly KeptFork[]> = signal([]);
  /** A fork is being played. */
  readonly trying: Signal<boolean> = signal(false);
  readonly luck: Signal<Job<'luck'>> = signal(idle);
  readonly best: Signal<Job<'best'>> = signal(idle);
  readonly bets: Signal<Calibration | null> = signal(null);
  /** All bets of this browser, this run's among them; null = not read yet. */
  readonly pastBets: Signal<Calibration | null> = signal(null);
  private readonly stories: Signal<ReadonlyMap<string, Story>> = signal(new Map());

  /** The history the rooms speak of; null while it is being told. */
  readonly story: ReadonlySignal<Story | null> = computed(() => this.storyOf(this.shown.value));
  readonly moments: ReadonlySignal<readonly Moment[]> = computed(() =>
    this.story.value ? onePerDecision(momentsOf(this.story.value)) : [],
  );

  constructor(run: Run, ports: AppPorts, runs: Runs, status: Status) {
    this.ports = ports;
    this.questions = new Questions(ports.after);
    this.runs = runs;
    this.status = status;
    this.run = run;
    this.world = { ...levelRefOf(run.level), seed: run.seed };
  }

  /** Asks for the run's story and for the forks that were kept. */
  enter(): void {
    this.askStory(null, this.run.commands, (story) => {
      this.own.value = story;
    });
    void this.ports.forks.load(this.world).then((kept) => {
      if (this.kept.value.length === 0) this.kept.value = kept;
    });
  }

  /** Stops whatever is still being worked on. */
  leave(): void {
    for (const slot of ['story', 'fork', 'luck', 'best', 'bets'] as const)
      this.questions.stop(slot);
  }

  storyOf(id: string | null): Story | null {
    if (id === null) return this.own.value;
    if (id === DRAFT) return this.draft.value?.story ?? null;
    return this.stories.value.get(id) ?? null;
  }

  /** The player's own word for a history. */
  nameOf(id: string | null): string {
    const { text } = this.ports;
    if (id === null) return text.say('screens.after.own');
    return this.kept.value.find((k) => k.id === id)?.name ?? text.say('screens.after.draft');
  }

  /** Every history there is, the run first. */
  histories(): (string | null)[] {
    return [null, ...(this.draft.value ? [DRAFT] : []), ...this.kept.value.map(({ id }) => id)];
  }

  /** Shows another history, from its first moment. */
  show(id: string | null): void {
    if (id === this.shown.value) return;
    this.place.value = 0;
    this.decision.value = null;
    this.shown.value = id;
    const kept = this.kept.value.find((k) => k.id === id);
    if (id === null || !kept || this.stories.value.has(id)) return;
    this.askStory(id, kept.commands, (story) => {
      this.stories.value = new Map(this.stories.value).set(id, story);
    });
  }

  /** Stands on the timeline at a place counted in commands; at the moment that fits best. */
  standAt(index: number, room: RoomId = 'timeline'): void {
    const list = this.moments.value;
    let best = 0;
    for (const [i, m] of list.entries()) if (m.index <= index) best = i;
    const exact = list.findIndex((m) => m.index === index);
    this.place.value = exact >= 0 ? exact : best;
    this.open(room);
  }

  /** Opens a room and puts the keyboard there. */
  open(room: RoomId): void {
    this.now.value = room;
    requestAnimationFrame(() => document.getElementById(`tab-${room}`)?.focus());
  }

  /** Changes one decision of the shown history and plays it out. */
  tryOut(at: number, change: Command[]): void {
    const story = this.story.value;
    if (!story) return;
    const parent = this.shown.value;
    const { level, seed } = this.run;
    const { commands } = story;
    this.trying.value = true;
    this.questions.ask(
      'fork',
      { kind: 'fork', level, seed, commands, at, change },
      (update) => {
        // A fork of an unnamed fork takes its place: it holds everything that one held.
        this.draft.value = {
          parent: parent === DRAFT ? (this.draft.peek()?.parent ?? null) : parent,
          fork: update.fork,
          story: update.story,
        };
        this.trying.value = false;
      },
      () => {
        this.trying.value = false;
      },
    );
  }

  /** Leaves the report and plays on from another past; the finished run stays in the previous autosave. */
  byHand(commands: readonly Command[]): void {
    this.runs.onward(() => {
      if (!this.ports.session.branch(commands))
        this.status.say(this.ports.text.say('screens.after.fork.cannot'));
    });
  }

  /** Keeps the fork just tried under a name; false where the browser keeps nothing beyond this visit. */
  async keep(name: string): Promise<boolean> {
    const draft = this.draft.value;
    if (!draft) return false;
    const id = `f${Math.max(0, ...this.kept.value.map((k) => Number(k.id.slice(1)) || 0)) + 1}`;
    const { parent, fork, story } = draft;
    const one: KeptFork = { id, parent, name, at: fork.at, commands: [...story.commands] };
    this.stories.value = new Map(this.stories.value).set(id, story);
    this.kept.value = [...this.kept.value, one].slice(-MOST_FORKS);
    if (this.shown.value === DRAFT) this.shown.value = id;
    this.draft.value = null;
    return this.ports.forks.save(this.world, this.kept.value);
  }

  forget(id: string): void {
    if (this.shown.value === id) this.show(null);
    this.kept.value = this.kept.value.filter((k) => k.id !== id);
    void this.ports.forks.save(this.world, this.kept.value);
  }

  askLuck(): void {
    this.luck.value = { running: true, update: null };
    const request = { kind: 'luck', ...this.past, worlds: LUCK_WORLDS } as const;
    this.questions.ask(
      'luck',
      request,
      (update) => {
        // A copy: the list of worlds grows on where there is no worker.
        const worlds = [...update.worlds];
        this.luck.value = { running: update.done < update.total, update: { ...update, worlds } };
      },
      () => this.halt('luck'),
    );
  }

  askBest(): void {
    this.best.value = { running: true, update: null };
    const request = { kind: 'best', ...this.past, budget: BEST_BUDGET } as const;
    this.questions.ask(
      'best',
      request,
      (update) => {
        this.best.value = { running: update.result === null, update };
      },
      () => this.halt('best'),
    );
  }

  /** Ends the work; what was found stays. */
  stop(kind: 'luck' | 'best'): void {
    this.questions.stop(kind);
    this.halt(kind);
  }

  private halt(kind: 'luck' | 'best'): void {
    if (kind === 'luck') this.luck.value = { ...this.luck.value, running: false };
    else this.best.value = { ...this.best.value, running: false };
  }

  askBets(): void {
    if (this.bets.value !== null) return;
    this.questions.ask('bets', { kind: 'bets', ...this.past }, (update) => {
      this.bets.value = update.bets;
      void this.ports.forks.bets(this.world, update.bets.bets).then((all) => {
        this.pastBets.value = calibration(all);
      });
    });
  }

  private get past() {
    const { level, seed, commands } = this.run;
    return { level, seed, commands };
  }

  private askStory(
    id: string | null,
    commands: readonly Command[],
    then: (story: Story) => void,
  ): void {
    const { level, seed } = this.run;
    const request = { kind: 'story', level, seed, commands } as const;
    this.questions.ask({ story: id }, request, ({ story }) => then(story));
  }
}

export { BEST_BUDGET, LUCK_WORLDS };

const Context = createContext<AfterRoom | null>(null);
export const RoomProvider = Context.Provider;

/** Only inside the rooms after a run. */
export function useRoom(): AfterRoom {
  const room = useContext(Context);
  if (!room) throw new Error('A room after a run was drawn outside of them.');
  return room;
}
