/** Luck that every engine deals alike: streams, exact samplers, portable maths, fingerprint. */
export { binomial, watchDraws } from './binomial.ts';
export { binomialCdf } from './binomialTail.ts';
export { clone } from './clone.ts';
export { lnBinomialPmf } from './density.ts';
export { exp, ln } from './exact.ts';
export { fingerprintOf } from './fingerprint.ts';
export { hypergeometricSplit } from './hypergeometric.ts';
export { normalQuantile } from './normal.ts';
export { poisson } from './poisson.ts';
export { deriveSeed } from './seeds.ts';
export { type Luck, makeLuck, Stream, stream, streamOf } from './streams.ts';
