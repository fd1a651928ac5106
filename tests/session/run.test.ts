import { describe, expect, test } from 'vitest';
import { BOTS, botLuck } from '../../src/bots/index.ts';
import {
  canUndo,
  forkAt,
  type Run,
  send,
  startRun,
  takeAll,
  undo,
} from '../../src/session/index.ts';
import { morningOf } from '../../src/session/run.ts';
import { apply, type Command, fingerprint, isOver, legalCommands } from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';

function sent(run: Run, command: Command): Run {
  const answer = send(run, command);
  if ('refused' in answer) throw new Error(`refused: ${answer.refused.key}`);
  return answer.run;
}

/** Plays a bot until a moment, or to the end. */
function playedBy(name: 'random' | 'nothing', seed: string, until = (_run: Run) => false): Run {
  const luck = botLuck(seed);
  let run = startRun(pond(), seed);
  while (!isOver(run.state) && !until(run)) {
    const bot = BOTS[name];
    if (bot === undefined) throw new Error(name);
    run = sent(run, bot(run.state, luck));
  }
  return run;
}

describe('a run', () => {
  test('marks the beginning and the end of each quarter', () => {
    const run = playedBy('nothing', 'marks');
    const quarters = run.marks.map(({ quarter, phase }) => `${quarter} ${phase}`);
    expect(quarters.slice(0, 4)).toEqual(['1 desk', '1 review', '2 desk', '2 review']);
    expect(quarters.at(-1)).toMatch(/over$/);
  });

  test('is the same when its commands are taken again', () => {
    const run = playedBy('random', 'again');
    const again = takeAll(run.level, run.seed, run.commands);
    expect('refused' in again).toBe(false);
    expect(again.run.marks).toEqual(run.marks);
  });

  test('is not changed by a refused command', () => {
    const run = startRun(pond(), 'refused');
    expect(send(run, { type: 'next' })).toHaveProperty('refused');
    expect(run.commands).toEqual([]);
  });

  test('says which command was refused and keeps what came before', () => {
    const taken = takeAll(pond(), 'x', [
      { type: 'switch', id: 'parity', on: true },
      { type: 'next' },
    ]);
    expect(taken).toMatchObject({ at: 1 });
    expect(taken.run.commands).toHaveLength(1);
  });
});

describe('undo', () => {
  test('restores the identical fingerprint, step by step back to the morning', () => {
    for (const seed of ['u1', 'u2', 'u3']) {
      let run = playedBy('random', seed, (r) => r.state.quarter === 2 && r.state.phase === 'desk');
      if (isOver(run.state)) continue;
      const luck = botLuck(seed);
      const prints = [fingerprint(run.state)];
      for (let i = 0; i < 25; i++) {
        const day = legalCommands(run.state).filter((command) => command.type !== 'commit');
        run = sent(run, luck.pick(day));
        prints.push(fingerprint(run.state));
      }
      for (const print of [...prints].reverse()) {
        expect(fingerprint(run.state)).toBe(print);
        run = undo(run);
      }
      expect(canUndo(run)).toBe(false);
    }
  });

  test('leads to the same future as never having done it', () => {
    const morning = startRun(pond(), 'future');
    const straight = sent(morning, { type: 'commit' });
    const detour = sent(undo(sent(morning, { type: 'switch', id: 'parity', on: true })), {
      type: 'commit',
    });
    expect(fingerprint(detour.state)).toBe(fingerprint(straight.state));
    expect(detour.commands).toEqual(straight.commands);
  });

  test('ends at the commit', () => {
    const night = sent(startRun(pond(), 'commit'), { type: 'commit' });
    expect(canUndo(night)).toBe(false);
    expect(undo(night)).toBe(night);
    const second = playedBy(
      'nothing',
      'commit',
      (r) => r.state.quarter === 2 && r.state.phase === 'desk',
    );
    expect(canUndo(second)).toBe(false);
  });
});

describe('back to the morning', () => {
  test('undoes the orders of the day, and the night where it has begun', () => {
    for (const phase of ['desk', 'review'] as const) {
      const run = playedBy(
        'nothing',
        'back',
        (r) => r.state.quarter === 2 && r.state.phase === phase,
      );
      const later = phase === 'desk' ? sent(run, { type: 'switch', id: 'parity', on: true }) : run;
      const mark = later.marks.find((m) => m.quarter === 2 && m.phase === 'desk');
      const morning = morningOf(later);
      expect(fingerprint(morning.state)).toBe(mark?.fingerprint);
      expect(morning.commands).toEqual(later.commands.slice(0, mark?.after));
      expect(morning.marks.at(-1)).toEqual(mark);
      expect(canUndo(morning)).toBe(false);
      const again = takeAll(pond(), 'back', morning.commands);
      expect(again.run).toEqual(morning);
    }
  });
});

describe('a fork', () => {
  test('shares the past up to the morning and plays on', () => {
    const run = playedBy('random', 'fork');
    const quarter = Math.min(2, run.state.quarter);
    const fork = forkAt(run, quarter);
    const morning = run.marks.find((mark) => mark.quarter === quarter && mark.phase === 'desk');
    expect(fork && fingerprint(fork.state)).toBe(morning?.fingerprint);
    expect(fork && 'state' in apply(fork.state, { type: 'commit' })).toBe(true);
    expect(forkAt(run, 99)).toBeNull();
  });
});
