/**
 * `npm run -s physics [-- --faults N] [--json]`: the same loud faults on The Summit's fleet, with the same luck, under
 * each policy: what rollout, checks and way back are worth. Half a minute. Exit 1 where a wanted factor does not
 * hold. To be run before any balance run: without it no rule about points lets a defence bite.
 */
import { parseArgs } from 'node:util';
import { levelFor } from '../content/index.ts';
import { newRun } from '../sim/index.ts';
import type { Text } from '../text/index.ts';
import { burden, gather, type Harm, type Worth, worthOf } from './physics/measure.ts';
import { DEFENCES } from './physics/policies.ts';
import { type Factor, factorsOf } from './physics/wanted.ts';
import { Complaint } from './shared/complaint.ts';
import { levelFileOnDisk } from './shared/levels-on-disk.ts';
import { main } from './shared/main.ts';
import { textOnDisk } from './shared/words-on-disk.ts';

const LEVEL = '08-the-summit';
/** Enough for a median that another set of faults moves by a tenth or so. */
const FAULTS = 400;

function measured(faults: number): Worth {
  const level = levelFor(levelFileOnDisk(LEVEL), { quarters: 8 });
  return worthOf(gather((seed) => newRun(level, seed), faults));
}

function policies(text: Text, { none, full, without, alone }: Worth): string[] {
  const line = (name: string, harm: Harm) =>
    [
      text.say(`cli.physics.${name}`).padEnd(22),
      harm.median.toExponential(2).padStart(9),
      text.percent(harm.left).padStart(6),
      burden(harm).toExponential(2).padStart(10),
    ].join(' ');
  return [
    text.say('cli.physics.head'),
    line('none', none),
    line('full', full),
    ...DEFENCES.map((id) => line(`without.${id}`, without[id])),
    ...DEFENCES.map((id) => line(`alone.${id}`, alone[id])),
  ];
}

function factor(text: Text, { name, factor: by, wanted, holds }: Factor): string {
  const asked =
    wanted === null
      ? text.say('cli.physics.shown')
      : text.say(holds ? 'cli.physics.holds' : 'cli.physics.fails', {
          least: wanted[0],
          most: wanted[1],
        });
  return `${text.say(`cli.physics.${name}`).padEnd(22)} ${by.toFixed(1).padStart(9)}  ${asked}`;
}

main(() => {
  const { values } = parseArgs({
    options: {
      faults: { type: 'string', default: String(FAULTS) },
      json: { type: 'boolean', default: false },
    },
  });
  const faults = Number(values.faults);
  if (!Number.isInteger(faults) || faults < 1 || faults > 10_000)
    throw new Complaint('cli.physics.badFaults');
  const worth = measured(faults);
  const factors = factorsOf(worth);
  if (values.json) console.log(JSON.stringify({ faults, worth, factors }));
  else {
    const text = textOnDisk();
    console.log(policies(text, worth).join('\n'));
    console.log(
      [text.say('cli.physics.factors'), ...factors.map((one) => factor(text, one))].join('\n'),
    );
  }
  if (factors.some(({ holds }) => !holds)) process.exitCode = 1;
});
