import type { Check, Finding } from './check.ts';

/** A level that begins after a revert names a fault of its script, and its pauses and days go forward. */
export const recovery: Check = (file) => {
  const { recovery: it, script } = file;
  if (!it) return [];
  const found: Finding[] = [];
  const labels = script.flatMap(({ fault }) => (fault?.label ? [fault.label] : []));
  if (!labels.includes(it.fault))
    found.push({
      path: ['recovery', 'fault'],
      sentence: `No night of "script" has a fault with the label "${it.fault}". It has: ${labels.join(', ') || 'none'}.`,
    });
  for (const list of ['stations', 'estimates'] as const) {
    const at = it[list].findIndex((value, i) => i > 0 && value <= (it[list][i - 1] ?? 0));
    if (at > 0)
      found.push({
        path: ['recovery', list, at],
        sentence: 'Each number is larger than the one before it.',
      });
  }
  return found;
};
