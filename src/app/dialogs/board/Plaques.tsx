import { Icon } from '../../../parts/drawing/Icon.tsx';
import type { GameState, LadderId } from '../../../sim/index.ts';
import { useText } from '../../text.ts';
import { boardPart } from './board.ts';
import { PolicyMark } from './PolicyMark.tsx';

/** Parts of the policy as brass plaques: what stands, what is ordered, what is still under lock. Each opens its ladder. */
export function Plaques({
  s,
  ladders,
  head,
  open,
  onOpen,
  onPoint,
}: {
  s: GameState;
  ladders: readonly LadderId[];
  head: string;
  open: LadderId | null;
  onOpen: (id: LadderId) => void;
  onPoint: (id: LadderId | null) => void;
}) {
  const text = useText();
  return (
    <section class="plaques" aria-label={head}>
      <h3>{head}</h3>
      <ul>
        {ladders.map((id) => {
          const part = boardPart(text, s, id);
          return (
            <li key={id}>
              <button
                type="button"
                class="plaque"
                id={`part-${id}`}
                aria-expanded={open === id}
                data-locked={part.locked}
                data-ordered={part.ordered !== null}
                onClick={() => onOpen(id)}
                onFocus={() => onPoint(id)}
                onBlur={() => onPoint(null)}
                onPointerEnter={() => onPoint(id)}
                onPointerLeave={() => onPoint(null)}
              >
                <PolicyMark name={id} rung={part.rung} />
                <span class="visually-hidden">{part.label}</span>
                <span class="plaque-words" aria-hidden="true">
                  <span class="plaque-name">{part.name}</span>
                  <b>{part.rungName}</b>
                  {part.fact && <span>{part.fact}</span>}
                  {part.ordered && (
                    <span class="plaque-ordered" data-today={part.today}>
                      {part.ordered}
                    </span>
                  )}
                </span>
                {part.locked && <Icon name="lock" />}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
