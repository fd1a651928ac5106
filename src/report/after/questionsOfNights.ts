/** Questions that nights raise. */
import { type Asked, source } from './asked.ts';
import { breachKinds, fact, firstEvent, linesOf, nightEnd, worstIncident } from './evidence.ts';
import type { Story } from './types.ts';

/** The same source was seen before it hurt, or a plan before it came through. */
export function ignoredWarning(story: Story): Asked | null {
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

export function luckyEscape(story: Story): Asked | null {
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

export function wrongHold(story: Story): Asked | null {
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

/** Stopping was quick, repair was not. */
export function tail(story: Story): Asked | null {
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

export function breached(story: Story): Asked | null {
  const [first] = breachKinds(story);
  if (!first) return null;
  const { kind, quarter } = first;
  const laid = story.events
    .filter((e) => e.event.type === 'planLaid' && e.event.kind === kind && e.quarter <= quarter)
    .at(-1);
  const params = { attack: kind, quarter };
  return {
    weight: laid ? 86 : 68,
    params,
    facts: [
      ...(laid ? [fact('planLaid', { attack: kind, quarter: laid.quarter }, laid.index)] : []),
      fact('breach', params, nightEnd(story, quarter)),
    ],
    sources: kind === 'race' ? source('breakout', 'rings') : source('drivers', 'breakout'),
  };
}

export function whoWaited(story: Story): Asked | null {
  const hours = new Map<string, number>();
  for (const { quarter, sectorDownHours } of story.final.history)
    if (quarter > 0)
      for (const [sector, h] of Object.entries(sectorDownHours))
        hours.set(sector, (hours.get(sector) ?? 0) + h);
  const { fleet, sectors } = story.level;
  // Machine-hours over the machines there: how long the average one was down.
  for (const [sector, h] of hours) {
    const share = sectors.find(({ id }) => id === sector)?.share ?? 0;
    hours.set(sector, share * fleet > 0 ? h / (share * fleet) : 0);
  }
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

export function bet(story: Story): Asked | null {
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
