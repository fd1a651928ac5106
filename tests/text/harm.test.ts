import { describe, expect, test } from 'vitest';
import { allTerms } from '../../src/parts/words/terms.ts';
import { shortCause } from '../../src/rooms/desk/gauges.ts';
import { HARM_CLASSES } from '../../src/sim/night.ts';
import { HARM_RULES } from '../../src/sim/rules/harm.ts';
import { causeText } from '../../src/text/index.ts';
import { english } from '../kit/english.ts';

const text = english();

describe.each(HARM_CLASSES)('a %s', (harm) => {
  test('is explained in the glossary with the figures of the rules', () => {
    const told = allTerms(text).find(({ id }) => id === 'harm')?.text ?? '';
    const { from, continuity } = HARM_RULES[harm];
    expect(told).toMatch(new RegExp(`${harm} (from )?${text.number(100 * from)}%`));
    expect(told).toMatch(new RegExp(`Continuity falls by .*\\b${continuity}\\b`));
  });

  test('is named where a receipt speaks of harm, and on the gauge', () => {
    for (const key of ['incidentDown', 'lockOut']) {
      const cause = { key, params: { culprit: 'halden', machines: 12, fault: 'f', harm } };
      expect(causeText(text, cause)).toContain(text.say(`harm.${harm}`));
      expect(shortCause(text, cause)).toBe(text.say(`harm.a.${harm}`));
    }
  });
});

test('no term of the glossary waits for a figure', () =>
  expect(allTerms(text).filter((term) => /[{}]/.test(term.text))).toEqual([]));
