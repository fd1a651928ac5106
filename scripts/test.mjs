// @ts-check
// `npm test`: every check, by name. The last line is the count, alone. `--whole`: long checks not in their small size.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './lib/chromium.mjs';
import { countPlaywright, countVitest } from './lib/counts.mjs';
import { installIfNeeded, root, run, tool } from './lib/project.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number, words?: string }} Result words: what went wrong */

const reports = mkdtempSync(join(tmpdir(), 'keys-tests-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/**
 * A program that is one check: it passes when it exits with 0.
 * @param {Promise<{ code: number, output: string }>} running
 * @returns {Promise<Result>}
 */
async function one(running) {
  const { code, output } = await running;
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, words: output };
}

/**
 * A runner that writes a JSON report. No readable report, or an exit code that the report does not explain, is a failure too.
 * @param {(file: string) => Promise<{ code: number, output: string }>} start
 * @param {(report: any) => { passed: number, failed: number, skipped: number }} count
 * @returns {Promise<Result>}
 */
async function many(start, count) {
  const file = join(reports, `${Math.random().toString(36).slice(2)}.json`);
  const { code, output } = await start(file);
  if (!existsSync(file)) return { passed: 0, failed: 1, words: output };
  const counted = count(JSON.parse(readFileSync(file, 'utf8')));
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  return counted.failed > 0 ? { ...counted, words: output } : counted;
}

/** @param {string[]} which */
const vitest = (which) =>
  many(
    (file) =>
      tool('vitest', [
        'run',
        ...which,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]),
    countVitest,
  );

async function browserTests() {
  if (!(await ensureChromium()))
    return { passed: 0, failed: 1, words: 'No browser could be found or installed.' };
  return many(
    (file) =>
      tool('playwright', ['test', '--reporter=line,json'], {
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      }),
    countPlaywright,
  );
}

/** @typedef {{ name: string, check: () => Promise<Result>, alone?: true }} Step alone: it keeps all cores busy by itself */

/** @type {Step[]} */
const steps = [
  { name: 'types', check: () => one(run(process.execPath, ['scripts/typecheck.mjs'])) },
  { name: 'lint and format', check: lint },
  { name: 'nothing unused', check: () => one(tool('knip', [])) },
  { name: 'import table and purity', check: () => vitest(['tests/architecture']) },
  { name: 'levels', check: levels },
  { name: 'build', check: () => one(tool('vite', ['build', '--logLevel', 'warn'])) },
  {
    name: 'rules and parts',
    check: () => vitest(['--exclude', 'tests/architecture/**']),
    alone: true,
  },
  { name: 'in the browser', check: browserTests, alone: true },
];

async function lint() {
  const { code, output } = await tool('biome', ['check', '--error-on-warnings', '.']);
  if (code === 0) return { passed: 1, failed: 0 };
  // Differences of format are long and dull: `npm run format` repairs them. Name the files, show the rest.
  const parts = output.split(/\n(?=\S+ (?:format|lint\/\S+)\s.*━)/);
  const shown = parts.map((part) =>
    / format .*━/.test(part.split('\n', 1)[0] ?? '')
      ? `${part.split(' ', 1)[0]}: npm run format`
      : part,
  );
  return { passed: 0, failed: 1, words: shown.join('\n') };
}

async function levels() {
  // The checker is a door of its own (`npm run levels`); silent and 0 means that every level is sound.
  if (!existsSync(join(root, 'src/cli/levels.ts'))) return { passed: 0, failed: 0, skipped: 1 };
  return one(tool('tsx', ['src/cli/levels.ts']));
}

if (process.argv.includes('--whole')) process.env.WHOLE = '1';
await installIfNeeded();
const total = { passed: 0, failed: 0 };

/** @param {Step} step @param {Result} result @param {number} milliseconds */
function tell({ name }, { passed, failed, skipped = 0, words }, milliseconds) {
  total.passed += passed;
  total.failed += failed;
  const counts = [
    `${passed} passed`,
    failed ? `${failed} failed` : '',
    skipped ? `${skipped} skipped` : '',
  ];
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(24)} ${counts.filter(Boolean).join(', ')} (${seconds} s)`,
  );
  if (words)
    console.log(
      words
        .trim()
        .split('\n')
        .slice(-200)
        .map((line) => `    ${line}`)
        .join('\n'),
    );
}

/** Told in the order of the list, each as soon as those before it are.
 * @type {Map<Step, () => void>} */
const done = new Map();
let told = 0;

/** Takes step after step from what is left. @param {Step[]} left */
async function work(left) {
  for (let step = left.shift(); step; step = left.shift()) {
    const now = step;
    const began = Date.now();
    const result = await now.check();
    const milliseconds = Date.now() - began;
    done.set(now, () => tell(now, result, milliseconds));
    for (let next = steps[told]; next && done.has(next); next = steps[++told]) done.get(next)?.();
  }
}

const short = steps.filter(({ alone }) => !alone);
await Promise.all([work(short), work(short)]);
await work(steps.filter(({ alone }) => alone));
console.log('');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
