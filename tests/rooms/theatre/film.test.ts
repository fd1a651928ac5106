/** Films, differences and the service that plays them, over the real engine. */
import { describe, expect, test } from 'vitest';
import { filmCase, runCase } from '../../../src/forecast/index.ts';
import { harmed, sumCounts } from '../../../src/parts/night/counts.ts';
import { differenceOf, differenceWords } from '../../../src/rooms/theatre/view/difference.ts';
import {
  caseLegend,
  caseTable,
  countsAt,
  mapScene,
} from '../../../src/rooms/theatre/view/moment.ts';
import { type CaseUpdate, caseUpdates } from '../../../src/session/caseRuns.ts';
import type { CaseChange } from '../../../src/sim/index.ts';
import { english } from '../../kit/english.ts';
import { caseOf, resultOf } from './cases.ts';

const text = english();
const file = caseOf('2024-crowdstrike-providence');

function play(change = {}, film: number | null = null): CaseUpdate[] {
  return [...caseUpdates({ file, change, runs: 20, seed: '1', film })].filter((u) => u !== null);
}

describe('the runs of a case', () => {
  test('are told as they grow, and end with curves and a film', () => {
    const updates = play();
    expect(updates.map(({ done }) => done)).toEqual([10, 20, 20]);
    expect(updates.map(({ film }) => film !== null)).toEqual([false, false, true]);
    expect(updates.at(-1)?.result).toEqual(runCase(file, { runs: 20, seed: '1' }));
  });

  test('a film shows the same night as its run, and the same one under a change', () => {
    const film = play().at(-1)?.film;
    expect(film).not.toBeNull();
    if (!film) return;
    expect(film).toEqual(filmCase(file, '1', film.run));
    expect(play({ fallback: true }, film.run).at(-1)?.film?.run).toBe(film.run);
  });

  test('the film lies within what its curves say', () => {
    const { film, result } = play().at(-1) ?? {};
    if (!film || !result) throw new Error('no film');
    const day = film.frames.find(({ at }) => at === 1440);
    const down = harmed(sumCounts(day?.regions ?? {}));
    const i = result.curve.days.indexOf(1);
    expect(down).toBeGreaterThanOrEqual((result.curve.p5[i] ?? 0) * 0.95);
    expect(down).toBeLessThanOrEqual((result.curve.p95[i] ?? 0) * 1.05);
  });
});

describe('a moment', () => {
  const film = filmCase(file, '1', 0);
  const wishes = {
    insets: { left: 0, top: 0, right: 0, bottom: 0 },
    reducedMotion: false,
    palette: 'standard',
  } as const;

  test('before there is a film nothing has happened', () => {
    const counts = countsAt(file, null, 500);
    expect(harmed(sumCounts(counts))).toBe(0);
    expect(sumCounts(counts).unreached).toBeGreaterThan(100_000);
  });

  test('no machine is lost: map, legend and table count the whole fleet at any time', () => {
    for (const minute of [0, 3, 40, 78, 1000, 9999, 20_160, 99_999]) {
      const counts = countsAt(file, film, minute);
      const scene = mapScene(text, file, counts, film, minute, wishes);
      for (const { id } of file.known.regions) {
        const c = scene.counts[id];
        const all = Object.values(c ?? {}).reduce((sum, n) => sum + n, 0);
        expect(all, `${id} at ${minute}`).toBe(film.fleet[id]);
      }
      expect(caseTable(text, file, counts, film, film.symptom, null).rows).toHaveLength(
        file.known.regions.length,
      );
      expect(caseLegend(text, file, counts, film, film.symptom).counts).toHaveLength(5);
    }
  });

  test('the sun goes with the clock for two days, then stands', () => {
    const sun = (minute: number) => mapScene(text, file, {}, film, minute, wishes).utcMinute;
    expect(sun(0)).toBe(249);
    expect(sun(60)).toBe(309);
    expect([sun(5000), sun(9000)]).toEqual([249, 249]);
  });
});

describe('the difference', () => {
  const real = resultOf(file, 8.6e6, 1e5);
  const words = (changed: ReturnType<typeof resultOf>) =>
    differenceWords(text, file, { fallback: true }, differenceOf(real, changed), null);

  test('is said in one sentence', () => {
    const changed = resultOf(file, 2.2e6, 1e4, 8.6e6);
    expect(words(changed).headline).toBe(
      'With a fallback: 1.1 million instead of 4.3 million machines down after 24 hours.',
    );
    expect(words(changed).lines.join(' ')).toContain('sooner');
  });

  test('is not said where there is none, and never as better where it is worse', () => {
    expect(words(real).headline).toContain('nothing changes');
    expect(words(resultOf(file, 9.9e6, 1e5)).lines).toContain(text.say('theatre.diff.worse'));
  });

  test('compares the worst moments where the night is over within minutes', () => {
    const curve = { ...real.curve, days: [0, 0.01, 0.25, 1, 7, 14], p50: [10, 0, 0, 0, 0, 0] };
    const short = { ...real, curve };
    expect(differenceOf(short, short)).toMatchObject({ at: null, before: 10, after: 10 });
  });

  test('a night that is only put off is not praised for its first day', () => {
    const late = resultOf(file, 8.6e6, 1e5);
    const p50 = [0, 0, 0, 10, 8.6e6, 1e5];
    const put = differenceOf(real, { ...late, curve: { ...late.curve, p50 } });
    expect(put).toMatchObject({ at: null, after: 8.6e6 });
  });

  test('a gate without rings is told what it lacks', () => {
    const none = differenceOf(real, real);
    const said = (change: CaseChange) => differenceWords(text, file, change, none, null).lines;
    expect(said({ gate: 2 })).toEqual([text.say('theatre.diff.needsRings')]);
    expect(said({ gate: 2, rings: 1 })).toEqual([text.say('theatre.diff.notHere')]);
    expect(said({ hands: 1 })).toEqual([text.say('theatre.diff.notHere')]);
  });

  test('machines that no longer stand still are not called healed', () => {
    const said = differenceWords(text, file, { place: 'interface' }, differenceOf(real, real), {
      before: 'stopped',
      after: 'blind',
    });
    expect(said.headline).toContain('run without their guard');
    expect(said.lines).toContain(text.say('theatre.diff.blind'));
  });
});
