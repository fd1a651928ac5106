import { useMemo, useState } from 'preact/hooks';
import type { LevelCard } from '../ports.ts';
import { useRuns } from '../runs.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';

/** The levels of the day: the first one and, at its shortest, the largest one. */
function choices(
  levels: readonly LevelCard[],
): { level: LevelCard; length: LevelCard['lengths'][number] }[] {
  const largest = levels.reduce<LevelCard | undefined>(
    (most, l) => (l.lengths.length > (most?.lengths.length ?? 1) ? l : most),
    undefined,
  );
  const found = [levels.find(({ id }) => id === '01-first-ring') ?? levels[0], largest];
  return found.flatMap((level) => {
    const length = level?.lengths.reduce((a, b) => (b.quarters < a.quarters ? b : a));
    return level && length ? [{ level, length }] : [];
  });
}

/** One world a day, the same for everybody; the date is that of the player's own clock. */
export function Daily() {
  const text = useText();
  const ports = usePorts();
  const runs = useRuns();
  const day = useMemo(() => ports.today(), []);
  const offered = choices(ports.levels());
  const [chosen, choose] = useState(0);
  const begin = (e: Event): void => {
    e.preventDefault();
    const one = offered[chosen];
    if (!one) return;
    // Never calm: the day's runs are compared, so everybody knows the same.
    const level = { id: one.level.id, quarters: one.length.quarters };
    void runs.makeWay(() => void runs.start(level, day.seed));
  };
  return (
    <form class="lengths" onSubmit={begin}>
      <p>{text.say('daily.line', { date: text.date(day.year, day.month, day.day) })}</p>
      <fieldset>
        <legend>{text.say('daily.level')}</legend>
        {offered.map(({ level, length }, i) => (
          <label key={level.id}>
            <input
              type="radio"
              name="daily-level"
              checked={i === chosen}
              onChange={() => choose(i)}
            />
            <span>
              <b>{text.say(level.title)}</b> {text.say('menu.quarters', { n: length.quarters })} ·{' '}
              {text.say('menu.minutes', { n: length.minutes })}
            </span>
          </label>
        ))}
      </fieldset>
      <p>
        {text.say('link.seed')}: <code>{day.seed}</code>
      </p>
      <button type="submit" class="paper-button strong">
        {text.say('daily.start')}
      </button>
    </form>
  );
}
