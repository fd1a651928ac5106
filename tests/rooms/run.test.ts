import { describe, expect, it } from 'vitest';
import { whyProps } from '../../src/parts/meters/receipts.ts';
import { between, countsNow, untouched } from '../../src/parts/night/counts.ts';
import { crack, legend, nightNow, regionTable } from '../../src/parts/night/night.ts';
import { vaultText } from '../../src/parts/vault/vaultProps.ts';
import { debrief } from '../../src/report/index.ts';
import { endingKey, largestText } from '../../src/rooms/after/ending.ts';
import { budgetProps } from '../../src/rooms/desk/budget.ts';
import { drawer } from '../../src/rooms/desk/drawer.ts';
import { gauges } from '../../src/rooms/desk/gauges.ts';
import { letterWords } from '../../src/rooms/desk/letters/letters.ts';
import { slipsOf, unanswered } from '../../src/rooms/desk/letters/slips.ts';
import {
  faultsOf,
  ghostWords,
  movedMeters,
  nightReceipts,
  shortLines,
} from '../../src/rooms/review/review.ts';
import { clock } from '../../src/rooms/watch/clockProps.ts';
import { eventsAhead, timeline } from '../../src/rooms/watch/passing.ts';
import { signalStrip } from '../../src/rooms/watch/signs.ts';
import { suspects } from '../../src/rooms/watch/suspects.ts';
import { orderedActions, watchActions } from '../../src/rooms/watch/watchActions.ts';
import {
  actionsNow,
  apply,
  type Command,
  easyResponse,
  type GameState,
  METERS,
  newRun,
} from '../../src/sim/index.ts';
import { namedParams } from '../../src/text/index.ts';
import { english, levelOf } from '../kit/english.ts';

const text = english();

/** Everything the screens would show of this state, as plain data. */
function shown(s: GameState): unknown[] {
  const nothing = () => {};
  if (s.phase === 'desk')
    return [
      gauges(text, s, nothing),
      METERS.map((m) => whyProps(text, s, m)),
      budgetProps(text, s, s),
      drawer(text, s),
      vaultText(text, s, true),
      s.inbox.map((i) => [letterWords(text, s, i), slipsOf(text, s, i, nothing)]),
    ];
  const now = nightNow(s);
  if ((s.phase === 'night' || s.phase === 'coldOpen') && now) {
    const counts = countsNow(s);
    const { first, more } = orderedActions(s);
    return [
      timeline(text, now),
      eventsAhead(text, s, now, counts, now.incident.now),
      clock(text, s, now, now.incident.now),
      signalStrip(text, s, now, counts, now.incident.now),
      suspects(text, now, s.level),
      crack(text, s),
      legend(text, s, counts, now.incident.spec.symptom),
      regionTable(text, s, counts, now.incident.spec.symptom, null),
      watchActions(text, s, [...first, ...more], []),
    ];
  }
  const told: unknown[] = [];
  if (s.review) {
    const { review } = s;
    told.push(faultsOf(text, review), shortLines(text, review));
    told.push(movedMeters(s, review).map((m) => nightReceipts(text, s, review, m)));
    if (review.ghost) told.push(ghostWords(text, review.ghost));
  }
  if (s.outcome)
    told.push(text.say(`ending.${endingKey(text, s.outcome)}.story`), largestText(text, s.outcome));
  return told;
}

/** Answers the first slip that is open, climbs where it can, and plays nights plainly. */
function nextCommands(s: GameState): Command[] {
  if (s.phase !== 'desk') return [easyResponse(s)];
  const answers = s.inbox.flatMap((i): Command[] => {
    const open = slipsOf(text, s, i, () => {}).findIndex((x) => x.reason === undefined);
    const choice = s.level.matters.find((m) => m.id === i.matter)?.choices[open]?.id;
    return choice === undefined ? [] : [{ type: 'answer', matter: i.matter, choice }];
  });
  return [...answers, { type: 'commit' }];
}

