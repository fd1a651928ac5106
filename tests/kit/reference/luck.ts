/** Plain seeded luck for the reference: a small generator of its own, textbook samplers, nothing clever. */
export class PlainLuck {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
    // Neighbouring seeds begin alike: a few rounds part them.
    for (let i = 0; i < 8; i++) this.uniform();
  }

  /** [0, 1), 32 bits (mulberry32). */
  uniform(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(p: number): boolean {
    return this.uniform() < p;
  }

  /** Box and Muller. */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    return radius * Math.cos(2 * Math.PI * this.uniform());
  }

  lognormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  /** Waits of mean 1, until they exceed the mean. */
  poisson(mean: number): number {
    let count = 0;
    for (let waited = -Math.log(1 - this.uniform()); waited < mean; count++) {
      waited -= Math.log(1 - this.uniform());
    }
    return count;
  }

  /** `count` different entries of a list, each set equally likely. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: count }, () => {
      const at = Math.floor(this.uniform() * left.length);
      return left.splice(at, 1)[0] as T;
    });
  }
}
