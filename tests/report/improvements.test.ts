import { expect, test } from 'vitest';
import { unusedAnswer, worstIncident } from '../../src/report/after/evidence.ts';
import { improvementsOf } from '../../src/report/after/improvements.ts';
import { rungNumber } from '../../src/sim/index.ts';
import { played, storyIn } from './kit.ts';

const story = storyIn(
  played('gate', 'nothing', { hazards: { faults: 3, services: 0, attacks: 0 } }),
);

/** What is seen in the same run, as if checks had stood on their second rung and had halted the worst fault, or not. */
function seen(haltedByGate: boolean): string[] {
  const worst = worstIncident(story)?.line;
  const history = story.final.history.map((night) => ({
    ...night,
    rungs: { ...night.rungs, checks: rungNumber('checks', 'halt') },
    lines: night.lines.map((line) =>
      line === worst && line.outcome
        ? { ...line, outcome: { ...line.outcome, haltedByGate } }
        : line,
    ),
  }));
  const told = improvementsOf({ ...story, final: { ...story.final, history } });
  return told.map((one) => one.seen.key);
}

test('a rarer canary is advised where the gate let the worst fault through, not where it halted it', () => {
  expect(seen(false)).toContain('aar.seen.gateBlind');
  expect(seen(true)).not.toContain('aar.seen.gateBlind');
});

test.each([
  ['race', 'rollout'],
  ['ownChannel', 'checks'],
] as const)('a front that stood open to %s speaks for %s', (attack, ladder) => {
  const open = { key: 'frontOpen', params: { attack } };
  const receipts = [{ quarter: 2, meter: 'security', by: -3, cause: open } as const];
  const told = { ...story, final: { ...story.final, receipts: [...receipts] } };
  expect(unusedAnswer(told)).toEqual({ ladder, lost: 3 });
});
