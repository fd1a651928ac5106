import { describe, expect, test } from 'vitest';
import { BOTS, botLuck, playRun } from '../../src/bots/index.ts';
import {
  apply,
  applyHere,
  type Command,
  fingerprint,
  type GameState,
  imagine,
  isOver,
  legalCommands,
  newRun,
  score,
} from '../../src/sim/index.ts';
import { smallLevel } from '../kit/level.ts';
import { deepFreeze, village, world } from '../kit/world.ts';

const level = smallLevel({ ...village, quarters: 4 });
const run = (seed: string, bot = 'random') => playRun(level, seed, BOTS[bot] ?? fail());
const fail = (): never => {
  throw new Error('no such bot');
};

/** Plays commands from a state; fails at the first refusal. */
function replay(state: GameState, commands: readonly Command[], each = (s: GameState) => s) {
  return commands.reduce((s, command) => {
    const answer = apply(each(s), command);
    if ('refused' in answer) throw new Error(answer.refused.key);
    return answer.state;
  }, state);
}

describe('the same level, seed and commands', () => {
  test('give the same run, fingerprint by fingerprint', () => {
    for (const seed of ['a', 'b', 'c']) {
      const prints: string[] = [];
      const once = playRun(level, seed, BOTS.random ?? fail(), (s) => prints.push(fingerprint(s)));
      const again: string[] = [];
      replay(newRun(level, seed), once.commands, (s) => {
        again.push(fingerprint(s));
        return s;
      });
      expect(again.slice(1)).toEqual(prints.slice(0, -1));
    }
  });

  test('another seed gives another run', () => {
    expect(fingerprint(newRun(level, 'a'))).not.toBe(fingerprint(newRun(level, 'b')));
  });
});

describe('in the state itself', () => {
  const play = (start: GameState, bot: string, after: (s: GameState) => void): void => {
    const luck = botLuck('here');
    const player = BOTS[bot] ?? fail();
    for (const s = start; !isOver(s); after(s))
      expect(applyHere(s, deepFreeze(player(s, luck)))).toBeNull();
  };

  test.each(['random', 'careful'])('a run of %s goes as it does by copies', (bot) => {
    const luck = botLuck('here');
    const player = BOTS[bot] ?? fail();
    let copy = newRun(deepFreeze(level), 'twin');
    play(newRun(level, 'twin'), bot, (s) => {
      const answer = apply(copy, player(copy, luck));
      if ('refused' in answer) throw new Error(answer.refused.key);
      copy = answer.state;
      expect(fingerprint(s)).toBe(fingerprint(copy));
    });
    expect(isOver(copy)).toBe(true);
  });

  test('an imagined world leaves the state alone that it was imagined from', () => {
    const { state } = world();
    const s = deepFreeze(state);
    let steps = 0;
    play(imagine(s, 'elsewhere'), 'careful', () => steps++);
    expect(steps).toBeGreaterThan(10);
  });

  test('what is refused changes nothing', () => {
    const s = newRun(level, 'refused');
    const before = fingerprint(s);
    expect(applyHere(s, { type: 'climb', ladder: 'rollout', to: 7 })?.key).toBeDefined();
    expect(fingerprint(s)).toBe(before);
  });
});

describe('apply', () => {
  test('never changes its argument', () => {
    for (const seed of ['ice', 'frost']) {
      const { commands } = run(seed);
      deepFreeze(level);
      expect(() => replay(deepFreeze(newRun(level, seed)), commands, deepFreeze)).not.toThrow();
    }
  });

  test('leaves its argument alone when it refuses', () => {
    const w = world();
    const before = fingerprint(w.state);
    expect(w.refuses({ type: 'next' })).toBe('noReview');
    expect(fingerprint(w.state)).toBe(before);
  });

  test('goes on alike from a state that was written down and read again', () => {
    for (const seed of ['ink', 'pen', 'quill']) {
      const { commands, final } = run(seed);
      const throughText = (s: GameState): GameState => {
        const { level: same, ...rest } = s;
        return { level: same, ...JSON.parse(JSON.stringify(rest)) };
      };
      const twin = replay(newRun(level, seed), commands, throughText);
      expect(fingerprint(twin)).toBe(fingerprint(final));
    }
  });
});

describe('a run', () => {
  test('always ends, with a score from 0 to 100 and words for its ending', () => {
    for (let seed = 0; seed < 6; seed++)
      for (const bot of ['random', 'nothing'] as const) {
        const { final } = run(`end ${seed}`, bot);
        expect(isOver(final)).toBe(true);
        expect(final.quarter).toBeLessThanOrEqual(level.quarters);
        expect(final.outcome?.ending).toMatch(/^(won\.|crisis\.|unsteady$|mandate$)/);
        expect(score(final)).toBeGreaterThanOrEqual(0);
        expect(score(final)).toBeLessThanOrEqual(100);
      }
  });

  test('that is over accepts nothing more', () => {
    const { final } = run('over');
    expect(legalCommands(final)).toEqual([]);
    for (const type of ['commit', 'next'] as const)
      expect(apply(final, { type })).toEqual({ refused: { key: 'runOver' } });
  });

  test('is not over before', () => {
    let s = newRun(level, 'not yet');
    const luck = botLuck('not yet');
    for (let i = 0; i < 5; i++) {
      expect(isOver(s)).toBe(false);
      s = replay(s, [(BOTS.random ?? fail())(s, luck)]);
    }
  });
});

describe('the cold open', () => {
  const cold = {
    coldOpen: {
      fault: {
        vendor: { id: 'alder' },
        key: 'see',
        severity: 'major',
        trigger: 1,
        minute: 249,
        label: 'coldNight',
      },
    },
  } as const;

  test('has one button, and costs the new chair nothing', () => {
    const w = world(cold);
    expect(w.state.phase).toBe('coldOpen');
    expect(legalCommands(w.state)).toEqual([
      { type: 'beat', actions: [] },
      { type: 'beat', actions: [{ do: 'revert', suspect: 'alder' }] },
    ]);
    w.sleeps();
    expect(w.state.phase).toBe('review');
    expect(w.state.history[0]?.lines[0]?.hits).toBeGreaterThan(0);
    expect(w.state.receipts).toEqual([]);
    expect(w.state.meters).toEqual(w.state.level.meters);
    expect(w.state.regulators.map((r) => r.concern)).toEqual([20, 20, 20]);
    w.does({ type: 'next' });
    expect([w.state.phase, w.state.quarter]).toEqual(['desk', 1]);
  });

  test('uses no rung, whatever the level starts with', () => {
    const ladders = { open: [], start: { rollout: 3, checks: 3, wayback: 3 } };
    const bare = world(cold).sleeps();
    const armed = world({
      ...cold,
      ladders,
      content: { stop: 'allInRings', open: false },
    }).sleeps();
    expect(armed.state.history[0]?.lines[0]?.hits).toBe(bare.state.history[0]?.lines[0]?.hits);
  });
});
