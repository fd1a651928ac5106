/** Actions for a beat, from what could be done then. */
import { useId } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { actionId, actionName } from '../../parts/words/actions.ts';
import {
  actionsABeat,
  actionsNow,
  type GameState,
  type NightAction,
  whyNot,
} from '../../sim/index.ts';

export function ActionPicker(p: {
  s: GameState;
  actions: readonly NightAction[];
  onChange: (actions: NightAction[]) => void;
}) {
  const text = useText();
  const id = useId();
  const all = actionsNow(p.s);
  const given = p.actions.filter((a) => !all.some((b) => actionId(b) === actionId(a)));
  const list = [...given, ...all];
  const places = Array.from({ length: actionsABeat(p.s) }, (_, i) => i);
  const choose = (place: number, value: string): void => {
    const action = list.find((a) => actionId(a) === value);
    const next = places.flatMap((i) => {
      const one = i === place ? action : p.actions[i];
      return one ? [one] : [];
    });
    p.onChange(next);
  };
  return (
    <fieldset class="fork-buttons">
      <legend>{text.say('screens.after.fork.insteadNight')}</legend>
      {places.map((place) => {
        const others = p.actions.filter((_, i) => i !== place);
        const free = list.filter(
          (a) =>
            p.actions[place] === a ||
            (!others.some((o) => actionId(o) === actionId(a)) &&
              whyNot(p.s, { type: 'beat', actions: [...others, a] }) === null),
        );
        const now = p.actions[place];
        return (
          <p class="fork-pick" key={place}>
            <label for={`${id}${place}`}>
              {text.say('screens.after.fork.action', { n: place + 1 })}
            </label>
            <select
              id={`${id}${place}`}
              value={now ? actionId(now) : ''}
              onChange={(e) => choose(place, e.currentTarget.value)}
            >
              <option value="">{text.say('screens.after.command.wait')}</option>
              {free.map((a) => (
                <option key={actionId(a)} value={actionId(a)}>
                  {actionName(text, a)}
                </option>
              ))}
            </select>
          </p>
        );
      })}
    </fieldset>
  );
}
