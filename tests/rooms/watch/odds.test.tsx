/** What the Watch says of who it may be: the figures of the rules, rounded, in order, and nothing more certain than they are. */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { BOTS, playRun } from '../../../src/bots/index.ts';
import { countsNow } from '../../../src/parts/night/counts.ts';
import { inHundred } from '../../../src/parts/night/inHundred.ts';
import { crack, type NightNow, nightNow } from '../../../src/parts/night/night.ts';
import { whoName } from '../../../src/parts/words/names.ts';
import { lookFor, machineWords, placeStates } from '../../../src/rooms/watch/map/machineWords.ts';
import { soFar } from '../../../src/rooms/watch/passing.ts';
import { Suspects } from '../../../src/rooms/watch/Suspects.tsx';
import { signalStrip } from '../../../src/rooms/watch/signs.ts';
import { suspects } from '../../../src/rooms/watch/suspects.ts';
import { orderedActions } from '../../../src/rooms/watch/watchActions.ts';
import type { GameState } from '../../../src/sim/index.ts';
import { english, levelOf } from '../../kit/english.ts';

const text = english();

/** Beats of a campaign's nights; each with the beat before it in the same night, where there is one. */
const beats: { s: GameState; now: NightNow; before: NightNow | null }[] = [];
for (const bot of ['careful', 'nothing']) {
  const player = BOTS[bot];
  if (!player) throw new Error(bot);
  const see = (s: GameState): void => {
    const now = nightNow(s);
    if (!now) return;
    const last = beats.at(-1)?.now;
    const same = last?.incident.spec.fault.id === now.incident.spec.fault.id;
    beats.push({ s, now, before: same ? (last ?? null) : null });
  };
  playRun(levelOf('08-the-summit'), 'odds', player, see, false);
}

/** A night's suspects as a test wants them; the first is the likeliest of those it names. */
function believing(chances: Record<string, number>, more: Partial<NightNow['beats']> = {}) {
  const [first] = beats;
  if (!first) throw new Error('no night');
  const list = Object.entries(chances).map(([id, chance]) => ({
    id,
    chance,
    prior: 0.25,
    marks: {},
  }));
  const now = {
    ...first.now,
    beats: { ...first.now.beats, confirmed: null, held: [], suspects: list, ...more },
  };
  return { s: { ...first.s, night: { ...first.s.night, ...now } } as GameState, now };
}
const SUMMIT = levelOf('08-the-summit');
const [VENDOR = '', OTHER = ''] = SUMMIT.vendors.map(({ id }) => id);
const figures = (now: NightNow): string[] =>
  [
    ...render(<Suspects {...suspects(text, now, SUMMIT)} />).matchAll(
      /suspect-figure[^>]*>([^<]*)/g,
    ),
  ].map(([, figure = '']) => figure.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));

test('there are nights to look at', () => {
  expect(beats.length).toBeGreaterThan(10);
  expect(beats.some(({ now }) => now.beats.confirmed !== null)).toBe(true);
});

describe('a chance in a hundred', () => {
  test.each([
    [0.54, '54'],
    [0.535, '54'],
    [0.5349, '53'],
    [0.005, '1'],
    [0.995, '>99'],
    [0.994, '99'],
  ])('%d is rounded: %s', (chance, said) => {
    expect(inHundred(chance)).toBe(said);
  });

  test('is never none where it is possible, and never all where it is not proved', () => {
    expect([inHundred(0), inHundred(1e-6), inHundred(0.0049)]).toEqual(['0', '<1', '<1']);
    expect([inHundred(1), inHundred(0.9999)]).toEqual(['100', '>99']);
  });
});

