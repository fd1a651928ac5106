/**
 * A number in [0, 1) that belongs to a place on the map, always the same. Not the luck of the game: it only
 * scatters dots, and nothing is decided by it.
 */
export function scatter(i: number, j: number, salt: number): number {
  let t =
    Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35);
  t = Math.imul(t ^ (t >>> 15), 0x2c1b3c6d);
  t = Math.imul(t ^ (t >>> 12), 0x297a2d39);
  return ((t ^ (t >>> 15)) >>> 0) / 4294967296;
}

/** Smooth scatter: near points get near numbers. One unit is one bump. */
export function cloud(x: number, y: number, salt: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = (x - i) * (x - i) * (3 - 2 * (x - i));
  const v = (y - j) * (y - j) * (3 - 2 * (y - j));
  const upper = scatter(i, j, salt) * (1 - u) + scatter(i + 1, j, salt) * u;
  const lower = scatter(i, j + 1, salt) * (1 - u) + scatter(i + 1, j + 1, salt) * u;
  return upper * (1 - v) + lower * v;
}
