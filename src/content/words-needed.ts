import type { LevelFile } from './file.ts';
import type { Path } from './places.ts';

/** A key of the language files that a level needs, and what in the level needs it. */
export interface WordNeeded {
  key: string;
  path: Path;
}

/** Every word that a level needs besides those of the screens. */
export function wordsNeeded(file: LevelFile): WordNeeded[] {
  const needed: WordNeeded[] = [];
  const need = (path: Path, ...keys: string[]) => {
    for (const key of keys) needed.push({ key, path });
  };
  need(['title'], file.title);
  need(['blurb'], file.blurb);
  if (file.goal) need(['goal'], file.goal);
  file.regions.forEach(({ id }, i) => {
    need(['regions', i, 'id'], `region.${id}`);
  });
  file.vendors.forEach(({ id }, i) => {
    need(['vendors', i, 'id'], `vendor.${id}.name`, `vendor.${id}.head`, `vendor.${id}.line`);
  });
  file.regulators.forEach(({ id }, i) => {
    need(
      ['regulators', i, 'id'],
      `regulator.${id}.name`,
      `regulator.${id}.seat`,
      `regulator.${id}.head`,
    );
  });
  (file.adversaries ?? []).forEach(({ id }, i) => {
    need(['adversaries', i, 'id'], `adversary.${id}.name`, `adversary.${id}.line`);
  });
  file.mandates.forEach(({ id, half }, i) => {
    need(['mandates', i, 'id'], `mandate.${id}.name`, `mandate.${id}.line`);
    if (half) need(['mandates', i, 'half'], `mandate.${id}.half`);
  });
  if (file.coldOpen?.fault.label)
    need(['coldOpen', 'fault', 'label'], `fault.${file.coldOpen.fault.label}`);
  file.script.forEach(({ fault }, i) => {
    if (fault?.label) need(['script', i, 'fault', 'label'], `fault.${fault.label}`);
  });
  file.matters.forEach((letter, i) => {
    const start = `letter.${letter.id}`;
    need(['matters', i, 'id'], `${start}.subject`, `${start}.body`);
    letter.choices.forEach(({ id }, c) => {
      const own = `${start}.choice.${id}`;
      need(['matters', i, 'choices', c, 'id'], `${own}.title`, `${own}.sub`);
    });
  });
  return needed;
}
