import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandName, fork, stateOf, storyOf, tellStory } from '../../src/report/index.ts';
import {
  type Command,
  fingerprint,
  type GameState,
  legalCommands,
  type Matter,
  whyNot,
} from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';
import { type Played, played, storyIn } from './kit.ts';

const runs = ['f1', 'f2', 'f3', 'f4'].map((seed, i) =>
  played(seed, i % 2 === 0 ? 'random' : 'careful', { quarters: 3 }),
);
const anyRun = fc.constantFrom(...runs);
const forkOf = ({ level, seed, commands }: Played, at: number, change: readonly Command[]) =>
  fork(level, seed, commands, at, change);
const endOf = ({ level, seed }: Played, commands: readonly Command[]) =>
  tellStory(level, seed, commands);

describe('a fork without a change', () => {
  test('is the same run, wherever it is made', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), (run, place) => {
        const at = place % run.commands.length;
        const made = forkOf(run, at, [run.commands[at] as Command]);
        expect(made.skipped).toEqual([]);
        expect(made.refused).toEqual([]);
        expect(made.stoodIn).toEqual([]);
        expect(made.letters).toEqual([]);
        expect(made.commands).toEqual(run.commands);
        expect(fingerprint(endOf(run, made.commands).final)).toBe(fingerprint(storyIn(run).final));
      }),
      { numRuns: 20 },
    );
  });

  test('is the same where the run was left in the middle', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), fc.nat(), (run, length, place) => {
        const commands = run.commands.slice(0, 1 + (length % run.commands.length));
        const at = place % commands.length;
        const made = forkOf({ ...run, commands }, at, [commands[at] as Command]);
        expect(made.commands).toEqual(commands);
      }),
      { numRuns: 15 },
    );
  });

  test('beyond the end gives the run itself', () => {
    const run = runs[0] as Played;
    expect(forkOf(run, 1e6, [{ type: 'commit' }]).commands).toEqual(run.commands);
  });
});

/** One other decision that is legal at a place; the same again where there is none. */
function otherAt(run: Played, at: number, pick: number): Command {
  const now = stateOf(storyIn(run), at);
  const old = run.commands[at] as Command;
  const others = legalCommands(now).filter(
    (c) => c.type !== 'commit' && c.type !== 'next' && commandName(c) !== commandName(old),
  );
  return others[pick % Math.max(1, others.length)] ?? old;
}

