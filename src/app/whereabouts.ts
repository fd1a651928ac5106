import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { GameState } from '../sim/index.ts';
import { concept } from './context.ts';
import type { Film } from './filmOf.ts';
import { type InRun, type OpenRoom, type Place, placeOf } from './place.ts';

/** Holds the place where one is, and moves from one to the next. */
export class Whereabouts {
  private readonly now: Signal<Place>;
  readonly place: ReadonlySignal<Place>;
  /** The run's state; null where one is in no run. */
  readonly state: ReadonlySignal<GameState | null>;

  constructor(s: GameState | null) {
    this.now = signal(s === null ? { at: 'title' } : placeOf({ s, before: null, command: null }));
    this.place = this.now;
    this.state = computed(() => ('s' in this.now.value ? this.now.value.s : null));
  }

  /** The run has moved, with a film of it or without. */
  follow(run: InRun, film: Film | null): void {
    this.now.value = placeOf(run, film);
  }

  /** Out of the run. */
  goTo(room: OpenRoom): void {
    this.now.value = { at: room };
  }

  /** The film has been seen: on to where the run stands. */
  filmSeen(): void {
    const place = this.now.value;
    if (place.at === 'film') this.now.value = placeOf(place);
  }

  /** The last night of a run that a crisis ended has been read. */
  lastNightRead(): void {
    const place = this.now.value;
    if (place.at === 'review') this.now.value = { ...place, at: 'over' };
  }
}

export const { Provider: WhereProvider, use: useWhere } = concept<Whereabouts>('whereabouts');
