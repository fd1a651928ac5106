import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadWords } from '../../src/cli/words.ts';
import {
  largestInPlace,
  MOMENT_KINDS,
  momentsOf,
  receiptLines,
  stateOf,
  storyOf,
  tellStory,
} from '../../src/report/index.ts';
import { apply, fingerprint, METERS, newRun } from '../../src/sim/index.ts';
import { createText, namedParams } from '../../src/text/index.ts';
import { type Played, played, storyIn } from './kit.ts';

const runs = ['a', 'b', 'c', 'd', 'e'].map((seed, i) =>
  played(seed, ['random', 'careful', 'nothing'][i % 3]),
);

describe('the story of a run', () => {
  test('shows at every place exactly the state that the rules had there', () => {
    for (const run of runs.slice(0, 3)) {
      const story = storyIn(run);
      const prints = [fingerprint(newRun(run.level, run.seed))];
      let state = newRun(run.level, run.seed);
      for (const command of run.commands) {
        const answer = apply(state, command);
        if ('refused' in answer) throw new Error('refused');
        state = answer.state;
        prints.push(fingerprint(state));
      }
      const places = fc.array(fc.nat(prints.length - 1), { minLength: 5, maxLength: 12 });
      fc.assert(
        fc.property(places, (list) => {
          for (const index of list) expect(fingerprint(stateOf(story, index))).toBe(prints[index]);
        }),
        { numRuns: 4 },
      );
    }
  });

  test('that goes on where another one stopped is the story of the whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...runs),
        fc.nat(),
        fc.nat(),
        ({ level, seed, commands }, a, b) => {
          const [first, second] = [a % (commands.length + 1), b % (commands.length + 1)].sort(
            (x, y) => x - y,
          );
          const beginning = tellStory(level, seed, commands.slice(0, first));
          const longer = tellStory(level, seed, commands.slice(0, second), beginning);
          const whole = tellStory(level, seed, commands, longer);
          expect(whole).toEqual(tellStory(level, seed, commands));
          // What was told stays as it was.
          expect(beginning).toEqual(tellStory(level, seed, commands.slice(0, first)));
        },
      ),
      { numRuns: 5 },
    );
  });

  test('is told as a whole where it did not begin so', () => {
    const [mine, other] = runs as [Played, Played];
    const commands = mine.commands.map((c) => ({ ...c }));
    const wrong = [{ type: 'commit' } as const, ...commands];
    storyOf(mine.level, mine.seed, wrong);
    storyOf(mine.level, mine.seed, other.commands);
    const story = storyOf(mine.level, mine.seed, commands, [wrong, other.commands]);
    expect(story).toEqual(tellStory(mine.level, mine.seed, commands));
  });

  test('brings places outside the run to its ends', () => {
    const story = storyIn(played('ends'));
    expect(stateOf(story, -3)).toEqual(stateOf(story, 0));
    expect(stateOf(story, 1e9)).toBe(story.final);
    expect(stateOf(story, Number.NaN)).toEqual(stateOf(story, 0));
  });

  test('is told once for one list of commands', () => {
    const { level, seed, commands } = played('once');
    expect(storyOf(level, seed, commands)).toBe(storyOf(level, seed, commands));
    expect(storyOf(level, 'other', commands)).not.toBe(storyOf(level, seed, commands));
  });

  test('ends before a command that the rules refuse, and says where', () => {
    const { level, seed, commands } = played('refused');
    const story = storyIn({ level, seed, commands: [{ type: 'next' }, ...commands] });
    expect(story.refusedAt).toBe(0);
    expect(story.commands).toEqual([]);
  });
});

