/** What the desk says in few words: receipts under the gauges, rungs in the drawer, dates of letters, what a forecast assumes. */
import { describe, expect, it } from 'vitest';
import { BOTS, playRun } from '../../../src/bots/index.ts';
import { drawer } from '../../../src/rooms/desk/drawer.ts';
import { forecastProps } from '../../../src/rooms/desk/forecast/forecast.ts';
import { gauges, shortCause } from '../../../src/rooms/desk/gauges.ts';
import { letterWords } from '../../../src/rooms/desk/letters/letters.ts';
import { slipsOf } from '../../../src/rooms/desk/letters/slips.ts';
import {
  apply,
  type GameState,
  type InboxItem,
  newRun,
  type Receipt,
} from '../../../src/sim/index.ts';
import { english, levelOf } from '../../kit/english.ts';

const text = english();
const none = () => {};

/** States of a few whole runs at the desk, and all receipts that were written in them. */
function desks(
  level: string,
  bot: string,
  seed: string,
): { mornings: GameState[]; receipts: Receipt[] } {
  const mornings: GameState[] = [];
  const player = BOTS[bot];
  if (!player) throw new Error(bot);
  const { final } = playRun(
    levelOf(level),
    seed,
    player,
    (s) => s.phase === 'desk' && mornings.push(s),
  );
  return { mornings, receipts: final.receipts };
}

const runs = [
  desks('01-first-ring', 'careful', 'words-1'),
  desks('08-the-summit', 'random', 'words-2'),
  desks('06-legacy-ward', 'nothing', 'words-3'),
];
const receipts = runs.flatMap((r) => r.receipts);
const mornings = runs.flatMap((r) => r.mornings);

describe('the receipt under a gauge', () => {
  it('names every cause in words that fit its line', () => {
    expect(receipts.length).toBeGreaterThan(60);
    const long = receipts.map((r) => shortCause(text, r.cause)).filter((w) => w.length > 17);
    expect([...new Set(long)]).toEqual([]);
  });
  it('shows what weighed most when the meter last moved', () => {
    const s = mornings.at(-1);
    if (!s) throw new Error('no morning');
    for (const g of gauges(text, s, none)) {
      const own = s.receipts.filter((r) => r.meter === g.meter);
      // A meter that never moved has nothing to show.
      expect(g.receipt === undefined).toBe(own.length === 0);
      if (own.length === 0) continue;
      const last = own.filter((r) => r.quarter === own.at(-1)?.quarter);
      const most = Math.max(...last.map((r) => Math.abs(r.by)));
      expect(last.map((r) => text.points(r.by))).toContain(g.receipt?.delta);
      if (!last.some((r) => r.cause.key.startsWith('clamp')))
        expect(g.receipt?.delta.slice(1)).toBe(String(most));
    }
  });
});

it('rungs and ladders fit their places in the drawer', () => {
  for (const s of mornings)
    for (const { short, rungs } of drawer(text, s).ladders) {
      expect(short?.length).toBeLessThanOrEqual(10);
      for (const r of rungs) expect(r.short?.length, r.name).toBeLessThanOrEqual(11);
    }
});

describe('a letter', () => {
  const letters = mornings.flatMap((s) =>
    s.inbox.map((i) => ({ s, i, w: letterWords(text, s, i) })),
  );
  it('was written before it lay on the desk, and in the season that the calendar shows', () => {
    const months = [['March'], ['June'], ['September'], ['December']];
    for (const { s, w } of letters) {
      const [month = ''] = months[(s.level.season + s.quarter - 1) % 4] ?? [];
      expect(w.date).toContain(month);
      const day = (date: string) => Number(/\d+/.exec(date)?.[0]);
      expect(day(w.date)).toBeLessThanOrEqual(day(w.received));
    }
  });
  it('bears a reference of its own, unless it comes from the own floor', () => {
    for (const s of mornings) {
      const refs = s.inbox.map((i) => letterWords(text, s, i).reference).filter((r) => r);
      expect(new Set(refs).size).toBe(refs.length);
    }
    expect(
      letters.some(({ w }) => w.kind === 'vendor' && /^[A-Z]+ \d+\/\d+$/.test(w.reference ?? '')),
    ).toBe(true);
  });
});

describe('the forecast says what it assumes', () => {
  const start = newRun(levelOf('01-first-ring'), 'plan');
  const s0 =
    mornings.find((s) => s.inbox.length > 0 && s.inbox.every((i) => i.answer === null)) ?? start;
  const forecast = {
    worlds: 60,
    buckets: [],
    baselineBuckets: null,
    risks: { fails: 0, raced: 0 },
    baselineRisks: null,
    withHarm: 0,
    fan: null,
    howFar: null,
    howFast: null,
  };
  const sub = (s: GameState) => forecastProps(text, forecast as never, false, s, s0).sub;
  const answered = (s: GameState, item: InboxItem): GameState => {
    const open = slipsOf(text, s, item, none).findIndex((x) => x.reason === undefined);
    const choice = s.level.matters.find((m) => m.id === item.matter)?.choices[open]?.id ?? '';
    const answer = apply(s, { type: 'answer', matter: item.matter, choice });
    if (!('state' in answer)) throw new Error('refused');
    return answer.state;
  };
  it('nothing signed, or this one answer', () => {
    expect(sub(s0)).toBe(text.say('forecast.now', { n: 60 }));
    const [item] = s0.inbox;
    if (!item) throw new Error('no letter');
    const s = answered(s0, item);
    const { answer } = s.inbox.find((i) => i.matter === item.matter) ?? {};
    expect(sub(s)).toContain(text.say(`letter.${item.matter}.choice.${answer}.title`));
  });
});
