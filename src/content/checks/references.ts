import type { Check, Finding, Path } from './check.ts';
import { namedByConditions, namedByEffects, vendorRefsOf } from './walk.ts';

/** Whoever is spoken of exists in this level. */
export const references: Check = (file) => {
  const found: Finding[] = [];
  const known = {
    vendor: new Set(file.vendors.map(({ id }) => id)),
    regulator: new Set(file.regulators.map(({ id }) => id)),
    sector: new Set<string>(file.sectors.map(({ id }) => id)),
    letter: new Set(file.matters.map(({ id }) => id)),
  };
  const ask = (kind: keyof typeof known, id: string, path: Path) => {
    if (known[kind].has(id)) return;
    const list = [...known[kind]].slice(0, 12).join(', ') || 'none';
    found.push({ path, sentence: `This level has no ${kind} "${id}". It has: ${list}.` });
  };
  for (const { it, path } of vendorRefsOf(file))
    if ('id' in it) ask('vendor', it.id, [...path, 'id']);
  for (const kind of ['regulator', 'sector', 'letter'] as const)
    for (const { it, path } of [...namedByConditions(kind, file), ...namedByEffects(kind, file)])
      ask(kind, it, path);
  file.matters.forEach(({ from }, i) => {
    if (from.kind === 'regulator')
      ask('regulator', from.regulator, ['matters', i, 'from', 'regulator']);
    if (from.kind === 'sector') ask('sector', from.sector, ['matters', i, 'from', 'sector']);
  });
  file.vendors.forEach(({ tilt = {}, profile }, i) => {
    if (profile) ask('sector', profile.where, ['vendors', i, 'profile', 'where']);
    for (const sector of Object.keys(tilt)) ask('sector', sector, ['vendors', i, 'tilt', sector]);
  });
  return found;
};
