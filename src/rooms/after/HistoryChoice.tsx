/** Which history is looked at, once there is more than one. */
import { useId } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { useRoom } from './room.ts';

export function HistoryChoice() {
  const text = useText();
  const room = useRoom();
  const id = useId();
  const all = room.histories();
  if (all.length < 2) return null;
  return (
    <p class="history-choice">
      <label for={id}>{text.say('screens.after.history')}</label>
      <select
        id={id}
        value={room.shown.value ?? ''}
        onChange={(e) => room.show(e.currentTarget.value === '' ? null : e.currentTarget.value)}
      >
        {all.map((one) => (
          <option key={one ?? ''} value={one ?? ''}>
            {room.nameOf(one)}
          </option>
        ))}
      </select>
    </p>
  );
}
