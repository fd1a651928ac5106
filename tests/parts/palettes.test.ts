/** The palettes one can choose from: contrast in both rooms, and states that stay apart for every kind of eye. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAP_PALETTE } from '../../src/app/mapPalette.ts';
import { VAULT_COLOURS, type VaultPalette } from '../../src/parts/vault/vaultPalette.ts';
import { stateColours } from '../../src/stage/palette.ts';

type Rgb = readonly [number, number, number];
const NAMES = ['standard', 'contrast', 'colourSafe'] as const;
type Name = (typeof NAMES)[number];

const read = (file: string) => readFileSync(`src/parts/${file}.css`, 'utf8');
const declared = (css: string): [string, string][] =>
  [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/gi)].map((m) => [m[1]!, m[2]!]);
const USUAL = Object.fromEntries(declared(read('base/tokens')));

/** All colours of a palette by the name of their property. */
function colours(name: Name): Record<string, string> {
  if (name === 'standard') return USUAL;
  const block = read('base/palettes').split(`[data-palette="${name}"] {`)[1]?.split('}')[0];
  return { ...USUAL, ...Object.fromEntries(declared(block ?? '')) };
}

function rgbOf(hex: string): Rgb {
  const long = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  return [0, 2, 4].map((i) => Number.parseInt(long.slice(i, i + 2), 16) / 255) as unknown as Rgb;
}
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const light = (rgb: Rgb) =>
  0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
/** Contrast of two colours as the Web Content Accessibility Guidelines 2.2 define it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [x, y] = [light(rgbOf(a)), light(rgbOf(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Letters and what they stand on. */
const LETTERS = [
  ['ink', 'paper'],
  ['ink', 'memo'],
  ['ink', 'slip'],
  ['ink', 'slip-chosen'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'memo'],
  ['ink-soft', 'slip'],
  ['pen', 'slip'],
  ['pen', 'slip-chosen'],
  ['wax', 'paper'],
  ['wax', 'slip'],
  ['gain', 'paper'],
  ['gain', 'slip'],
  ['standing', 'paper'],
  ['oak-ink', 'oak'],
  ['oak-ink', 'oak-dark'],
  ['felt-text', 'felt'],
  ['felt-dim', 'felt'],
  ['night-text', 'night'],
  ['night-text', 'console'],
  ['night-dim', 'night'],
  ['night-dim', 'console'],
  ['silent-text', 'console'],
  ['waiting', 'console'],
  ['healed', 'console'],
  ['ok', 'console'],
  ['brass-light', 'console'],
] as const;
/** Marks and lines and what they stand on. */
const MARKS = [
  ['silent', 'night'],
  ['unguarded', 'night'],
  ['shut-out', 'night'],
  ['updating', 'night'],
  ['blind', 'paper'],
  ['stopped', 'paper'],
  ['holds-edge', 'paper'],
  ['line-1', 'paper'],
  ['line-2', 'paper'],
  ['line-3', 'paper'],
  ['line-4', 'paper'],
] as const;

describe.each(NAMES)('palette %s', (name) => {
  const of = colours(name);
  const below = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs
      .map(([a, b]) => [`${a} on ${b}`, contrast(of[a]!, of[b]!)] as const)
      .filter(([, c]) => !(c >= least))
      .map(([pair, c]) => `${pair}: ${c.toFixed(2)}`);
  it('letters can be read in both rooms', () => {
    expect(below(LETTERS, name === 'contrast' ? 7 : 4.5)).toEqual([]);
  });
  it('marks can be seen in both rooms', () => {
    expect(below(MARKS, name === 'contrast' ? 4.5 : 3)).toEqual([]);
  });
  it('the map speaks the same language as the screens', () => {
    const map = stateColours(MAP_PALETTE[name]);
    const same = {
      healthy: 'ok',
      updating: 'updating',
      looping: 'silent',
      waiting: 'waiting',
      blind: 'unguarded',
      locked: 'shut-out',
      healed: 'healed',
    } as const;
    for (const [state, property] of Object.entries(same))
      expect(`#${map[state as keyof typeof same].toString(16).padStart(6, '0')}`, state).toBe(
        of[property],
      );
  });
});

it('a palette exchanges only what the usual one has', () => {
  for (const name of NAMES)
    expect(Object.keys(colours(name)).sort()).toEqual(Object.keys(USUAL).sort());
});

