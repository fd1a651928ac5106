/** Questions that decisions, promises and other people raise. */
import type { LadderId } from '../../sim/index.ts';
import { type Asked, source } from './asked.ts';
import { causeCost, fact, firstEvent, nightEnd, unusedAnswer } from './evidence.ts';
import type { Story } from './types.ts';

const LADDER_SOURCES: Record<LadderId, string[]> = {
  door: source('undertaking'),
  hygiene: source('drivers'),
  interface: source('platform'),
  enclaves: source('enclaves'),
  attestation: source('attestation'),
  rollout: source('safeDeployment', 'rings', 'breakout'),
  checks: source('pir', 'google', 'rca'),
  wayback: source('recovery', 'hospitals'),
};

export function caseIgnored(story: Story): Asked | null {
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

export function unusedTool(story: Story): Asked | null {
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

export function brokenPromise(story: Story): Asked | null {
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

export function keptPromise(story: Story): Asked | null {
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

export function vendorGone(story: Story): Asked | null {
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

export function ownExempt(story: Story): Asked | null {
  const cost = causeCost(story, 'ownExempt');
  if (!cost) return null;
  const { index, lost } = cost;
  return {
    weight: 65,
    params: { lost },
    facts: [fact('ownExempt', { lost }, index)],
    sources: source('undertaking', 'commission'),
  };
}

export function mandate(story: Story): Asked {
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
