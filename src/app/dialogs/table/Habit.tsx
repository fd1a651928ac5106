import { habitWords } from '../../../parts/words/habits.ts';
import type { GameState, KnownVendor } from '../../../sim/index.ts';
import { useText } from '../../text.ts';

/** How a vendor errs, as far as anybody knows, what helps, and the nights that taught it. */
export function Habit({ s, v }: { s: GameState; v: KnownVendor }) {
  const text = useText();
  const words = habitWords(text, s, v);
  if (!words) return null;
  return (
    <>
      <p>
        <b>{words.head}</b> {words.line}
      </p>
      {words.remedy && <p>{words.remedy}</p>}
      {words.odds && <p>{words.odds}</p>}
      {words.lessons.length > 0 && (
        <details class="sum">
          <summary>
            <span>{text.say('screens.vendors.taught')}</span>
          </summary>
          <ul>
            {words.lessons.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
