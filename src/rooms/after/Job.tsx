/** Work that takes a while: what it costs is said before, how far it is while it runs, and it can be stopped. */
import { WorkFailed } from '../../app/failure/WorkFailed.ts';
import type { Failure } from '../../app/ports.ts';
import { useText } from '../../app/text.ts';

export function Job(p: {
  /** What it does and how much of it. */
  line: string;
  startLabel: string;
  running: boolean;
  /** Parts done, and in all. */
  done: number;
  total: number;
  /** Behind the bar, e.g. "23 of 200 worlds". */
  progress: string;
  progressLabel: string;
  onStart: () => void;
  onStop: () => void;
  /** Why it broke; null where it did not. */
  failure: Failure | null;
}) {
  const text = useText();
  return (
    <div class="job">
      <p>{p.line}</p>
      <p class="job-go">
        <button
          type="button"
          class={`paper-button${p.running ? '' : ' strong'}`}
          onClick={p.running ? p.onStop : p.onStart}
        >
          {p.running ? text.say('screens.after.stop') : p.startLabel}
        </button>
        {(p.running || p.done > 0) && (
          <>
            <progress aria-label={p.progressLabel} max={Math.max(1, p.total)} value={p.done} />
            <span class="job-figure">{p.progress}</span>
          </>
        )}
      </p>
      {p.failure && <WorkFailed failure={p.failure} />}
    </div>
  );
}
