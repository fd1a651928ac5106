import { describe, expect, test } from 'vitest';
import { fleetAt, hardestLine, stateOf } from '../../src/report/index.ts';
import { machinesByRegion, type NightLine, worstMinuteOf } from '../../src/sim/index.ts';
import { played, storyIn } from './kit.ts';

const stories = ['w1', 'w2', 'w3', 'w4'].map((seed, i) =>
  storyIn(played(seed, i % 2 ? 'careful' : 'nothing')),
);
const nights = stories.flatMap((story) => story.nights);
const isLet = ({ outcome }: NightLine) => outcome !== null;

describe('the fleet in a night that has passed', () => {
  test('is told for every night of the record', () => {
    for (const { nights: told, final } of stories)
      expect(
        told.map(({ quarter, lines }) => [quarter, lines.map(({ kind, hits }) => [kind, hits])]),
      ).toEqual(
        final.history.map(({ quarter, lines }) => [
          quarter,
          lines.map(({ kind, hits }) => [kind, hits]),
        ]),
      );
  });

  test('is the very fleet that the rules had at every beat, region by region', () => {
    let beats = 0;
    for (const story of stories)
      for (const [index, { phase }] of story.given.entries()) {
        if (phase !== 'night') continue;
        const { night, quarter } = stateOf(story, index);
        const incident = night?.incident;
        const line = story.nights
          .find((one) => one.quarter === quarter)
          ?.lines.find(({ faultId }) => faultId === incident?.spec.fault.id);
        if (!incident || !line) continue;
        beats += 1;
        const live = machinesByRegion(stateOf(story, index));
        expect(fleetAt(line, incident.now).counts).toEqual(live);
      }
    expect(beats).toBeGreaterThan(4);
  });

  test('has as many harmed machines at the end as its line says', () => {
    const lines = nights.flatMap((night) => night.lines.filter(isLet));
    expect(lines.some(({ played: byHand }) => !byHand)).toBe(true);
    for (const line of lines) {
      const { counts, harmed } = fleetAt(line, line.outcome?.lastAfter ?? 0);
      const healed = Object.values(counts).reduce((all, c) => all + c.healed, 0);
      expect(healed + harmed).toBe(line.hits);
    }
  });

  test('is looked at in its worst hour', () => {
    for (const story of stories)
      for (const { quarter, lines } of story.nights) {
        const line = hardestLine(story, quarter);
        const most = Math.max(0, ...lines.filter(isLet).map(({ hits }) => hits));
        expect(line?.hits ?? 0).toBe(most);
        if (!line) continue;
        const { harmed } = fleetAt(line, worstMinuteOf(line));
        expect(harmed).toBeGreaterThan(0);
        for (const minute of [10, 60, 240, 1440])
          expect(fleetAt(line, minute).harmed).toBeLessThanOrEqual(harmed);
      }
  });

  test('is whole where nothing was let out', () => {
    const caught = nights.flatMap(({ lines }) => lines).find((line) => !isLet(line));
    if (caught) expect(fleetAt(caught, 60)).toMatchObject({ counts: {}, harmed: 0 });
  });
});
