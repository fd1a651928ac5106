/**
 * `npm run -s bench -- [--json] [--only NAME,NAME] [--rounds N]`: the figures of docs/performance.md, each with both of
 * its parts, measured in this run. Minutes in all, most of them in a browser.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ENGINE } from './bench/engine.ts';
import { type Figure, isReached } from './bench/figure.ts';
import { BROWSER } from './bench/names.ts';
import { referenceSize } from './bench/reference.ts';
import { inProject } from './project.ts';
import { Complaint } from './shared/complaint.ts';
import { main } from './shared/main.ts';
import { textOnDisk } from './shared/words-on-disk.ts';

/** Medians of so many rounds, where nobody says otherwise. */
const ROUNDS = 9;

function asked() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        only: { type: 'string' },
        rounds: { type: 'string', default: String(ROUNDS) },
      },
    });
    return values;
  } catch (error) {
    throw new Complaint(null, {}, error instanceof Error ? error.message : String(error));
  }
}

const known: readonly string[] = [...Object.keys(ENGINE), ...BROWSER];

function chosen(only: string | undefined): readonly string[] {
  if (only === undefined) return known;
  const names = only.split(',').map((name) => name.trim());
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) {
    throw new Complaint('cli.bench.unknown', { figure: strange, figures: known.join(', ') });
  }
  return names;
}

/** In a process of its own: whoever measures the engine needs neither browser nor bundler. */
function inBrowser(names: readonly string[], rounds: number): Record<string, Figure> {
  const page = inProject('scripts', 'bench', 'main.ts');
  const args = ['--import=tsx', page, String(rounds), ...names];
  const out = execFileSync(process.execPath, args, {
    cwd: inProject(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out) as Record<string, Figure>;
}

function measure(names: readonly string[], rounds: number): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  for (const [name, figure] of Object.entries(ENGINE)) {
    if (names.includes(name)) figures[name] = figure(rounds);
  }
  const pages = BROWSER.filter((name) => names.includes(name));
  return pages.length === 0 ? figures : { ...figures, ...inBrowser(pages, rounds) };
}

const short = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

function table(figures: Record<string, Figure>): string {
  const { say } = textOnDisk();
  return Object.entries(figures)
    .map(([name, figure]) => {
      const { value, unit, of, against, reach } = figure;
      const limit = 'atMost' in reach ? `≤ ${reach.atMost}` : `≥ ${reach.atLeast}`;
      const verdict = say(isReached(figure) ? 'cli.bench.reached' : 'cli.bench.missed');
      return [
        `${name.padEnd(22)} ${short(value).padStart(8)} ${unit}  (${limit}: ${verdict})`,
        `    ${short(of.value).padStart(10)} ${of.unit}  ${of.what}`,
        `    ${short(against.value).padStart(10)} ${against.unit}  ${against.what}`,
      ].join('\n');
    })
    .join('\n');
}

main(() => {
  const { json, only, rounds } = asked();
  const count = Number(rounds);
  if (!Number.isInteger(count) || count < 1 || count > 1000) {
    throw new Complaint('cli.bench.badRounds');
  }
  const figures = measure(chosen(only), count);
  const reference = referenceSize();
  if (json) console.log(JSON.stringify({ figures, reference }));
  else console.log(`${table(figures)}\n${textOnDisk().say('cli.bench.reference', reference)}`);
});
