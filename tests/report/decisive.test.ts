import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisive, fork, type Story, stateOf, storyOf } from '../../src/report/index.ts';
import { eachCause, legalCommands, METERS, type NightLine } from '../../src/sim/index.ts';
import { type Played, played, storyIn } from './kit.ts';

const runs = ['d1', 'd2', 'd3'].map((seed, i) =>
  played(seed, i % 2 ? 'careful' : 'random', { quarters: 3 }),
);

/** A fork at some place with some other legal command. */
function forked(run: Played, place: number, pick: number): Story {
  const at = place % run.commands.length;
  const others = legalCommands(stateOf(storyIn(run), at));
  const change = others[pick % others.length];
  const made = fork(run.level, run.seed, run.commands, at, change ? [change] : []);
  return storyOf(run.level, run.seed, made.commands);
}

describe('the decisive receipt between two histories', () => {
  test('is written in both as it says, and no other cause of its meter made more of the difference', () => {
    fc.assert(
      fc.property(fc.constantFrom(...runs), fc.nat(), fc.nat(), (run, place, pick) => {
        const mine = storyIn(run);
        const theirs = forked(run, place, pick);
        const found = decisive(mine, theirs);
        const ends = METERS.map((m) => theirs.final.meters[m] - mine.final.meters[m]);
        const widest = Math.max(...ends.map(Math.abs));
        if (!found) expect(widest).toBe(0);
        // Drawn anew until they end apart: so twelve that do are looked at, whatever the draw.
        fc.pre(found !== null);
        expect(Math.abs(found.by)).toBe(widest);
        expect(found.by).toBe(ends[METERS.indexOf(found.meter)]);
        const by = (story: Story, key: string) =>
          eachCause(story.final.receipts)
            .filter(({ meter, cause }) => meter === found.meter && cause.key === key)
            .reduce((sum, receipt) => sum + receipt.by, 0);
        expect(by(mine, found.cause.key)).toBe(found.mine);
        expect(by(theirs, found.cause.key)).toBe(found.theirs);
        const most = Math.sign(found.by) * (found.theirs - found.mine);
        expect(most).toBeGreaterThan(0);
        for (const { cause } of eachCause([...mine.final.receipts, ...theirs.final.receipts])) {
          const apart = by(theirs, cause.key) - by(mine, cause.key);
          expect(Math.sign(found.by) * apart).toBeLessThanOrEqual(most);
        }
        const written = (story: Story) =>
          eachCause(story.final.receipts).filter(
            ({ quarter, meter, cause }) =>
              quarter === found.quarter &&
              meter === found.meter &&
              JSON.stringify(cause) === JSON.stringify(found.cause),
          );
        expect(written(mine)).not.toEqual(written(theirs));
        expect(found.first?.mine).not.toEqual(found.first?.theirs);
      }),
      { numRuns: 12 },
    );
  });

  test('is none between a history and itself', () => {
    for (const run of runs) expect(decisive(storyIn(run), storyIn(run))).toBeNull();
  });

  test('names the fault of the night that went another way', () => {
    const [run] = runs as [Played];
    const mine = storyIn(run);
    const isLet = ({ outcome }: NightLine) => outcome !== null;
    const night = mine.nights.find(({ lines }) => lines.some(isLet));
    const line = night?.lines.find(isLet);
    if (!night || !line) throw new Error('a quiet run');
    const { quarter } = night;
    const nights = mine.nights.map((one) =>
      one === night
        ? { quarter, lines: one.lines.map((l) => (l === line ? { ...l, hits: l.hits + 500 } : l)) }
        : one,
    );
    const receipt = { quarter, meter: 'continuity' as const, by: -9, cause: { key: 'x' } };
    const final = {
      ...mine.final,
      meters: { ...mine.final.meters, continuity: mine.final.meters.continuity - 9 },
      receipts: [...mine.final.receipts, receipt],
    };
    expect(decisive(mine, { ...mine, nights, final })).toMatchObject({
      first: null,
      meter: 'continuity',
      by: -9,
      cause: { key: 'x' },
      mine: 0,
      theirs: -9,
      quarter,
      fault: { params: { hits: line.hits + 500, instead: line.hits, quarter } },
    });
  });
});
