import type { Command } from '../../sim/index.ts';

/** One text for equal commands, whatever the order of their fields. */
export function commandName(command: Command): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(parts.map(([name, part]) => [name, sorted(part)]));
  };
  return JSON.stringify(sorted(command));
}
