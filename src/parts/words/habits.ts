/** What is known of a vendor's habit, in words. */
import {
  type GameState,
  HABITS,
  type HabitId,
  type KnownVendor,
  type Lesson,
  whyHabit,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';

/** From this chance on a habit is named as the likeliest, with its remedy. Tuned. */
const NAMED_FROM = 0.5;
/** A quarter that made no habit likelier by this factor is not worth a line. Tuned. */
const TOLD_FROM = 1.15;

export const habitName = (text: Text, id: HabitId): string => text.say(`habit.${id}.name`);

/** A habit that is certain or likeliest, what it means, and what helps against it; null while nothing stands out. */
export interface HabitWords {
  head: string;
  line: string | null;
  remedy: string | null;
  /** All four with their chances, where none is certain. */
  odds: string | null;
  /** What each quarter taught, oldest first. */
  lessons: string[];
}

/** Null where luck brings no faults: then there is nothing to learn. */
export function habitWords(text: Text, s: GameState, v: KnownVendor): HabitWords | null {
  if (s.level.hazards.faults <= 0) return null;
  const { lessons, audited, fixed } = whyHabit(s, v.id);
  const likeliest = HABITS.reduce((a, b) => (v.habits[b] > v.habits[a] ? b : a));
  const chance = v.habits[likeliest];
  const name = habitName(text, likeliest);
  const known = fixed || audited !== null;
  const named = known || chance >= NAMED_FROM;
  return {
    head: fixed
      ? text.say('habit.fixed', { habit: name })
      : audited !== null
        ? text.say('habit.audited', { habit: name, quarter: audited })
        : named
          ? text.say('habit.likely', { habit: name, percent: text.percent(chance) })
          : text.say('habit.open'),
    line: named ? text.say(`habit.${likeliest}.line`) : null,
    remedy: named ? text.say(`habit.${likeliest}.remedy`) : null,
    odds: known
      ? null
      : text.list(HABITS.map((id) => `${habitName(text, id)} ${text.percent(v.habits[id])}`)),
    lessons: lessons.filter(({ times }) => times >= TOLD_FROM).map((x) => lessonWords(text, x)),
  };
}

function lessonWords(text: Text, { quarter, faults, habit, times }: Lesson): string {
  const seen =
    faults.length === 0
      ? text.say('habit.lesson.none')
      : text.list(
          faults.map(({ minute, rare, deep }) =>
            text.say(`habit.lesson.${rare ? 'rare' : 'common'}.${deep ? 'deep' : 'open'}`, {
              time: text.clock(minute),
            }),
          ),
        );
  const more = { habit: habitName(text, habit), times: text.number(Math.round(times * 10) / 10) };
  return text.say('habit.lesson', { quarter, seen, more: text.say('habit.lesson.more', more) });
}
