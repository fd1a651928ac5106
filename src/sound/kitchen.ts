import type { CueName } from './cues.ts';
import type { RoomName } from './rooms.ts';
import type { RoomLayer } from './synth/index.ts';
import { CUES, ROOMS } from './synth/index.ts';
import { cookLoop, LOOP_RATE, withMargins } from './synth/loop.ts';
import { cookCue, rateOf } from './synth/recipe.ts';
import { packWav, toDataUri } from './synth/wav.ts';

/** What can be made: a cue, or a layer of a room. */
export type Dish = CueName | RoomLayer;

/** A sound's whole way from numbers to the address of a WAV file, bit by bit. */
export function* make(dish: Dish): Generator<void, string> {
  if (dish in ROOMS) {
    const ring = yield* cookLoop(ROOMS[dish as RoomLayer]);
    return yield* toDataUri(yield* packWav(withMargins(ring), LOOP_RATE));
  }
  const recipe = CUES[dish as CueName];
  return yield* toDataUri(yield* packWav(yield* cookCue(recipe), rateOf(recipe)));
}

/** Cues made when a room is entered, in the order in which they are likely to be needed there. All others wait to be asked for. */
export const COOKED_AHEAD: Readonly<Record<RoomName, readonly CueName[]>> = {
  title: ['paper'],
  day: ['paper', 'pen', 'stamp', 'ladder', 'coin', 'dial-turn'],
  night: [
    'pulse-out',
    'silence',
    'fault',
    'gate-halt',
    'hold',
    'phone',
    'revert',
    'healed',
    'near-miss',
  ],
  review: [],
  off: [],
};

export interface Kitchen {
  /** Puts a dish at the front of the queue, unless it has been served. */
  hurry(dish: Dish): void;
  /** Puts a dish at the end of the queue, unless it is known already. */
  want(dish: Dish): void;
}

/** Longest stretch of work before the page gets its turn, milliseconds: a third of a frame. */
export const SLICE_MS = 5;

/**
 * Makes sounds one after the other in slices of at most {@link SLICE_MS}, each in its own task, and serves them. A worker
 * would save little (a third of a second of work in all) and would not start from a file or under every content policy.
 *
 * @param serve called once for every dish, with the address of its WAV file
 * @param later runs a task soon, letting the page draw in between
 * @param now milliseconds on a steady clock
 * @param cook how a dish is made
 */
export function createKitchen(
  serve: (dish: Dish, uri: string) => void,
  later: (task: () => void) => void = (task) => void setTimeout(task, 8),
  now: () => number = () => performance.now(),
  cook: typeof make = make,
): Kitchen {
  const seen = new Set<Dish>();
  /** What is being made, the most urgent first. A job overtaken by another one goes on later where it was. */
  let queue: { readonly dish: Dish; readonly steps: Generator<void, string> }[] = [];
  let scheduled = false;

  function work(): void {
    scheduled = false;
    const end = now() + SLICE_MS;
    do {
      const job = queue[0];
      if (!job) return;
      const step = job.steps.next();
      if (step.done) {
        queue.shift();
        serve(job.dish, step.value);
        // Serving decodes: give the page its turn before the next one.
        break;
      }
    } while (now() < end);
    wake();
  }
  function wake(): void {
    if (scheduled || queue.length === 0) return;
    scheduled = true;
    later(work);
  }
  function want(dish: Dish): void {
    if (seen.has(dish)) return;
    seen.add(dish);
    queue.push({ dish, steps: cook(dish) });
    wake();
  }
  return {
    want,
    hurry(dish) {
      want(dish);
      queue = [
        ...queue.filter((job) => job.dish === dish),
        ...queue.filter((job) => job.dish !== dish),
      ];
    },
  };
}
