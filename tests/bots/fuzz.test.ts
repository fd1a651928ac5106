import { describe, expect, test } from 'vitest';
import { type Bot, botLuck, playRun } from '../../src/bots/index.ts';
import {
  type Command,
  type GameState,
  isOver,
  legalCommands,
  METERS,
  receiptsAddUp,
} from '../../src/sim/index.ts';
import { shipped, shippedIds, shippedLengths } from '../kit/campaigns.ts';
import { sized } from '../kit/size.ts';

/** Random whole games over all levels; `FUZZ=5000` by hand. */
const GAMES = Number(process.env['FUZZ'] ?? sized(90, 300));

/** A whim of its own for every game: how soon the day ends, and which kinds of command are liked. */
function whim(seed: string): Bot {
  const own = botLuck(`whim/${seed}`);
  const moveOn = 0.05 + 0.5 * own.uniform();
  const liking = new Map<Command['type'], number>();
  return (state, luck) => {
    const legal = legalCommands(state);
    const on = legal.find((c) => c.type === 'commit' || c.type === 'next');
    if (on && luck.chance(moveOn)) return on;
    const kinds = [...new Set(legal.map((c) => c.type))];
    for (const kind of kinds) if (!liking.has(kind)) liking.set(kind, own.uniform());
    const kind = kinds.reduce((a, b) =>
      luck.uniform() * (liking.get(b) ?? 0) > luck.uniform() * (liking.get(a) ?? 0) ? b : a,
    );
    return luck.pick(legal.filter((c) => c.type === kind));
  };
}

const inRange = (x: number, low: number, high: number): boolean => x >= low && x <= high;

/** What must hold after every command of every game; the first thing that does not, in words. */
function wrongWith(s: GameState): string | null {
  for (const m of METERS)
    if (!inRange(s.meters[m], 0, 100) || !Number.isInteger(s.meters[m]))
      return `${m} ${s.meters[m]}`;
  if (!receiptsAddUp(s)) return 'receipts do not add up';
  if (s.capacity < 0) return `capacity ${s.capacity}`;
  if (s.standing < 0) return `standing ${s.standing}`;
  let share = 0;
  for (const v of s.vendors) {
    share += v.share;
    for (const x of [v.trust, v.readiness]) if (!inRange(x, 0, 100)) return `${v.id}: ${x}`;
    const belief = v.belief.reduce((a, b) => a + b, 0);
    if (Math.abs(belief - 1) > 1e-9) return `${v.id}: beliefs sum to ${belief}`;
  }
  if (share > 1 + 1e-9) return `shares sum to ${share}`;
  for (const r of s.regulators) if (!inRange(r.concern, 0, 100)) return `${r.id}: ${r.concern}`;
  return null;
}

describe(`${GAMES} random games`, () => {
  const ids = shippedIds();
  test.each(ids)('of %s end, and nothing leaves its bounds', (id) => {
    const share = Math.ceil(GAMES / ids.length);
    const lengths = shippedLengths(id);
    for (let i = 0; i < share; i++) {
      const seed = `fuzz ${i}`;
      // Mostly the shortest length: more beginnings for the same time.
      const quarters = i % 4 === 0 ? lengths[(i / 4) % lengths.length] : Math.min(...lengths);
      const level = { ...shipped(id, quarters), calm: i % 7 === 0 };
      const look = (state: GameState, command: Command): void => {
        const wrong = wrongWith(state);
        if (wrong)
          throw new Error(
            `${id}, ${quarters} quarters, "${seed}", after ${JSON.stringify(command)}: ${wrong}`,
          );
      };
      // Ghost lines cost half the time: in short they are drawn in every third game.
      const { final } = playRun(level, seed, whim(seed), look, i % sized(3, 1) === 0);
      expect(isOver(final)).toBe(true);
    }
  });
});
