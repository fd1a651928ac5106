/** A bot's own luck, apart from the run's: what a player rolls must not shift what the world rolls. */
export interface BotLuck {
  /** In [0, 1). */
  uniform(): number;
  /** A whole number from 0 to n − 1; n at least 1. */
  int(n: number): number;
  chance(p: number): boolean;
  /** One entry, each equally likely. RangeError for an empty list. */
  pick<T>(list: readonly T[]): T;
}

/** Luck from a seed. Generator: sfc32 (C. Doty-Humphrey, PractRand), seeded by an FNV-1a walk over the text. */
export function botLuck(seed: string): BotLuck {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
  let a = hash | 0;
  let b = seed.length | 0;
  let c = ~hash;
  let d = 1;
  const draw = (): number => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  // The first draws still show the seed.
  for (let i = 0; i < 15; i++) draw();
  const int = (n: number) => Math.floor(draw() * n);
  return {
    uniform: draw,
    int,
    chance: (p) => draw() < p,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[int(list.length)] as (typeof list)[number];
    },
  };
}
