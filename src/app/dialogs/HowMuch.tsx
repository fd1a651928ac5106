import { PenRing } from '../../parts/slip/Slip.tsx';
import { CALM } from '../../session/index.ts';
import { useText } from '../text.ts';

/** What the file holds on the night's suspects: their cards in a row, and the range of a vendor's faults below. */
function Sketch({ calm }: { calm: boolean }) {
  const [from, to] = calm ? [52, 96] : [8, 136];
  return (
    <svg class="known-sketch" viewBox="0 0 144 68" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((i) => {
        const struck = calm && i !== 1 && i !== 3;
        return (
          <g key={i} transform={`translate(${16 + i * 28} 0)`} opacity={struck ? 0.4 : 1}>
            <circle cy="11" r="6.5" fill={struck ? 'none' : 'currentcolor'} />
            <path d="M-11 38c0-12 4-17 11-17s11 5 11 17z" fill={struck ? 'none' : 'currentcolor'} />
            {struck && (
              <path d="M-11 38c0-12 4-17 11-17s11 5 11 17zM-6.5 11a6.5 6.5 0 1 1 13 0a6.5 6.5 0 1 1-13 0M-12 36L12 6" />
            )}
          </g>
        );
      })}
      <path d="M8 56H136M8 51V61M136 51V61" opacity="0.55" />
      <path class="known-range" d={`M${from} 56H${to}`} />
    </svg>
  );
}

/** Standard or calm: two cards of the file, the one that is meant is ringed. */
export function HowMuch({ calm, onChoose }: { calm: boolean; onChoose: (calm: boolean) => void }) {
  const text = useText();
  return (
    <fieldset class="how-much">
      <legend>{text.say('calm.head')}</legend>
      {[false, true].map((one) => {
        const name = one ? 'calm.calm' : 'calm.standard';
        return (
          <label class="length-page known-card" key={name}>
            <input
              type="radio"
              name="how-much"
              checked={one === calm}
              onChange={() => onChoose(one)}
            />
            <Sketch calm={one} />
            <b>
              {text.say(name)}
              {one === calm && <PenRing class="pen-ring" />}
            </b>
            <span>
              {text.say(`${name}.line`)}
              {one && (
                <>
                  {' '}
                  {text.say('calm.calm.eases', {
                    percent: text.percent(CALM.hazards),
                    points: CALM.headStart,
                  })}
                </>
              )}
            </span>
          </label>
        );
      })}
      <small>{text.say('calm.same')}</small>
    </fieldset>
  );
}
