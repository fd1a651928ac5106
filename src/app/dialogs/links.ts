/** What a link stores, in words. */
import type { LevelChoice, Link } from '../../session/index.ts';
import type { Text } from '../../text/index.ts';

/** A level's name; an id of a stranger's level as it stands. */
export function levelName(
  text: Text,
  levels: readonly { id: string; title: string }[],
  id: string,
): string {
  const found = levels.find((l) => l.id === id);
  return found ? text.say(found.title) : text.say('link.unknownTitle', { level: id });
}

/** The same for a run: its level, and whether it was played calm. */
export function playedName(
  text: Text,
  levels: readonly { id: string; title: string }[],
  { id, calm }: LevelChoice,
): string {
  const level = levelName(text, levels, id);
  return calm ? text.say('calm.level', { level }) : level;
}

/** How the run in a link ended, or where it stands. */
export function endText(text: Text, link: Link): string {
  if (link.outcome === null) return text.say('link.stands', { n: link.quarter });
  const { won, ending } = link.outcome;
  const verdict = text.say(won ? 'over.won' : 'over.lost');
  const last = ending.split('.').at(-1) ?? '';
  const key = [ending, last].find((one) => text.has(`ending.${one}.title`));
  return key === undefined ? verdict : `${verdict}: ${text.say(`ending.${key}.title`)}`;
}

/** The quarters on whose mornings a run has stood. */
export function mornings(quarter: number): number[] {
  return Array.from({ length: quarter }, (_, i) => i + 1);
}
