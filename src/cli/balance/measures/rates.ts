import { laddersOf } from '../../../bots/index.ts';
import type { LadderId, Level } from '../../../sim/index.ts';
import { FIRST_RING, SUMMIT } from './levels.ts';
import type { Measure, Part } from './measure.ts';
import { type Ask, winsFigure } from './reading.ts';

/** The stubborn, and the ladders of which a level must open one for their idea to mean anything there. */
const STUBBORN: Readonly<Record<string, readonly LadderId[]>> = {
  'all-kernel': ['door', 'interface', 'enclaves', 'attestation'],
  'close-at-once': ['door'],
  'all-enclaves': ['enclaves'],
  'all-attestation': ['attestation'],
};
const ROADS = ['open-well', 'tiered-well', 'closed-well'];

interface Asked extends Part {
  ask: Ask;
}

const ask = (player: string, ask: Ask): Asked => ({ player, ask });

const OF_FIRST_RING: readonly Asked[] = [
  ask('newcomer', { atLeast: 0.85 }),
  ask('careful', { atLeast: 0.9 }),
  ask('careful-2026', null),
  ask('nothing', { atMost: 0.1 }),
  ask('random', { atMost: 0.1 }),
];

const OF_SUMMIT: readonly Asked[] = [
  ask('careful', { within: [0.55, 0.75] }),
  ask('careful-2026', null),
  ask('newcomer', { atMost: 0.2 }),
  { player: 'newcomer', calm: true, ask: { within: [0.3, 0.55] } },
  ask('nothing', { atMost: 0.03 }),
  ask('random', { atMost: 0.03 }),
  ...ROADS.map((road) => ask(road, { atLeast: 0.45 })),
];

const ELSEWHERE: readonly Asked[] = [
  ask('careful', { within: [0.55, 0.9] }),
  ask('careful-2026', null),
];

/** Nobody wins by doing nothing, by luck, or by an idea held without looking, where there is something to climb. */
function withoutCare(level: Level): Asked[] {
  const ladders = laddersOf(level);
  if (ladders.length === 0) return [];
  const stubborn = Object.entries(STUBBORN).filter(([, needs]) =>
    needs.some((id) => ladders.includes(id)),
  );
  return stubborn.map(([player]) => ask(player, { atMost: 0.15 }));
}

function askedOf(level: Level): Asked[] {
  if (level.id === FIRST_RING) return [...OF_FIRST_RING];
  if (level.id === SUMMIT) return [...OF_SUMMIT, ...withoutCare(level)];
  const idle = laddersOf(level).length > 0 ? ['nothing', 'random'] : [];
  return [
    ...ELSEWHERE,
    ...idle.map((player) => ask(player, { atMost: 0.03 })),
    ...withoutCare(level),
  ];
}

/** How often each player wins. */
export const rates: Measure = {
  name: 'rates',
  levels: 'all',
  parts: (level) => askedOf(level).map(({ ask: _, ...part }) => part),
  seeds: 200,
  figures: ({ level, of }) =>
    askedOf(level).map(({ player, calm, ask: asked }) =>
      winsFigure(`${player}${calm ? ', calm,' : ''} wins`, of(player, calm), asked),
    ),
};
