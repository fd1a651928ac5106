import type { Signal } from '../../sim/index.ts';
import { useApp } from './app.ts';
import { signalText } from '../view/signs.ts';

/** Older signs in words, newest first; each says how far it can be trusted. */
export function Signs({ signals }: { signals: readonly Signal[] }) {
  const { text } = useApp();
  if (signals.length === 0) return null;
  return (
    <details class="older-signs">
      <summary>{text.say('screens.night.older', { n: signals.length })}</summary>
      <ul class="signs">
        {[...signals].reverse().map((x, i) => (
          <li key={signals.length - i}>
            <b>{text.say(`signal.${x.kind}`)}</b> {signalText(text, x)}{' '}
            <span>{text.say('signal.reliability', { percent: text.percent(x.reliability) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