describe('the list of suspects', () => {
  test('holds everybody who is still possible, in the order of the level, with the chance of the rules', () => {
    for (const { now } of beats) {
      const live = now.beats.suspects.filter(({ chance }) => chance > 0);
      const said = suspects(text, now, SUMMIT).suspects;
      expect(said.map(({ id }) => id)).toEqual(live.map(({ id }) => id));
      for (const { id, chance } of said) expect(chance).toBe(live.find((x) => x.id === id)?.chance);
      const chances = said.map(({ chance }) => chance);
      expect(figures(now)).toEqual(chances.map(inHundred));
    }
  });

  test('clears by name whom the signs rule out, and nobody else', () => {
    const { now } = believing({ [VENDOR]: 1, [OTHER]: 0, attack: 0 });
    const { cleared, suspects: live } = suspects(text, now, SUMMIT);
    expect(cleared).toBe(
      text.say('suspect.allCleared', {
        names: text.list([whoName(text, OTHER), whoName(text, 'attack')]),
      }),
    );
    expect(live.map(({ id }) => id)).toEqual([VENDOR]);
    expect(
      suspects(text, believing({ [VENDOR]: 0.5, [OTHER]: 0.5 }).now, SUMMIT).cleared,
    ).toBeUndefined();
  });

  test('says where each stood at first, until one is proved', () => {
    const chances = { [VENDOR]: 0.9, [OTHER]: 0.1 };
    const [open] = suspects(text, believing(chances).now, SUMMIT).suspects;
    expect(open?.before).toEqual({
      chance: 0.25,
      words: text.say('screens.night.prior', { n: 25 }),
    });
    const [proved] = suspects(text, believing(chances, { confirmed: VENDOR }).now, SUMMIT).suspects;
    expect(proved).toMatchObject({ before: undefined, detail: text.say('suspect.confirmed') });
  });

  test('says who is held, and of a proved one only that', () => {
    const more = { held: [VENDOR, OTHER], confirmed: VENDOR };
    const details = suspects(
      text,
      believing({ [VENDOR]: 0.9, [OTHER]: 0.1 }, more).now,
      SUMMIT,
    ).suspects;
    expect(details.map(({ detail }) => detail)).toEqual([
      text.say('suspect.confirmed'),
      text.say('suspect.held'),
    ]);
  });

  test('lights a pip for each twentieth and marks the likeliest only', () => {
    const html = render(
      <Suspects {...suspects(text, believing({ [OTHER]: 0.3, [VENDOR]: 0.7 }).now, SUMMIT)} />,
    );
    const rows = html.split('<li').slice(1);
    expect(rows.map((row) => row.split('class="on"').length - 1)).toEqual([6, 14]);
    expect(rows.map((row) => /data-top(?:="true")?[ >]/.test(row))).toEqual([false, true]);
  });
});

describe('on the way to a beat', () => {
  test('the list says what was believed before, and the new figures with the beat itself', () => {
    const moving = beats.filter(({ before }) => before !== null);
    expect(moving.length).toBeGreaterThan(3);
    for (const { now, before } of moving) {
      const then = new Map(before?.beats.suspects.map(({ id, chance }) => [id, chance]));
      for (const x of soFar(now, before, 0.5).beats.suspects)
        expect(x.chance).toBe(then.get(x.id) ?? x.prior);
      expect(soFar(now, before, 1)).toBe(now);
    }
  });

  test('at the first beat it says what hazards and policy alone say', () => {
    for (const { now, before } of beats)
      if (before === null)
        for (const x of soFar(now, null, 0.5).beats.suspects) expect(x.chance).toBe(x.prior);
  });
});

describe('wherever else the chance is said', () => {
  test('the crack in the vault is as wide as the likeliest one’s chance, and names its figure', () => {
    const { s } = believing({ [OTHER]: 0.3, [VENDOR]: 0.7 });
    expect(crack(text, s).suspicion).toMatchObject({
      vendorId: VENDOR,
      chance: 0.7,
      figure: text.say('screens.night.inHundred', { n: 70 }),
    });
  });

  test('a machine’s story names the same suspect and the same figure', () => {
    for (const { s, now } of beats) {
      if (now.beats.confirmed !== null) continue;
      const [top] = [...suspects(text, now, SUMMIT).suspects].sort((a, b) => b.chance - a.chance);
      const counts = countsNow(s);
      const hurt = s.level.regions
        .flatMap(({ id }) => placeStates(s, counts, id).map((own) => lookFor(id, own, 0)))
        .find(({ state }) => state === 'looping');
      if (!top || !hurt) continue;
      expect(machineWords(text, s, hurt).told).toContain(
        text.say('machine.vendor.likely', { vendor: top.name, n: inHundred(top.chance) }),
      );
    }
  });

  test('each sign says how often such a sign is right', () => {
    for (const { s, now } of beats) {
      const strip = signalStrip(text, s, now, countsNow(s), now.incident.now);
      const slips = [...(strip.quote ? [strip.quote] : []), ...(strip.older?.slips ?? [])];
      expect(slips.map(({ fits }) => fits)).toEqual(
        now.beats.signals
          .map(({ reliability }) =>
            text.say('signal.reliability', { percent: text.percent(reliability) }),
          )
          .reverse(),
      );
    }
  });

  test('the list of orders keeps the order of the level, whatever the chances', () => {
    for (const { s, now } of beats) {
      const { first, more } = orderedActions(s);
      const order = now.beats.suspects.map(({ id }) => id);
      for (const word of ['hold', 'revert'] as const) {
        const own = [...first, ...more].flatMap((a) => (a.do === word ? [a.suspect] : []));
        expect(own).toEqual(order.filter((id) => own.includes(id)));
      }
    }
  });
});
