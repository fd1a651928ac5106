/**
 * What may be asked after a run. Each kind looks whether the run raises it, how strongly, and on which facts. Weights:
 * 60 and more for what the run itself did, below 40 for what every run can be asked.
 */
import { expectedFaults, keyCount, type LadderId } from '../../sim/index.ts';
import { largestInPlace } from './lines.ts';
import {
  breachKinds,
  type Fact,
  fact,
  firstEvent,
  linesOf,
  meterAfter,
  nightEnd,
  type Params,
  swings,
  unusedAnswer,
  worstIncident,
} from './evidence.ts';
import type { Story } from './types.ts';

export interface Asked {
  weight: number;
  params: Params;
  facts: Fact[];
  /** Keys of citations: `source.<name>`. */
  sources: string[];
}

export interface QuestionKind {
  id: string;
  /** One question a theme. */
  theme: string;
  ask: (story: Story) => Asked | null;
}

const source = (...names: string[]): string[] => names.map((name) => `source.${name}`);

const LADDER_SOURCES: Record<LadderId, string[]> = {
  door: source('undertaking'),
  hygiene: source('drivers'),
  interface: source('platform'),
  enclaves: source('enclaves'),
  attestation: source('attestation'),
  rings: source('safeDeployment', 'rings'),
  bake: source('rings', 'breakout'),
  gate: source('pir', 'google'),
  bench: source('rca'),
  wayback: source('recovery'),
  hands: source('hospitals'),
};