describe('the line of a meter', () => {
  test('is the rules’ own, receipt by receipt and place by place', () => {
    for (const run of runs) {
      const story = storyIn(run);
      for (const { meter, start, points, now } of receiptLines(story)) {
        expect(points.reduce((sum, { by }) => sum + by, start)).toBe(now);
        expect(now).toBe(story.final.meters[meter]);
        // Right after each command the line stands where the meter stood.
        const places = new Set(points.map(({ index }) => index));
        for (const index of places) {
          const last = points.filter((point) => point.index <= index).at(-1);
          expect(last?.value).toBe(stateOf(story, index).meters[meter]);
        }
        // And between two points it did not move.
        for (const [i, point] of points.entries()) {
          const before = points[i - 1];
          if (before && before.index < point.index)
            expect(stateOf(story, point.index - 1).meters[meter]).toBe(before.value);
        }
      }
    }
  });

  test('has every receipt once', () => {
    for (const run of runs) {
      const story = storyIn(run);
      const seen = receiptLines(story).flatMap(({ points }) => points.map((p) => p.receipt));
      expect(seen.sort((a, b) => a - b)).toEqual(story.final.receipts.map((_, i) => i));
    }
  });

  test('names the five largest causes with a place where each moved its meter', () => {
    for (const run of runs) {
      const story = storyIn(run);
      const causes = largestInPlace(story);
      expect(causes.length).toBeLessThanOrEqual(5);
      for (const { index, meter, by, sentence } of causes) {
        const at = story.final.receipts.filter(
          (r, i) => r.meter === meter && story.receiptAt[i] === index,
        );
        expect(at.length).toBeGreaterThan(0);
        expect(sentence.params['points']).toBe(Math.abs(by));
      }
    }
  });
});

describe('the timeline', () => {
  const text = createText(loadWords(), 'en');

  test('runs forward, in words that exist, and ends where the run ended', () => {
    for (const run of runs) {
      const story = storyIn(run);
      const moments = momentsOf(story);
      const places = moments.map(({ index }) => index);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { kind, key, params, index, quarter } of moments) {
        expect(MOMENT_KINDS).toContain(kind);
        const words = text.say(`moment.${key}`, namedParams(text, params));
        expect(words, key).not.toMatch(/[{}⟨⟩]/);
        expect(index).toBeLessThanOrEqual(run.commands.length);
        expect(quarter).toBeLessThanOrEqual(run.level.quarters);
      }
      expect(moments.at(-1)?.kind).toBe('end');
    }
  });

  test('has every decision where it was taken, and nothing else as a decision', () => {
    for (const run of runs) {
      const decided = momentsOf(storyIn(run))
        .filter(({ kind }) => kind === 'decision')
        .map(({ index }) => index);
      const expected = run.commands.flatMap((c, i) => {
        if (c.type === 'commit' || c.type === 'next') return [];
        return c.type === 'beat' ? c.actions.map(() => i + 1) : [i + 1];
      });
      expect(decided).toEqual(expected);
    }
  });

  test('has every incident, breach, quarter and promise of the record', () => {
    for (const run of runs) {
      const story = storyIn(run);
      const moments = momentsOf(story);
      const count = (key: string) => moments.filter((one) => one.key === key).length;
      const lines = story.final.history.flatMap((night) => night.lines);
      const all = (kind: string) => lines.filter((l) => l.kind === kind).length;
      expect(count('incident') + count('harm') + count('attackIncident')).toBe(all('incident'));
      expect(count('breach')).toBe(all('breach'));
      expect(count('nearMiss')).toBe(all('nearMiss'));
      expect(count('promised')).toBe(story.final.promises.length);
      expect(count('begins')).toBe(story.final.quarter);
    }
  });

  test('puts each quarter’s first moment on its first morning', () => {
    for (const run of runs) {
      const story = storyIn(run);
      for (const { key, index, quarter } of momentsOf(story)) {
        if (key !== 'begins') continue;
        const state = stateOf(story, index);
        expect([state.quarter, state.phase]).toEqual([quarter, 'desk']);
      }
    }
  });

  test('stands where the meters moved', () => {
    for (const run of runs) {
      const story = storyIn(run);
      for (const meter of METERS) {
        const before = stateOf(story, 0).meters[meter];
        expect(before).toBe(run.level.meters[meter]);
      }
    }
  });
});
