/** What may come: the real rules, run many times over worlds that agree with what the player knows. */
import type { GameState, SuspectId } from '../sim/index.ts';
import { type Forecast, summarise } from './summary.ts';
import { playWorld, type WorldStory } from './world.ts';

export interface ForecastOptions {
  /** Whose faults are followed: a vendor or one of the platform's services. */
  vendor: SuspectId;
  /** How many worlds; 60 where not named. */
  worlds?: number;
  /** Same seed, same forecast. */
  seed: string;
  /** How many nights ahead, 1 to 4; 2 where not named. */
  quarters?: number;
  /** The state of this morning: what if nothing had been decided today? */
  baseline?: GameState;
}

export interface ForecastProgress {
  done: number;
  total: number;
  /** What is known after `done` worlds. */
  soFar(): Forecast;
}

/** World by world: whoever runs it may stop between two. Returns the whole forecast; never changes a state. */
export function* forecastSteps(
  state: GameState,
  options: ForecastOptions,
): Generator<ForecastProgress, Forecast, void> {
  const { vendor, seed, baseline } = options;
  const total = Math.max(1, Math.floor(options.worlds ?? 60));
  const quarters = Math.min(4, Math.max(1, Math.floor(options.quarters ?? 2)));
  const stories: WorldStory[] = [];
  const before: WorldStory[] | null = baseline === undefined ? null : [];
  for (let world = 0; world < total; world++) {
    const worldSeed = `${seed}/${world}`;
    stories.push(playWorld(state, worldSeed, vendor, quarters));
    if (baseline !== undefined) before?.push(playWorld(baseline, worldSeed, vendor, quarters));
    yield { done: stories.length, total, soFar: () => summarise(stories, before) };
  }
  return summarise(stories, before);
}

/** The whole forecast at once; for the console, tests and bots. */
export function forecast(
  state: GameState,
  options: ForecastOptions,
  onProgress?: (done: number, total: number) => void,
): Forecast {
  const steps = forecastSteps(state, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value.done, step.value.total);
  }
}
