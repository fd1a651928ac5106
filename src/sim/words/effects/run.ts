import { streamOf } from '../../chance/index.ts';
import type { MatterId, MeterId } from '../../ids.ts';
import { dealLetter } from '../../rules/letters.ts';
import { addStanding, moveMeter } from '../../rules/turn.ts';
import type { GameState } from '../../state.ts';
import type { EffectEntries } from './entry.ts';

/** What an effect does to the run itself: its meters, its purse, its memory, its letters. */
export interface RunEffects {
  /** Luck draws uniformly over the whole numbers from low to high, in points. */
  meter: { meter: MeterId; by: [low: number, high: number] };
  capacity: { capacity: number };
  standing: { standing: number };
  /** Remembered for later conditions. */
  flag: { flag: string };
  /** Another letter arrives. */
  letter: { letter: MatterId };
}

/** Where a careful reader's meters end in a middling run: what lies between a level's start and here is used up on the way. Tuned. */
const MIDDLING_END = 52;

/** What a point of a meter is worth now: the lower it would end by a middling run from here, the more. Tuned. */
function pointWorth({ meters, level, quarter }: GameState, meter: MeterId): number {
  const left = (level.quarters - quarter) / level.quarters;
  const end = meters[meter] - (level.meters[meter] - MIDDLING_END) * left;
  if (end < 35) return 2.2;
  if (end < 45) return 1.6;
  return end < 60 ? 1 : 0.6;
}

export const runEffects: EffectEntries<RunEffects> = {
  meter: {
    carryOut({ meter, by: [low, high] }, turn, { cause }) {
      const roll = low + streamOf(turn.s.luck, 'letters').int(high - low + 1);
      moveMeter(turn, meter, roll, cause);
    },
    worth: ({ meter, by: [low, high] }, s) => pointWorth(s, meter) * ((low + high) / 2),
  },
  capacity: {
    carryOut({ capacity }, { s }) {
      s.capacity = Math.max(0, s.capacity + capacity);
    },
    worth: ({ capacity }) => 0.9 * capacity,
  },
  standing: {
    carryOut: ({ standing }, { s }) => addStanding(s, standing),
    worth: ({ standing }) => 0.9 * standing,
  },
  flag: {
    carryOut({ flag }, { s }) {
      if (!s.flags.includes(flag)) s.flags.push(flag);
    },
    worth: () => 0,
  },
  letter: {
    carryOut: ({ letter }, turn, { sender }) => dealLetter(turn, letter, sender),
    worth: () => 0,
  },
};
