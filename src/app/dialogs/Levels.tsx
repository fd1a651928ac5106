import type { LevelCard } from '../ports.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import { useDialogs } from './openDialog.ts';

/** Every level with its question, its time and its goal; a touch opens its door. */
export function Levels() {
  const text = useText();
  const ports = usePorts();
  const dialogs = useDialogs();
  const minutes = ({ lengths }: LevelCard): string => {
    const all = lengths.map((l) => l.minutes);
    const [from, to] = [Math.min(...all), Math.max(...all)];
    return from === to
      ? text.say('menu.minutes', { n: from })
      : text.say('menu.minutes.range', { from, to });
  };
  return (
    <ol class="levels">
      {ports.levels().map((level) => (
        <li key={level.id}>
          <button
            type="button"
            class="level-door"
            id={`level-${level.id}`}
            onClick={() => dialogs.open({ kind: 'length', level: level.id })}
          >
            <b>{text.say(level.title)}</b>
            <small class="level-time">{minutes(level)}</small>
            <span class="level-question">{text.say(level.blurb)}</span>
            {level.goal && (
              <small class="level-goal">
                {text.say('menu.goal')} {text.say(level.goal)}
              </small>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
