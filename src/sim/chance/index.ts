/** Luck that every engine deals alike: streams, exact samplers, portable maths, fingerprint. */
export { binomial, multinomial, watchDraws } from './binomial.ts';
export { binomialCdf, probabilityAtLeast } from './binomialTail.ts';
export { clone } from './clone.ts';
export { lnBinomialPmf, lnHypergeometricPmf, lnPoissonPmf } from './density.ts';
export { exp, expm1, ln, log1p, powr } from './exact.ts';
export { fingerprintOf } from './fingerprint.ts';
export { lnFactorial, lnGamma } from './gamma.ts';
export { hypergeometric, hypergeometricSplit } from './hypergeometric.ts';
export { normalQuantile } from './normal.ts';
export { poisson } from './poisson.ts';
export { deriveSeed, type Seed, type Words } from './seeds.ts';
export { type Luck, makeLuck, Stream, stream, streamOf } from './streams.ts';
