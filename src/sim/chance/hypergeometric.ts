/** Exact draws without putting back: splitting what was counted together. */
import { lnHypergeometricPmf } from './density.ts';
import { ln } from './exact.ts';
import type { Stream } from './streams.ts';

/** Below this many draws they are made one by one. */
const FEW_DRAWS = 10;

function oneByOne(s: Stream, good: number, bad: number, draws: number): number {
  let goodLeft = good;
  let left = good + bad;
  for (let i = 0; i < draws; i++) {
    if (s.int(left) < goodLeft) goodLeft -= 1;
    left -= 1;
  }
  return good - goodLeft;
}

/**
 * Ratio of uniforms, HRUA: E. Stadlober, "The ratio of uniforms approach for generating discrete random variates",
 * J. Comput. Appl. Math. 31 (1990). good ≤ bad, draws ≤ half of all, draws ≥ 10.
 */
function ratioOfUniforms(s: Stream, good: number, bad: number, draws: number): number {
  const all = good + bad;
  const mean = draws * (good / all);
  const variance = (mean * (bad / all) * (all - draws)) / (all - 1);
  const c = Math.sqrt(variance + 0.5);
  const width = 1.7155277699214135 * c + 0.8989161620588988; // 2√(2/e) and 3 − 2√(3/e)
  const most = Math.min(good, draws);
  const mode = Math.floor(((draws + 1) * (good + 1)) / (all + 2));
  const atMode = lnHypergeometricPmf(mode, good, bad, draws);
  for (;;) {
    const u = s.uniform();
    const x = mean + 0.5 + (width * (s.uniform() - 0.5)) / u;
    if (!(x >= 0 && x < most + 1)) continue;
    const k = Math.floor(x);
    const height = lnHypergeometricPmf(k, good, bad, draws) - atMode;
    if (u * (4 - u) - 3 <= height) return k;
    if (u * (u - height) >= 1) continue;
    if (2 * ln(u) <= height) return k;
  }
}

/**
 * How many good ones are among `draws` taken from good + bad without putting back. Exact for whole numbers from 0,
 * draws ≤ good + bad ≤ 2^32. RangeError otherwise.
 */
export function hypergeometric(s: Stream, good: number, bad: number, draws: number): number {
  const all = good + bad;
  const whole = Math.floor(good) === good && Math.floor(bad) === bad && Math.floor(draws) === draws;
  if (!(whole && good >= 0 && bad >= 0 && draws >= 0 && draws <= all && all <= 4294967296)) {
    throw new RangeError(`hypergeometric cannot draw ${draws} of ${good} + ${bad}`);
  }
  if (good === 0 || draws === 0) return 0;
  if (bad === 0) return draws;
  // Both mirrors: draw what stays behind where that is less, and count the rarer kind.
  const taken = Math.min(draws, all - draws);
  const rare = Math.min(good, bad);
  let k: number;
  if (taken < FEW_DRAWS) k = oneByOne(s, rare, all - rare, taken);
  // Good ones and draws can change places, so few rare ones are as cheap as few draws.
  else if (rare < FEW_DRAWS) k = oneByOne(s, taken, all - taken, rare);
  else k = ratioOfUniforms(s, rare, all - rare, taken);
  if (good > bad) k = taken - k;
  return taken === draws ? k : good - k;
}

/** Takes `draws` from classes of the given sizes without putting back: how many from each. As hypergeometric. */
export function hypergeometricSplit(s: Stream, sizes: readonly number[], draws: number): number[] {
  let all = 0;
  for (const size of sizes) all += size;
  if (draws > all) throw new RangeError(`cannot draw ${draws} of ${all}`);
  let left = draws;
  return sizes.map((size) => {
    all -= size;
    const count = hypergeometric(s, size, all, left);
    left -= count;
    return count;
  });
}