function* playThrough(level: string, seed: string, log: Command[] = []): Generator<GameState> {
  let s = newRun(levelOf(level), seed);
  for (let steps = 0; steps < 400 && s.phase !== 'over'; steps++) {
    yield s;
    for (const command of nextCommands(s)) {
      const answer = apply(s, command);
      if (!('state' in answer)) continue;
      s = answer.state;
      log.push(command);
    }
  }
  yield s;
}

describe.each(['01-first-ring', '08-the-summit'])('a whole run of %s', (level) => {
  const log: Command[] = [];
  const states = [...playThrough(level, 'first', log)];

  it('comes to its end', () => {
    expect(states.at(-1)?.phase).toBe('over');
  });

  it('has words for everything that is shown', () => {
    for (const s of states) expect(JSON.stringify(shown(s))).not.toMatch(/⟨|\{\w+\}/);
  });

  it('has words for the threads of the debrief', () => {
    const told = debrief(levelOf(level), 'first', log);
    expect(told.outcome).not.toBeNull();
    for (const t of told.threads)
      for (const e of t.entries)
        expect(text.say(`thread.${e.key}`, namedParams(text, e.params))).not.toMatch(/⟨|\{\w+\}/);
  });

  it('receipts of each night lead from the value before to the value after', () => {
    for (const s of states) {
      if (s.phase !== 'review' || !s.review) continue;
      for (const m of movedMeters(s, s.review)) {
        const found = nightReceipts(text, s, s.review, m);
        const [from, to] = s.review.receipts;
        const by = s.receipts
          .slice(from, to)
          .filter((r) => r.meter === m)
          .reduce((a, r) => a + r.by, 0);
        expect(found?.list.start.figure).toBe(text.number(s.meters[m] - by));
        expect(found?.list.now.figure).toBe(text.number(s.meters[m]));
      }
    }
  });

  it('every action that is possible can be reached on the Watch', () => {
    for (const s of states) {
      if (s.phase !== 'night') continue;
      const { first, more } = orderedActions(s);
      const key = (list: unknown[]) => list.map((a) => JSON.stringify(a)).sort();
      expect(key([...first, ...more])).toEqual(key(actionsNow(s)));
    }
  });
});

describe('a letter with an answer', () => {
  it('shows what the other slips would cost if it had none', () => {
    const s = [...playThrough('01-first-ring', 'first')].find(
      (x) => x.phase === 'desk',
    ) as GameState;
    const item = s.inbox[0];
    const choice = s.level.matters.find((m) => m.id === item?.matter)?.choices[0];
    if (!item || !choice) throw new Error('the first quarter has a letter');
    const answered = apply(s, { type: 'answer', matter: item.matter, choice: choice.id });
    if (!('state' in answered)) throw new Error('the first slip is open');
    const open = unanswered(answered.state, answered.state.inbox[0] as typeof item);
    expect([open.capacity, open.standing]).toEqual([s.capacity, s.standing]);
    const reasons = slipsOf(
      text,
      answered.state,
      answered.state.inbox[0] as typeof item,
      () => {},
    ).map((x) => x.reason);
    expect(reasons).toEqual(slipsOf(text, s, item, () => {}).map((x) => x.reason));
  });
});

describe('the way between two beats', () => {
  it('starts where it was, ends where it is, and loses no machine', () => {
    const s = [...playThrough('01-first-ring', 'first')].find(
      (x) => x.phase === 'coldOpen',
    ) as GameState;
    const to = countsNow(s);
    const from = untouched(to);
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    const all = (c: (typeof to)[string]) => Object.values(c).reduce((a, b) => a + b, 0);
    for (const [id, c] of Object.entries(between(from, to, 0.4)))
      expect(Math.abs(all(c) - all(to[id] as typeof c))).toBeLessThanOrEqual(7);
  });
});
