import { describe, expect, test } from 'vitest';
import { mandateAsked, mandateStands } from '../../src/parts/words/mandate.ts';
import type { MandateSpec } from '../../src/sim/index.ts';
import { causeText } from '../../src/text/index.ts';
import { english } from '../kit/english.ts';
import { peace, world } from '../kit/world.ts';

const text = english();
const [name, line, half] = ['name', 'line', 'half'].map((part) =>
  text.say(`mandate.twentyOut.${part}`),
);
const steps: MandateSpec = {
  id: 'twentyOut',
  half: { ladder: 'rollout', atLeast: 1 },
  rule: { ladder: 'rollout', atLeast: 2 },
};
const run = (mandate: MandateSpec, quarters = 8) =>
  world({
    ...peace,
    matters: [],
    quarters,
    mandates: [mandate],
    ladders: { open: ['rollout'], start: { rollout: 1 } },
  });

describe('a mandate in words', () => {
  test('says on its slip what is asked, and when', () => {
    const said = (mandate: MandateSpec, quarters: number) =>
      mandateAsked(text, run(mandate, quarters).state.level, mandate);
    expect(said(steps, 8)).toBe(`At the end: ${line} On the morning of quarter 5: ${half}`);
    expect(said({ id: 'twentyOut', rule: steps.rule }, 8)).toBe(
      `The same on the morning of quarter 5 and at the end: ${line}`,
    );
    expect(said(steps, 1)).toBe(`At the end: ${line}`);
  });

  test('says how it stands and what comes next: half time first, then the end', () => {
    const w = run(steps).waits(3);
    expect(mandateStands(text, w.state)).toEqual({
      quarter: 5,
      holds: true,
      short: 'Holds so far',
      line: `“${name}” holds as things stand.`,
      asked: half,
    });
    expect(mandateStands(text, w.waits().state)).toMatchObject({
      quarter: 8,
      holds: false,
      line: `“${name}” does not hold as things stand.`,
      asked: line,
    });
  });

  test('that is in doubt names what must hold at the end', () => {
    const w = run({ ...steps, half: steps.rule }).waits(4);
    const [doubt] = w.receipts('mandateInDoubt');
    const said = doubt && causeText(text, doubt.cause);
    expect(said).toContain(`“${name}”`);
    expect(said).toContain(line);
  });
});