function widestSwing(story: Story): Asked | null {
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

/** The same source was seen before it hurt, or a plan before it came through. */
function ignoredWarning(story: Story): Asked | null {
  const lines = linesOf(story);
  for (const { quarter, line } of lines) {
    if (line.kind !== 'incident' || line.culprit === null) continue;
    const warned = lines.find(
      (before) =>
        before.quarter < quarter &&
        before.line.culprit === line.culprit &&
        (before.line.kind === 'nearMiss' || before.line.kind === 'incident'),
    );
    if (!warned) continue;
    return {
      weight: 90 + (line.major ? 5 : 0),
      params: { culprit: line.culprit, first: warned.quarter, quarter, hits: line.hits },
      facts: [
        fact(
          warned.line.kind === 'nearMiss' ? 'nearMiss' : 'incident',
          { culprit: line.culprit, quarter: warned.quarter, hits: warned.line.hits },
          nightEnd(story, warned.quarter),
        ),
        fact(
          'incident',
          { culprit: line.culprit, quarter, hits: line.hits },
          nightEnd(story, quarter),
        ),
      ],
      sources: source('pir', 'mcafee'),
    };
  }
  return null;
}

function caseIgnored(story: Story): Asked | null {
  const inquiry = firstEvent(story, 'inquiryOpened');
  if (!inquiry) return null;
  const { regulator } = inquiry.event;
  const objections = story.events.find(
    ({ event }) => event.type === 'objectionsIssued' && event.regulator === regulator,
  );
  if (!objections) return null;
  const offered = story.events.some(
    ({ event, index }) =>
      event.type === 'offerAnswered' && event.regulator === regulator && index <= objections.index,
  );
  return {
    weight: offered ? 62 : 82,
    params: { regulator, first: inquiry.quarter, quarter: objections.quarter },
    facts: [
      fact('inquiry', { regulator, quarter: inquiry.quarter }, inquiry.index),
      fact('objections', { regulator, quarter: objections.quarter }, objections.index),
    ],
    sources: source('undertaking', 'commission'),
  };
}

function luckyEscape(story: Story): Asked | null {
  let best: { quarter: number; yours: number; theirs: number; weight: number } | null = null;
  for (const { quarter, ghost } of story.final.history) {
    if (!ghost || quarter === 0) continue;
    const [yours, theirs] = [ghost.yours.hits, ghost.theirs.hits];
    if (theirs < 10 * Math.max(1, yours)) continue;
    if (best === null || theirs - yours > best.theirs - best.yours)
      best = { quarter, yours, theirs, weight: 85 };
  }
  if (!best) {
    const near = linesOf(story).find(({ line }) => line.kind === 'nearMiss');
    if (!near) return null;
    const { quarter, line } = near;
    const params = { culprit: line.culprit ?? '', quarter, hits: line.hits };
    return {
      weight: 64,
      params: { quarter, yours: line.hits, theirs: 0 },
      facts: [fact('nearMiss', params, nightEnd(story, quarter))],
      sources: source('google', 'pir'),
    };
  }
  const { quarter, yours, theirs, weight } = best;
  return {
    weight,
    params: { quarter, yours, theirs },
    facts: [fact('ghost', { quarter, yours, theirs }, nightEnd(story, quarter))],
    sources: source('google', 'pir'),
  };
}

function unusedTool(story: Story): Asked | null {
  const unused = unusedAnswer(story);
  if (!unused) return null;
  const { ladder, lost } = unused;
  return {
    weight: lost > 0 ? 72 + Math.min(20, lost) : 42,
    params: { ladder, lost },
    facts: [
      fact('unused', { ladder }, null),
      fact('capacity', { capacity: Math.round(story.final.capacity) }, story.commands.length),
    ],
    sources: LADDER_SOURCES[ladder],
  };
}

function brokenPromise(story: Story): Asked | null {
  const broken = story.final.promises.find(({ kept }) => kept === false);
  if (!broken) return null;
  const { matter, choice, made, due } = broken;
  const at = story.events.find(
    ({ event }) => event.type === 'promiseBroken' && event.matter === matter,
  );
  return {
    weight: 88,
    params: { matter, choice, made, due },
    facts: [
      fact('promised', { matter, choice, quarter: made }, nightEnd(story, made)),
      fact('broken', { matter, choice, quarter: due }, at?.index ?? null),
    ],
    sources: source('undertaking', 'browser'),
  };
}

function keptPromise(story: Story): Asked | null {
  const kept = story.final.promises.find((promise) => promise.kept === true);
  if (!kept) return null;
  const { matter, choice, made, due } = kept;
  return {
    weight: 48,
    params: { matter, choice, made, due },
    facts: [fact('promised', { matter, choice, quarter: made }, nightEnd(story, made))],
    sources: source('undertaking', 'browser'),
  };
}

function wrongHold(story: Story): Asked | null {
  const wrong = firstEvent(story, 'wrongHold');
  if (!wrong) return null;
  const { suspect } = wrong.event;
  return {
    weight: 74,
    params: { suspect, quarter: wrong.quarter },
    facts: [fact('wrongHold', { suspect, quarter: wrong.quarter }, wrong.index)],
    sources: source('sentinel', 'pir'),
  };
}

/** Stopping was quick, mending was not. */
function tail(story: Story): Asked | null {
  const worst = worstIncident(story);
  const outcome = worst?.line.outcome;
  if (!worst || !outcome || outcome.stoppedAfter <= 0) return null;
  if (outcome.lastAfter < 5 * outcome.stoppedAfter) return null;
  const params = {
    quarter: worst.quarter,
    culprit: worst.line.culprit ?? '',
    stopped: Math.round(outcome.stoppedAfter),
    healed: Math.round(outcome.healedAfter / 60),
    last: Math.round(outcome.lastAfter / 60),
    hits: worst.line.hits,
  };
  return {
    weight: 66,
    params,
    facts: [fact('tail', params, nightEnd(story, worst.quarter))],
    sources: source('pir', 'sensors'),
  };
}

function vendorGone(story: Story): Asked | null {
  const left = firstEvent(story, 'vendorLeft');
  if (!left) return null;
  const { vendor } = left.event;
  const present = story.final.vendors.filter((v) => v.present);
  const largest = present.reduce(
    (a, b) => (b.share > a.share ? b : a),
    present[0] ?? { id: '', share: 0 },
  );
  const params = { vendor, quarter: left.quarter };
  return {
    weight: 76,
    params,
    facts: [
      fact('left', params, left.index),
      fact('share', { suspect: largest.id, percent: Math.round(largest.share * 100) }, null),
    ],
    sources: source('concentration', 'undertaking'),
  };
}

function breached(story: Story): Asked | null {
  const [first] = breachKinds(story);
  if (!first) return null;
  const { kind, quarter } = first;
  const seen = story.events.find(({ event }) => event.type === 'planSeen' && event.kind === kind);
  const params = { attack: kind, quarter };
  return {
    weight: seen ? 86 : 68,
    params,
    facts: [
      ...(seen ? [fact('planSeen', { attack: kind, quarter: seen.quarter }, seen.index)] : []),
      fact('breach', params, nightEnd(story, quarter)),
    ],
    sources: kind === 'race' ? source('breakout', 'rings') : source('drivers', 'breakout'),
  };
}

function ownExempt(story: Story): Asked | null {
  const at = story.final.receipts.findIndex(({ cause }) => cause.key === 'ownExempt');
  if (at < 0) return null;
  const lost = story.final.receipts
    .filter(({ cause }) => cause.key === 'ownExempt')
    .reduce((sum, { by }) => sum - by, 0);
  return {
    weight: 65,
    params: { lost },
    facts: [fact('ownExempt', { lost }, story.receiptAt[at] ?? null)],
    sources: source('undertaking', 'commission'),
  };
}

function bet(story: Story): Asked | null {
  const made = (story.final.bets ?? []).find(({ came }) => came !== null);
  if (!made || made.came === null) return null;
  const miss = Math.abs(made.chance / 100 - (made.came ? 1 : 0));
  const params = { about: made.about.kind, chance: made.chance, quarter: made.quarter };
  return {
    weight: miss > 0.5 ? 63 : 44,
    params,
    facts: [fact(made.came ? 'betCame' : 'betMissed', params, nightEnd(story, made.quarter))],
    sources: source('brier'),
  };
}

function whoWaited(story: Story): Asked | null {
  const hours = new Map<string, number>();
  for (const { quarter, sectorDownHours } of story.final.history)
    if (quarter > 0)
      for (const [sector, h] of Object.entries(sectorDownHours))
        hours.set(sector, (hours.get(sector) ?? 0) + h);
  const [most] = [...hours].sort((a, b) => b[1] - a[1]);
  const worst = worstIncident(story);
  if (!most || !worst || most[1] <= 0) return null;
  const params = { sector: most[0], minutes: Math.round(most[1] * 60) };
  return {
    weight: 50,
    params,
    facts: [fact('waited', params, nightEnd(story, worst.quarter))],
    sources: source('hospitals', 'survey'),
  };
}

/** The thesis, asked of every run: so many faults came, and this is where they landed. */
function landed(story: Story): Asked {
  const lines = linesOf(story).map(({ line }) => line);
  const faults = lines.filter(({ attack, culprit }) => attack === null && culprit !== null);
  const [morning] = story.turns.filter(({ quarter }) => quarter > 0);
  const nights = story.final.history.filter(({ quarter }) => quarter > 0).length;
  const expected = Math.round((morning ? expectedFaults(morning) : 0) * nights);
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

function largest(story: Story): Asked | null {
  const [first] = largestInPlace(story, 1);
  if (!first) return null;
  const { meter, by, cause, index } = first;
  const params = { ...cause.params, meter, by, why: cause.key };
  return { weight: 34, params, facts: [fact('cause', params, index)], sources: source('pir') };
}

function mandate(story: Story): Asked {
  const { mandate: chosen, mandateKept } = story.final;
  const params = { mandate: chosen ?? '' };
  const key = mandateKept ? 'mandateKept' : 'mandateBroken';
  return {
    weight: chosen === null ? 20 : mandateKept ? 32 : 67,
    params,
    facts: chosen === null ? [] : [fact(key, params, story.commands.length)],
    sources: source('resilience'),
  };
}

const monday = (story: Story): Asked => ({
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

const firstChange = (story: Story): Asked => ({
  weight: 28,
  params: {},
  facts: [fact('decisions', { commands: story.commands.length }, null)],
  sources: source('safeDeployment'),
});

export const QUESTION_KINDS: readonly QuestionKind[] = [
  { id: 'ignoredWarning', theme: 'warning', ask: ignoredWarning },
  { id: 'brokenPromise', theme: 'promise', ask: brokenPromise },
  { id: 'luckyEscape', theme: 'luck', ask: luckyEscape },
  { id: 'unusedTool', theme: 'tool', ask: unusedTool },
  { id: 'widestSwing', theme: 'swing', ask: widestSwing },
  { id: 'caseIgnored', theme: 'authority', ask: caseIgnored },
  { id: 'breached', theme: 'attack', ask: breached },
  { id: 'vendorGone', theme: 'vendor', ask: vendorGone },
  { id: 'wrongHold', theme: 'night', ask: wrongHold },
  { id: 'tail', theme: 'recovery', ask: tail },
  { id: 'ownExempt', theme: 'own', ask: ownExempt },
  { id: 'bet', theme: 'bet', ask: bet },
  { id: 'whoWaited', theme: 'triage', ask: whoWaited },
  { id: 'keptPromise', theme: 'promise', ask: keptPromise },
  { id: 'landed', theme: 'thesis', ask: landed },
  { id: 'largest', theme: 'cause', ask: largest },
  { id: 'mandate', theme: 'mandate', ask: mandate },
  { id: 'monday', theme: 'work', ask: monday },
  { id: 'firstChange', theme: 'change', ask: firstChange },
];
