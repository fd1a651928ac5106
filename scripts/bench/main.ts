/** Figures of the built game in a browser: `main.ts ROUNDS NAME…` prints them as JSON, by name. */
import type { Figure } from '../../src/cli/bench/figure.ts';
import { BROWSER } from '../../src/cli/bench/names.ts';
import { shell, total } from './bytes.ts';
import { forecastFrame } from './forecastFrame.ts';
import { heap, heapSize } from './heap.ts';
import { firstPaint, playable } from './opening.ts';
import { report } from './report.ts';
import { type Site, withSite } from './site.ts';
import { stageFrame, stageIdle } from './stage.ts';

type Name = (typeof BROWSER)[number];

const FIGURES: Record<Name, (site: Site, rounds: number) => Promise<Figure>> = {
  forecastFrame,
  stageFrame,
  stageIdle,
  firstPaint,
  playable,
  shell,
  total,
  heap,
  heapSize,
  report,
};

const [rounds = '9', ...names] = process.argv.slice(2);
const figures: Record<string, Figure> = {};
await withSite(async (site) => {
  for (const name of BROWSER) {
    if (names.includes(name)) figures[name] = await FIGURES[name](site, Number(rounds));
  }
});
// The server would keep the process alive.
process.stdout.write(`${JSON.stringify(figures)}\n`, () => process.exit());
