/**
 * Elementary functions in plain IEEE 754 arithmetic, so that every JavaScript engine gives the same bits.
 * The language leaves Math.log, Math.exp and Math.pow to the engine; + - * / and sqrt it does not.
 *
 * `ln` and `exp` follow FreeBSD msun / fdlibm (e_log.c, e_exp.c), whose notice reads:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems,
 * Inc. business. Permission to use, copy, modify, and distribute this software is freely granted, provided that
 * this notice is preserved.
 */

const asFloat = new Float64Array(1);
const asWords = new Uint32Array(asFloat.buffer);
asFloat[0] = 1;
/** Index of the word that carries sign and exponent: 1 on little-endian machines, 0 on big-endian ones. */
const HIGH = asWords[1] === 0x3ff00000 ? 1 : 0;

/** 2^(i − 1074) for i = 0..2097: all powers of two; halving and doubling are exact. */
const POWERS = new Float64Array(2098);
POWERS[1074] = 1;
for (let i = 1073; i >= 0; i--) POWERS[i] = (POWERS[i + 1] as number) / 2;
for (let i = 1075; i < 2098; i++) POWERS[i] = (POWERS[i - 1] as number) * 2;

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
// biome-ignore lint/suspicious/noApproximativeNumericConstant: the language calls Math.LOG2E approximate
const INVERSE_LN2 = 1.4426950408889634;
const TWO_54 = 18014398509481984;
const SMALLEST_NORMAL = 2.2250738585072014e-308;

/** The third part of ln(1+f) = f − f²/2 + lnTail(f, f²/2), for √½ ≤ 1+f < √2. */
function lnTail(f: number, halfSquare: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return s * (halfSquare + even + odd);
}

/** The k with x / 2^k in [√½, √2), for normal x > 0; 0x3fe6a09e is the high word of √½. */
function exponentOf(x: number): number {
  asFloat[0] = x;
  return (((asWords[HIGH] as number) + (0x3ff00000 - 0x3fe6a09e)) >> 20) - 0x3ff;
}

/** Natural logarithm; relative error below 1 ulp. ln(0) = −Infinity; NaN below 0. */
export function ln(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) {
    if (x > 0) return x === Infinity ? x : ln(x * TWO_54) - 54 * LN2_LOW - 54 * LN2_HIGH;
    return x === 0 ? -Infinity : NaN;
  }
  const k = exponentOf(x);
  const f = x * (POWERS[1074 - k] as number) - 1;
  const halfSquare = 0.5 * f * f;
  return lnTail(f, halfSquare) + k * LN2_LOW - halfSquare + f + k * LN2_HIGH;
}

/** e^x; relative error below 1 ulp in the normal range. Overflows to Infinity above 709.78, reaches 0 below −745.13. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  let k = 0;
  let high = x;
  let low = 0;
  if (x > 0.34657359027997264 || x < -0.34657359027997264) {
    k = Math.trunc(x * INVERSE_LN2 + (x < 0 ? -0.5 : 0.5));
    high = x - k * LN2_HIGH;
    low = k * LN2_LOW;
  }
  const r = high - low;
  const rr = r * r;
  const c =
    r -
    rr *
      (0.16666666666666602 +
        rr *
          (-0.0027777777777015593 +
            rr *
              (6.613756321437934e-5 + rr * (-1.6533902205465252e-6 + rr * 4.1381367970572385e-8))));
  const y = 1 + ((r * c) / (2 - c) - low + high);
  if (k === 0) return y;
  // One step past either end of the table: the product still rounds once.
  if (k === 1024) return y * 2 * (POWERS[2097] as number);
  return k === -1075 ? y * 0.5 * (POWERS[0] as number) : y * (POWERS[k + 1074] as number);
}

/** ln(1 + x) without loss for small x; a few ulp. −Infinity at −1, NaN below. */
export function log1p(x: number): number {
  if (x > -0.25 && x < 0.4) {
    const halfSquare = 0.5 * x * x;
    return lnTail(x, halfSquare) - halfSquare + x;
  }
  const u = 1 + x;
  if (!(u > 0 && u < Infinity)) return ln(u);
  // Kahan: the rounding error of 1 + x cancels in the quotient.
  return (ln(u) * x) / (u - 1);
}

/** e^x − 1 without loss for small x; a few ulp. */
export function expm1(x: number): number {
  if (x > 1 || x < -1) return exp(x) - 1;
  const u = exp(x);
  return u === 1 ? x : ((u - 1) * x) / ln(u);
}

/** a·b as rounded product's error term (Dekker), for |a|, |b| below 2^990. */
function productError(a: number, b: number, product: number): number {
  const aa = a * 134217729;
  const aHigh = aa - (aa - a);
  const aLow = a - aHigh;
  const bb = b * 134217729;
  const bHigh = bb - (bb - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/**
 * base^exponent for base ≥ 0; relative error below 2e-14. The logarithm is carried in two parts, because a plain
 * exp(y·ln x) loses up to three digits. powr(0, 0) = 1 as with Math.pow; NaN for a negative base.
 */
export function powr(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (!(base >= 0) || Number.isNaN(exponent)) return NaN;
  if (base === 1) return 1;
  if (base === 0 || base === Infinity) return (base === 0) === exponent > 0 ? 0 : Infinity;
  const estimate = ln(base) * exponent;
  if (estimate > 710) return Infinity;
  if (estimate < -746) return 0;
  const small = base < SMALLEST_NORMAL;
  const normal = small ? base * TWO_54 : base;
  const shift = exponentOf(normal);
  const f = normal * (POWERS[1074 - shift] as number) - 1;
  const k = small ? shift - 54 : shift;
  const halfSquare = 0.5 * f * f;
  const whole = k * LN2_HIGH;
  const rest = lnTail(f, halfSquare) - halfSquare + k * LN2_LOW;
  // whole + f exactly, as a sum and its error; |whole| > |f| unless whole is 0.
  const sum = whole + f;
  const sumError = k === 0 ? 0 : f - (sum - whole);
  const high = sum + rest;
  const low = rest - (high - sum) + sumError;
  const product = exponent * high;
  const error = productError(exponent, high, product) + exponent * low;
  const power = exp(product);
  return power + power * error;
}
