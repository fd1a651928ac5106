/** What to change: rows for the improvement table, each from something that this run showed. */
import {
  type AttackKind,
  atLeast,
  type ControlId,
  type LadderId,
  rungNumber,
} from '../../sim/index.ts';
import {
  breachKinds,
  causeCost,
  firstEvent,
  linesOf,
  nightEnd,
  type Params,
  unusedAnswer,
  worstIncident,
} from './evidence.ts';
import type { Improvement, Story } from './types.ts';

/** Rows in the table: more is a wish list. */
const MOST = 6;
const DAY = 1440;

type Row = Improvement & { weight: number };

function row(
  id: string,
  weight: number,
  lever: Improvement['lever'],
  params: Params,
  index: number | null,
): Row {
  return {
    weight,
    lever,
    index,
    seen: { key: `aar.seen.${id}`, params },
    do: { key: `aar.do.${id}`, params },
    measure: { key: `aar.measure.${id}`, params },
  };
}

/** What answers each kind of attack best. */
const AGAINST: Record<AttackKind, ControlId> = {
  driver: 'hygiene',
  bootkit: 'attestation',
  agentKiller: 'enclaves',
  ownChannel: 'checks',
  race: 'content',
  fraud: 'wayback',
};

function nights(story: Story): Row[] {
  const out: Row[] = [];
  const worst = worstIncident(story);
  const { final, level } = story;
  if (worst) {
    const { line, quarter } = worst;
    const index = nightEnd(story, quarter);
    const percent = Math.max(1, Math.round((100 * line.hits) / Math.max(1, level.fleet)));
    const base = { culprit: line.culprit ?? '', quarter, hits: line.hits };
    const healed = line.outcome?.healedAfter ?? 0;
    if (healed > 2 * DAY) {
      const params = { ...base, days: Math.round(healed / DAY), ladder: 'wayback' };
      out.push(row('slowMending', 90, 'wayback', params, index));
    }
    if (line.hits > 0.05 * level.fleet) {
      const lever: LadderId = atLeast(final, 'rollout', 'three') ? 'checks' : 'rollout';
      out.push(row('wideSpread', 85, lever, { ...base, percent, ladder: lever }, index));
    }
    const stood = final.history.find((night) => night.quarter === quarter)?.rungs.checks;
    if (stood === rungNumber('checks', 'halt') && line.outcome?.haltedByGate === false)
      out.push(row('gateBlind', 70, 'checks', { ...base, ladder: 'checks' }, index));
  }
  const wrong = firstEvent(story, 'wrongHold');
  if (wrong) {
    const params = { suspect: wrong.event.suspect, quarter: wrong.quarter };
    out.push(row('wrongHold', 75, 'night', params, wrong.index));
  }
  const kinds = new Set<AttackKind>();
  for (const { kind, quarter } of breachKinds(story)) {
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    const lever = AGAINST[kind];
    const params = { attack: kind, quarter, lever };
    out.push(row(`breach.${kind}`, 80, lever, params, nightEnd(story, quarter)));
  }
  if (linesOf(story).length > 0) {
    const { idle, nights } = idleNights(story);
    if (idle > 0) out.push(row('idleTeams', 60, 'teams', { idle, nights }, null));
  }
  return out;
}

/** Nights on which every team rested, by the posts that were given: a team stays where it stood. */
function idleNights({ commands }: Story): { idle: number; nights: number } {
  const posted = new Set<number>();
  let idle = 0;
  let nights = 0;
  for (const c of commands) {
    if (c.type === 'post' && c.post.at !== 'rest') posted.add(c.team);
    if (c.type === 'post' && c.post.at === 'rest') posted.delete(c.team);
    if (c.type === 'commit') nights += 1;
    if (c.type === 'commit' && posted.size === 0) idle += 1;
  }
  return { idle, nights };
}

function days(story: Story): Row[] {
  const out: Row[] = [];
  const { final } = story;
  const silent = firstEvent(story, 'letterLeft');
  if (silent) {
    const letters = story.events.filter(({ event }) => event.type === 'letterLeft').length;
    out.push(row('unanswered', 72, 'letters', { letters }, silent.index));
  }
  const broken = final.promises.find(({ kept }) => kept === false);
  if (broken) {
    const params = { matter: broken.matter, choice: broken.choice, due: broken.due };
    const at = story.events.find(
      ({ event }) => event.type === 'promiseBroken' && event.matter === broken.matter,
    );
    out.push(row('promise', 82, 'letters', params, at?.index ?? null));
  }
  const objections = firstEvent(story, 'objectionsIssued');
  if (objections) {
    const params = { regulator: objections.event.regulator, quarter: objections.quarter };
    out.push(row('objections', 78, 'regulators', params, objections.index));
  }
  const missed = story.events.find(
    ({ event }) => event.type === 'reportWritten' && event.how === 'missed',
  );
  if (missed)
    out.push(row('missedReport', 76, 'regulators', { quarter: missed.quarter }, missed.index));
  const left = firstEvent(story, 'vendorLeft');
  if (left) {
    const params = { vendor: left.event.vendor, quarter: left.quarter };
    out.push(row('vendorLeft', 77, 'help', params, left.index));
  }
  const exempt = causeCost(story, 'ownExempt');
  if (exempt) out.push(row('ownExempt', 68, 'parity', {}, exempt.index));
  const unused = unusedAnswer(story);
  if (unused) {
    const { ladder, lost } = unused;
    out.push(
      lost > 0
        ? row('unusedAnswer', 65 + Math.min(10, lost), ladder, { ladder, lost }, null)
        : row('unused', 30, ladder, { ladder }, null),
    );
  }
  return out;
}

/** At most six rows, the most pressing first; each lever is named once. A run without any fault has one: rehearse. */
export function improvementsOf(story: Story): Improvement[] {
  const rows = [...nights(story), ...days(story), row('rehearse', 10, null, {}, null)].sort(
    (a, b) => b.weight - a.weight,
  );
  const levers = new Set<Improvement['lever']>();
  const chosen = rows.filter(({ lever }) => {
    if (levers.has(lever)) return false;
    levers.add(lever);
    return true;
  });
  return chosen.slice(0, MOST).map(({ weight: _, ...rest }) => rest);
}
