import { expect, test } from 'vitest';
import { levelFileOnDisk } from '../../src/cli/shared/levels-on-disk.ts';
import { levelAsChosen } from '../../src/content/index.ts';
import { METERS } from '../../src/sim/index.ts';

const summit = levelFileOnDisk('08-the-summit');
const chosen = (calm: boolean, file = summit) => {
  const level = levelAsChosen(file, { quarters: 8, calm });
  if (!level) throw new RangeError('no such length');
  return level;
};

test('a calm run has half the hazards and twenty points more on every meter, and the same world beside', () => {
  const [plain, calm] = [chosen(false), chosen(true)];
  for (const hazard of ['faults', 'services', 'attacks'] as const)
    expect(calm.hazards[hazard]).toBe(plain.hazards[hazard] / 2);
  for (const meter of METERS)
    expect(calm.meters[meter]).toBe(Math.min(100, plain.meters[meter] + 20));
  const same = ({ hazards: _, meters: __, calm: ___, ...rest }: typeof plain) => rest;
  expect(same(calm)).toEqual(same(plain));
});

test('what its author wrote calm is no easier for being chosen so', () => {
  const own = { ...summit, calm: true };
  expect(chosen(true, own)).toEqual(chosen(false, own));
});