/** Severe colour blindness in linear light (Machado, Oliveira, Fernandes 2009, severity 1). */
const EYES: Record<string, readonly (readonly number[])[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE Lab (D65) of a colour as an eye sees it. */
function labOf(hex: string, eye: readonly (readonly number[])[]): Rgb {
  const from = rgbOf(hex).map(linear);
  const [r, g, b] = eye.map((row) =>
    Math.max(
      0,
      Math.min(
        1,
        row.reduce((sum, k, i) => sum + k * from[i]!, 0),
      ),
    ),
  ) as [number, number, number];
  const xyz = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)) as [number, number, number];
  return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])];
}

/** The closest two of some colours as an eye sees them (difference in CIE Lab; about 2 is just seen). */
function closest(list: readonly [string, string][], eye: readonly (readonly number[])[]) {
  let best = { pair: '', apart: Number.POSITIVE_INFINITY };
  list.forEach(([a, ca], i) => {
    for (const [b, cb] of list.slice(i + 1)) {
      const [x, y] = [labOf(ca, eye), labOf(cb, eye)];
      const apart = Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
      if (apart < best.apart) best = { pair: `${a} ${b}`, apart };
    }
  });
  return best;
}

describe('the colour-safe palette', () => {
  const of = colours('colourSafe');
  const pick = (names: readonly string[]) => names.map((n) => [n, of[n]!] as [string, string]);
  const STATES = ['ok', 'updating', 'silent', 'waiting', 'unguarded', 'shut-out', 'healed'];
  it.each(Object.keys(EYES))('keeps what matters apart for %s eyes', (eye) => {
    for (const [least, names] of [
      [35, STATES],
      [25, ['holds', 'blind', 'stopped']],
      [25, ['gain', 'wax']],
    ] as const) {
      const found = closest(pick(names), EYES[eye]!);
      expect(found.apart, `${found.pair} for ${eye}`).toBeGreaterThan(least);
    }
  });
  it('is safer than the usual one', () => {
    const least = (palette: Record<string, string>) =>
      Math.min(
        ...Object.values(EYES).map(
          (eye) =>
            closest(
              STATES.map((n) => [n, palette[n]!]),
              eye,
            ).apart,
        ),
      );
    expect(least(of)).toBeGreaterThan(least(colours('standard')));
  });
});

describe('the vault', () => {
  /** Its colours in a palette: the usual ones, and what the palette exchanges. */
  const vaultIn = (name: Name, room: 'day' | 'night'): Record<keyof VaultPalette, string> => {
    const block =
      read('vault/vault-palettes').split(`[data-palette="${name}"] {`)[1]?.split('}')[0] ?? '';
    const own = declared(block)
      .filter(([key]) => key.startsWith(`vault-${room}-`))
      .map(([key, value]) => [key.slice(`vault-${room}-`.length), value]);
    return { ...VAULT_COLOURS[room], ...Object.fromEntries(own) };
  };
  it('a palette exchanges only colours that the vault has, and contrast all of them', () => {
    const css = read('vault/vault-palettes');
    for (const [key] of declared(css)) {
      const [, room = '', name = ''] = /^vault-(day|night)-(\w+)$/.exec(key) ?? [];
      expect(Object.keys(VAULT_COLOURS[room as 'day'] ?? {}), key).toContain(name);
    }
    const block = css.split('[data-palette="contrast"] {')[1]?.split('}')[0] ?? '';
    const names = declared(block).map(([key]) => key);
    for (const room of ['day', 'night'] as const)
      for (const name of Object.keys(VAULT_COLOURS[room]))
        expect(names).toContain(`vault-${room}-${name}`);
  });
  const PAIRS = [
    ['nameInk', 'rim', 4.5],
    ['floorText', 'floor', 4.5],
    ['ring0Text', 'ring0', 4.5],
    ['outKey', 'floor', 3],
    ['ring0Key', 'ring0', 3],
    ['enclaveKey', 'chamber', 3],
    ['outKeyInk', 'outKey', 4.5],
    ['enclaveKeyInk', 'enclaveKey', 4.5],
  ] as const;
  it.each(NAMES)('keys and names can be read in the palette %s', (name) => {
    for (const room of ['day', 'night'] as const) {
      const of = vaultIn(name, room);
      for (const [a, b, least] of PAIRS)
        expect(contrast(of[a], of[b]), `${a} on ${b} by ${room}`).toBeGreaterThanOrEqual(
          name === 'contrast' ? least * 1.5 : least,
        );
    }
  });
  it('keys outside and keys in a chamber stay apart for every eye in the colour-safe palette', () => {
    for (const room of ['day', 'night'] as const) {
      const of = vaultIn('colourSafe', room);
      for (const eye of Object.values(EYES)) {
        const two: [string, string][] = [
          ['out', of.outKey],
          ['enclave', of.enclaveKey],
        ];
        expect(closest(two, eye).apart).toBeGreaterThan(25);
      }
    }
  });
});
