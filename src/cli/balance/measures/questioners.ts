import { mean, pairedMean } from '../statistics.ts';
import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { type Asked, questioned } from './questioners/probe.ts';
import { percent, verdict } from './reading.ts';

/** Share of the turns that the best question saves. */
const LEAST = 0.12;

const wrong = (asked: readonly Asked[]): string =>
  percent(mean(asked.map(({ right }) => (right ? 0 : 1))));

/** Is the night's question worth a thought: turns that the best question saves against any, both naming somebody at the same chance. */
export const questioners: Measure = {
  name: 'questioners',
  levels: [SUMMIT],
  parts: () => [],
  probes: [questioned],
  seeds: 200,
  figures({ found }) {
    const best = found(questioned).flatMap((run) => run.best);
    const any = found(questioned).flatMap((run) => run.any);
    const turns = (asked: readonly Asked[]) => asked.map((one) => one.turns);
    const of = mean(turns(any));
    const saved = pairedMean(turns(any), turns(best));
    const part = (x: number): number => (of > 0 ? x / of : 0);
    const [value, low, high] = [part(saved.d), part(saved.low), part(saved.high)];
    const sample = `wrong ${wrong(best)} against ${wrong(any)}; ${best.length} calls`;
    return [
      {
        what: 'turns that the best question saves against any',
        asked: `at least ${percent(LEAST)}`,
        seen: `${percent(value)} (${percent(low)} to ${percent(high)}) of ${of.toFixed(2)} a call; ${sample}`,
        ...{ value, low, high },
        verdict: verdict(low >= LEAST, value >= LEAST),
      },
    ];
  },
};