describe('a fork with a change', () => {
  test('is a legal run that takes every own later decision, or says why not', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), fc.nat(), (run, place, pick) => {
        const at = place % run.commands.length;
        const change = otherAt(run, at, pick);
        const made = forkOf(run, at, [change]);
        expect(made.refused).toEqual([]);
        const story = endOf(run, made.commands);
        expect(story.refusedAt).toBeNull();
        expect(made.commands.slice(0, at)).toEqual(run.commands.slice(0, at));
        expect(made.over).toBe(story.final.phase === 'over');
        // Walk both: after the change the fork holds own later commands and the stand-in's, nothing else.
        const old = run.commands[at] as Command;
        const kept = old.type === 'commit' || old.type === 'next' ? 2 : 1;
        let j = at + (commandName(change) === commandName(old) ? 1 : kept);
        const skipped = new Map(made.skipped.map((one) => [one.index, one]));
        const added = new Set([...made.stoodIn, ...made.letters]);
        for (let index = at + 1; index < run.commands.length; index++) {
          const command = run.commands[index] as Command;
          const skip = skipped.get(index);
          const isNext = () => commandName(made.commands[j] as Command) === commandName(command);
          if (!skip) {
            while (added.has(j)) j++;
            expect(isNext()).toBe(true);
            j++;
            continue;
          }
          if (skip.reason.key === 'otherIncident') continue;
          // Desk commands come after the night, whoever played it.
          let at2 = j;
          if (command.type !== 'beat') while (made.stoodIn.includes(at2)) at2++;
          expect(whyNot(stateOf(story, at2), command)).toEqual(skip.reason);
        }
        while (added.has(j)) j++;
        expect(j).toBe(made.commands.length);
      }),
      { numRuns: 40 },
    );
  });

  test('tells which part of the change was refused', () => {
    const run = runs[0] as Played;
    const at = run.commands.findIndex(({ type }) => type === 'commit');
    const made = forkOf(run, at, [{ type: 'answer', matter: 'nobody', choice: 'no' }]);
    expect(made.refused.map(({ reason }) => reason.key)).toEqual(['noSuchLetter']);
    expect(made.commands).toEqual(run.commands);
  });

  test('never loses the passing of time', () => {
    const run = runs[1] as Played;
    for (const [at, command] of run.commands.entries()) {
      if (command.type !== 'commit' && command.type !== 'next') continue;
      expect(forkOf(run, at, []).commands).toEqual(run.commands);
    }
    const beat = run.commands.findIndex((c) => c.type === 'beat' && c.actions.length > 0);
    if (beat >= 0)
      expect(forkOf(run, beat, []).commands[beat]).toEqual({ type: 'beat', actions: [] });
  });

  test('leaves out a beat that was meant for an incident that does not come', () => {
    // With every ladder climbed on the first morning some nights are other nights.
    let seen = 0;
    for (const run of runs)
      for (const at of run.commands.keys()) {
        const made = forkOf(run, at, [otherAt(run, at, at)]);
        seen += made.skipped.filter(({ command }) => command.type === 'beat').length;
        if (seen > 0) return;
      }
    expect(seen).toBeGreaterThan(0);
  });

  test('answers letters that the player never had on that day, as told', () => {
    const first = legalCommands(storyIn(runs[0] as Played).turns[0] as GameState);
    const flip = first.find((c) => c.type === 'switch' && c.on);
    if (flip?.type !== 'switch') throw new Error('nothing to switch on');
    const { id } = flip;
    const visit: Matter = {
      id: 'visit',
      from: { kind: 'press' },
      always: true,
      when: { switch: id, on: true },
      choices: [
        { id: 'dear', cost: { standing: 999 }, effects: [], back: 'any' },
        { id: 'tea', effects: [], back: 'any' },
      ],
    };
    const matters = [visit, ...pond().matters];
    const run = played('visit', 'nothing', { quarters: 3, matters });
    const at = run.commands.findIndex(({ type }) => type === 'commit');
    const made = forkOf(run, at, [flip]);
    const given = made.letters.map((j) => made.commands[j]);
    expect(given).toEqual([{ type: 'answer', matter: 'visit', choice: 'tea' }]);
    const open = (commands: readonly Command[]) =>
      endOf(run, commands).final.receipts.flatMap(({ cause }) =>
        cause.key === 'unanswered' ? [cause.params?.['matter']] : [],
      );
    // What the player had and left open stays open, on whatever day it comes.
    expect(open(made.commands)).toEqual(open(run.commands));
    expect(open(run.commands).length).toBeGreaterThan(0);
  });

  test('leaves open the letter whose answer was left out', () => {
    const run = runs[1] as Played;
    const at = run.commands.findIndex(({ type }) => type === 'answer');
    const own = run.commands[at];
    if (own?.type !== 'answer') throw new Error('no answer');
    const made = forkOf(run, at, []);
    const again = made.commands.filter((c) => c.type === 'answer' && c.matter === own.matter);
    expect(again).toEqual([]);
  });

  test('can be forked again', () => {
    const run = runs[2] as Played;
    const first = forkOf(run, 2, [otherAt(run, 2, 1)]);
    const again = { ...run, commands: first.commands };
    const at = Math.min(6, first.commands.length - 1);
    const same = forkOf(again, at, [first.commands[at] as Command]);
    expect(same.commands).toEqual(first.commands);
    const second = forkOf(again, at, [otherAt(again, at, 3)]);
    expect(storyOf(run.level, run.seed, second.commands).refusedAt).toBeNull();
  });
});
