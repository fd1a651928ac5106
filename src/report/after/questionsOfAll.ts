/** Questions that can be asked of every run. */
import { keyCount } from '../../sim/index.ts';
import { type Asked, source } from './asked.ts';
import { expectedOver, fact, linesOf, meterAfter, swings } from './evidence.ts';
import { largestInPlace } from './lines.ts';
import type { Story } from './types.ts';

export function widestSwing(story: Story): Asked | null {
  const [widest] = swings(story).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (!widest || widest.by === 0) return null;
  const { meter, quarter, by, index } = widest;
  const to = meterAfter(story, meter, quarter);
  const inIt = story.final.receipts
    .map((receipt, i) => ({ receipt, index: story.receiptAt[i] ?? index }))
    .filter(({ receipt }) => receipt.meter === meter && receipt.quarter === quarter)
    .sort((a, b) => Math.abs(b.receipt.by) - Math.abs(a.receipt.by));
  return {
    weight: 70 + Math.min(25, Math.abs(by)),
    params: { meter, quarter, from: to - by, to, points: Math.abs(by) },
    facts: inIt
      .slice(0, 2)
      .map(({ receipt, index: at }) =>
        fact(
          'cause',
          { ...receipt.cause.params, meter, why: receipt.cause.key, by: receipt.by },
          at,
        ),
      ),
    sources: source('pir', 'survey'),
  };
}

/** The thesis, asked of every run: so many faults came, and this is where they landed. */
export function landed(story: Story): Asked {
  const lines = linesOf(story).map(({ line }) => line);
  const faults = lines.filter(({ attack, culprit }) => attack === null && culprit !== null);
  const [morning] = story.turns.filter(({ quarter }) => quarter > 0);
  const nights = story.final.history.filter(({ quarter }) => quarter > 0).length;
  const expected = Math.round(morning ? expectedOver(morning, nights) : 0);
  const { ring0, all } = keyCount(story.final);
  return {
    weight: 36,
    params: { faults: faults.length, expected },
    facts: [
      fact('faults', { faults: faults.length, expected, nights }, null),
      fact('keys', { ring0, all }, story.commands.length),
    ],
    sources: source('resiliency', 'defender'),
  };
}

export function largest(story: Story): Asked | null {
  const [first] = largestInPlace(story, 1);
  if (!first) return null;
  const { meter, by, cause, index } = first;
  const params = { ...cause.params, meter, by, why: cause.key };
  return { weight: 34, params, facts: [fact('cause', params, index)], sources: source('pir') };
}

export const monday = (story: Story): Asked => ({
  weight: 30,
  params: {},
  facts: [
    fact(
      'length',
      { quarters: story.final.history.filter(({ quarter }) => quarter > 0).length },
      null,
    ),
  ],
  sources: source('survey', 'safeDeployment'),
});

export const firstChange = (story: Story): Asked => ({
  weight: 28,
  params: {},
  facts: [fact('decisions', { commands: story.commands.length }, null)],
  sources: source('safeDeployment'),
});
