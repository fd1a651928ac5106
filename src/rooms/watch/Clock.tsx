import { Icon } from '../../parts/drawing/Icon.tsx';
import { Figures } from '../../parts/night/Figures.tsx';

export interface ClockProps {
  time: string;
  /** "UTC" */
  zone: string;
  /** The one question of this beat. */
  question: string;
  /** "beat 3 of 7" */
  beat: string;
  /** Time is seen to pass. */
  running: boolean;
  /** How the passing is steered while it lasts; absent where nothing passes. */
  film?:
    | {
        paused: boolean;
        /** Accessible name of the pause button: "Pause" or "Go on". */
        pauseLabel: string;
        onPause: () => void;
        /** "4×", as it is now. */
        speed: string;
        speedLabel: string;
        onSpeed: () => void;
      }
    | undefined;
}

/** The night's clock and its question. */
export function Clock(p: ClockProps) {
  return (
    <div class="clock">
      <div class="clock-time">
        {p.film ? (
          <button
            type="button"
            class="clock-pause"
            aria-label={p.film.pauseLabel}
            onClick={p.film.onPause}
          >
            <Icon name={p.film.paused ? 'play' : 'pause'} size="1.75rem" />
          </button>
        ) : (
          <span class="clock-bars" aria-hidden="true">
            <i />
            <i />
          </span>
        )}
        <p data-running={p.running}>
          <Figures text={p.time} /> <small>{p.zone}</small>
        </p>
        {p.film && (
          <button
            type="button"
            class="clock-speed figures"
            aria-label={p.film.speedLabel}
            onClick={p.film.onSpeed}
          >
            {p.film.speed}
          </button>
        )}
      </div>
      <h2 aria-live="polite">{p.question}</h2>
      <p class="clock-beat">{p.beat}</p>
    </div>
  );
}
