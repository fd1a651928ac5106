import type { SectorId } from '../ids.ts';
import type { NightLine } from '../night.ts';
import type { GameState } from '../state.ts';

/** What a night can be called: by the worst that it brought, or by what it brought at all. */
export const NIGHT_WORDS = ['quiet', 'nearMiss', 'incident', 'major', 'breach'] as const;
export type NightWord = (typeof NIGHT_WORDS)[number];

export const isMajor = (l: NightLine): boolean => l.kind === 'incident' && l.major;

export const isBreach = (l: NightLine): boolean => l.kind === 'breach' || l.breached === true;

const WAS: Record<NightWord, (lines: readonly NightLine[]) => boolean> = {
  quiet: (lines) => !lines.some((l) => l.kind === 'incident' || l.kind === 'breach'),
  nearMiss: (lines) => lines.some((l) => l.kind === 'nearMiss'),
  incident: (lines) => lines.some((l) => l.kind === 'incident'),
  major: (lines) => lines.some(isMajor),
  breach: (lines) => lines.some(isBreach),
};

/** Was the last night so? One that never was is quiet. */
export const lastNightWas = (s: GameState, word: NightWord): boolean =>
  WAS[word](s.history.at(-1)?.lines ?? []);

/** Lines of all nights so far that fit, the cold open left out. */
export function countLines(s: GameState, fits: (line: NightLine) => boolean): number {
  let n = 0;
  for (const night of s.history)
    if (night.quarter > 0) for (const line of night.lines) if (fits(line)) n++;
  return n;
}

/** Hours in which the average machine of a sector was down, over the run (the cold open left out). */
export function sectorHours(s: GameState, sector: SectorId): number {
  const spec = s.level.sectors.find((x) => x.id === sector);
  if (!spec || s.level.fleet === 0) return 0;
  let hours = 0;
  for (const night of s.history) if (night.quarter > 0) hours += night.sectorDownHours[sector] ?? 0;
  return hours / (s.level.fleet * spec.share);
}
