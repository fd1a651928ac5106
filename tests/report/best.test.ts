import { describe, expect, test } from 'vitest';
import { steward } from '../../src/report/after/steward.ts';
import {
  type BestPlay,
  type BestProgress,
  bestPlay,
  playOn,
  stateOf,
  tellStory,
} from '../../src/report/index.ts';
import { apply, fingerprint, imagine, score } from '../../src/sim/index.ts';
import { type Played, played } from './kit.ts';

const budget = { days: 5, worlds: 2, finals: 8 };

function search({ level, seed, commands }: Played): { steps: BestProgress[]; best: BestPlay } {
  const steps: BestProgress[] = [];
  const run = bestPlay(level, seed, commands, budget);
  for (;;) {
    const step = run.next();
    if (step.done) return { steps, best: step.value };
    steps.push(step.value);
  }
}

describe('what the search found', () => {
  const runs = ['n1', 'n2'].map((seed) => played(seed, 'nothing', { quarters: 3 }));
  const found = runs.map((run) => ({ run, ...search(run) }));

  test('is never below the own day’s expectation, within the error', () => {
    for (const { best } of found)
      for (const { cost, error, own, best: other } of best.mornings) {
        expect(cost).toBeGreaterThanOrEqual(-3 * error - 1e-9);
        expect(other.score - own.score).toBeCloseTo(cost, 9);
        expect(own.worlds).toBe(budget.finals);
      }
  });

  test('judges the very day that the player had, in imagined worlds', () => {
    const run = played('n3', 'careful', { quarters: 3 });
    const { best } = search(run);
    const story = tellStory(run.level, run.seed, run.commands);
    for (const { index, quarter, own, instead } of best.mornings) {
      const end = run.commands.findIndex((c, i) => i >= index && c.type === 'commit');
      const day = run.commands.slice(index, end + 1);
      const scores = Array.from({ length: budget.finals }, (_, i) => {
        let now = imagine(stateOf(story, index), `${run.seed}/best ${quarter}/final ${i}`);
        for (const command of day) {
          const answer = apply(now, command);
          if ('refused' in answer) throw new Error('refused');
          now = answer.state;
        }
        return score(playOn(now, steward()));
      });
      expect(own.score).toBeCloseTo(scores.reduce((a, b) => a + b, 0) / scores.length, 9);
      for (const command of instead.less) expect(day).toContainEqual(command);
      for (const command of instead.more) expect(day).not.toContainEqual(command);
    }
  });

  test('keeps within its budget and tells how far it is', () => {
    for (const { steps, best, run } of found) {
      const quarters = run.commands.filter(({ type }) => type === 'commit').length;
      const most = quarters * (2 * budget.days * budget.worlds + 2 * budget.finals);
      expect(best.played).toBeLessThanOrEqual(most);
      const done = steps.map((step) => step.done);
      expect(done).toEqual([...done].sort((a, b) => a - b));
      expect(steps.every((step) => step.total === most)).toBe(true);
      expect(best.mornings).toHaveLength(quarters);
    }
  });

  test('plays a legal line that shares the past up to where it was left', () => {
    for (const { best, run } of found) {
      const { commands, from, final } = best.line;
      expect(commands.slice(0, from)).toEqual(run.commands.slice(0, from));
      const story = tellStory(run.level, run.seed, commands);
      expect(story.refusedAt).toBeNull();
      expect(story.final.phase).toBe('over');
      expect(story.final.meters).toEqual(final.meters);
      expect(best.left === null).toBe(from === run.commands.length);
    }
  });

  test('is the same each time', () => {
    const [first] = found;
    if (!first) throw new Error('none');
    expect(JSON.stringify(search(first.run).best)).toBe(JSON.stringify(first.best));
  });

  test('knows no hindsight: what only the real night decided cannot change a judgement', () => {
    // The first morning is judged alike, whatever the player did and met afterwards.
    const [first] = found;
    if (!first) throw new Error('none');
    const day = first.run.commands.findIndex(({ type }) => type === 'commit');
    const short = { ...first.run, commands: first.run.commands.slice(0, day + 1) };
    expect(search(short).best.mornings[0]).toEqual(first.best.mornings[0]);
    expect(fingerprint(tellStory(short.level, short.seed, short.commands).final)).not.toBe('');
  });
});
