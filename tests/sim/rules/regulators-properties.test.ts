import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOTS, botLuck } from '../../../src/bots/index.ts';
import {
  apply,
  bindingsOf,
  type Command,
  fingerprint,
  type GameState,
  legalCommands,
  newRun,
  offerWorth,
  receiptsAddUp,
  STAGES,
  whyConcern,
} from '../../../src/sim/index.ts';
import { smallLevel } from '../../kit/level.ts';
import { deepFreeze, total, village } from '../../kit/world.ts';

/** A world in which every authority has a case from the first day, and whims meet every clause. */
const level = smallLevel({
  ...village,
  matters: [],
  quarters: 10,
  hazards: { faults: 0.2, services: 0, attacks: 0.1 },
  meters: { continuity: 80, security: 80, ecosystem: 80, legitimacy: 80 },
  regulators: smallLevel().regulators.map((r) => ({ ...r, concern: 60 })),
});

/** Plays whims, offers and reports often, and tells of every state with the command that led to it. */
function whims(seed: string, see: (before: GameState, command: Command, after: GameState) => void) {
  const luck = botLuck(seed);
  const random = BOTS.random;
  if (!random) throw new Error('no random bot');
  let s = newRun(level, seed);
  for (let step = 0; step < 2000 && s.phase !== 'over'; step++) {
    const acts = legalCommands(s).filter((c) => c.type === 'offer' || c.type === 'report');
    const command = acts.length > 0 && luck.chance(0.15) ? luck.pick(acts) : random(s, luck);
    const answer = apply(s, command);
    if ('refused' in answer) throw new Error(`${answer.refused.key} ${JSON.stringify(command)}`);
    see(s, command, answer.state);
    s = answer.state;
  }
  return s;
}

const seeds = fc.integer({ min: 0, max: 1_000_000 }).map(String);
const some = { numRuns: 10, seed: 4 };

describe('whatever is played', () => {
  test('concern is its start and its causes, receipts add up, budgets are never negative', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(seeds, (seed) => {
        whims(seed, (_before, command, s) => {
          met.add(command.type);
          for (const r of s.regulators) {
            const { start, causes, now } = whyConcern(s, r.id);
            if (start + total(causes.map((c) => c.by)) !== now)
              throw new Error(`${r.id}: ${JSON.stringify(causes)} is not ${now}`);
            if (!(Number.isInteger(now) && now >= 0 && now <= 100)) throw new Error(`${now}`);
            met.add(r.stage);
          }
          if (!receiptsAddUp(s)) throw new Error('receipts do not add up');
          if (s.capacity < 0 || s.standing < 0) throw new Error('a debt');
        });
      }),
      some,
    );
    for (const what of ['offer', 'report', ...STAGES]) expect([...met]).toContain(what);
  });

  test('no accepted command breaks what is bound, and an answer is what was shown', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        whims(seed, (before, command, after) => {
          if (command.type === 'offer') {
            const shown = offerWorth(before, command.regulator, command.clauses).accepted;
            const bound = after.commitments.length > before.commitments.length;
            if (shown !== bound) throw new Error('the answer was another');
          }
          for (const limit of bindingsOf(before)) {
            if (command.type === 'switch' && 'switch' in limit && limit.switch === command.id)
              if (before.switches[limit.switch].on === limit.on && command.on !== limit.on)
                throw new Error(`${limit.by.clause} bent by ${JSON.stringify(command)}`);
            if (command.type === 'content' && 'content' in limit)
              if (before.content.stop === limit.content)
                throw new Error(`${limit.by.clause} bent by ${JSON.stringify(command)}`);
            if (command.type === 'climb' && 'ladder' in limit && limit.ladder === command.ladder) {
              const [from, to] = [before.ladders[limit.ladder].rung, command.to];
              if (
                (to > from && to > (limit.atMost ?? to)) ||
                (to < from && to < (limit.atLeast ?? 0))
              )
                throw new Error(`${limit.by.clause} bent by ${JSON.stringify(command)}`);
            }
          }
        });
      }),
      some,
    );
  });

  test('the same commands lead to the same world, and asking changes nothing', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const commands: Command[] = [];
        const end = whims(seed, (before, command) => {
          commands.push(command);
          if (command.type === 'offer') {
            deepFreeze(before.regulators);
            deepFreeze(before.commitments);
            offerWorth(before, command.regulator, command.clauses);
          }
        });
        let s = newRun(level, seed);
        for (const command of commands) {
          const answer = apply(s, command);
          if ('refused' in answer) throw new Error(answer.refused.key);
          s = answer.state;
        }
        expect(fingerprint(s)).toBe(fingerprint(end));
      }),
      { ...some, numRuns: 3 },
    );
  });
});
