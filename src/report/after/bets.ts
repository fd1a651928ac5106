/** Bets settled: how near the stated chances came, and what the rules gave them by what the player knew. */
import {
  apply,
  type Bet,
  conditionHolds,
  easyResponse,
  type GameState,
  imagine,
} from '../../sim/index.ts';
import { stateOf } from './story.ts';
import type { Calibration, CalibrationBin, SettledBet, Story } from './types.ts';

/** Bets whose night has passed. `odds` may be known for them, by quarter. */
export function settledBets(
  bets: readonly Bet[],
  odds: ReadonlyMap<number, number> = new Map(),
): SettledBet[] {
  return bets.flatMap((bet): SettledBet[] => {
    const { came, chance, quarter } = bet;
    if (came === null) return [];
    const miss = chance / 100 - (came ? 1 : 0);
    return [{ ...bet, came, brier: miss * miss, odds: odds.get(quarter) ?? null }];
  });
}

/** Bounds of the bins, percent: too few bets for finer ones. */
const BINS = [0, 20, 40, 60, 80, 100];

function binsOf(bets: readonly SettledBet[]): CalibrationBin[] {
  return BINS.slice(1).flatMap((high, i): CalibrationBin[] => {
    const low = BINS[i] ?? 0;
    const own = bets.filter(
      ({ chance }) => chance >= low && (chance < high || (high === 100 && chance === 100)),
    );
    if (own.length === 0) return [];
    const stated = own.reduce((a, { chance }) => a + chance, 0) / own.length / 100;
    const came = own.filter((bet) => bet.came).length / own.length;
    return [{ low, high, bets: own.length, stated, came }];
  });
}

/** Better than saying 50% of everything. */
const COIN = 0.25;
/** With fewer bets calibration says nothing; the score of each still does. */
const FEW = 5;

function sentenceOf(bets: readonly SettledBet[], brier: number | null): Calibration['sentence'] {
  const came = bets.filter((bet) => bet.came).length;
  const params = {
    bets: bets.length,
    came,
    brier: brier === null ? 0 : Math.round(brier * 100) / 100,
    stated:
      bets.length === 0 ? 0 : Math.round(bets.reduce((a, b) => a + b.chance, 0) / bets.length),
    share: bets.length === 0 ? 0 : Math.round((100 * came) / bets.length),
  };
  if (brier === null) return { key: 'after.bets.none', params };
  if (bets.length < FEW)
    return {
      key: brier < COIN ? 'after.bets.near' : brier > COIN ? 'after.bets.far' : 'after.bets.coin',
      params,
    };
  if (params.stated - params.share >= 10) return { key: 'after.bets.over', params };
  if (params.share - params.stated >= 10) return { key: 'after.bets.under', params };
  return { key: 'after.bets.calibrated', params };
}

/** Calibration and Brier score over any number of bets, of one run or of many. */
export function calibration(bets: readonly SettledBet[]): Calibration {
  const n = bets.length;
  const brier = n === 0 ? null : bets.reduce((a, b) => a + b.brier, 0) / n;
  const share = n === 0 ? 0 : bets.filter((bet) => bet.came).length / n;
  return {
    bets: [...bets],
    brier,
    base: n === 0 ? null : share * (1 - share),
    bins: binsOf(bets),
    sentence: sentenceOf(bets, brier),
  };
}

/** The bets of a run, scored. */
export const betsOf = ({ final }: Story, odds?: ReadonlyMap<number, number>): Calibration =>
  calibration(settledBets(final.bets ?? [], odds));

/** The state at the end of the day on which a bet was made: what its odds are to be asked of. Null where there is none. */
export function dayOfBet(story: Story, { quarter }: Bet): GameState | null {
  const { commands, given } = story;
  const at = commands.findIndex((c, i) => c.type === 'commit' && given[i]?.quarter === quarter);
  return at < 0 ? null : stateOf(story, at);
}

/** How many worlds are asked for a bet's odds: an error of four points in the middle. */
export const ODDS_WORLDS = 150;

/**
 * The chance that the rules give a bet by what the player knew on that day, part of 1: that day's end in so many
 * imagined worlds. A step a world, so that whoever walks it may stop between two. Imagined nights are played at once by
 * a chair of ordinary skill.
 */
export function* betOdds(
  day: GameState,
  about: Bet['about'],
  worlds = ODDS_WORLDS,
): Generator<null, number, void> {
  let came = 0;
  let asked = 0;
  for (let i = 0; i < worlds; i++) {
    let world = imagine(day, `bet ${day.quarter}/${i}`);
    const { quarter } = world;
    for (let step = 0; step < 50 && world.history.at(-1)?.quarter !== quarter; step++) {
      const answer = apply(world, easyResponse(world));
      if ('refused' in answer) break;
      world = answer.state;
    }
    if (world.history.at(-1)?.quarter === quarter) {
      asked += 1;
      if (conditionHolds(world, { lastNight: about.kind })) came += 1;
    }
    yield null;
  }
  return asked === 0 ? 0 : came / asked;
}
