import { Icon } from './Icon.tsx';
import { Figures } from './Timeline.tsx';

export interface ClockProps {
  time: string;
  /** "UTC" */
  zone: string;
  /** The one question of this beat. */
  question: string;
  /** "beat 3 of 7" */
  beat: string;
  running: boolean;
  /** Accessible name of the pause button: "Pause" or "Go on". */
  pauseLabel: string;
  onPause?: (() => void) | undefined;
}

/** The night's clock and its question. */
export function Clock(p: ClockProps) {
  return (
    <div class="clock">
      <p class="clock-time">
        {p.onPause ? (
          <button type="button" class="clock-pause" aria-label={p.pauseLabel} onClick={p.onPause}>
            <Icon name={p.running ? 'pause' : 'play'} size="1.75rem" />
          </button>
        ) : (
          <span class="clock-bars" aria-hidden="true" data-running={p.running}>
            <i />
            <i />
          </span>
        )}
        <Figures text={p.time} /> <small>{p.zone}</small>
      </p>
      <h2 aria-live="polite">{p.question}</h2>
      <p class="clock-beat">{p.beat}</p>
    </div>
  );
}
