/** Says what broke and where the run is, and opens the ways on: over everything. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Report } from './Report.tsx';
import './failure.css';
import type { Failure } from '../ports.ts';
import { useRuns } from '../runs.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import { useFailing } from './failing.ts';
import { type Door, doorsOf, keptOf } from './told.ts';

export function FailureSheet({ failure, room }: { failure: Failure; room: string }) {
  const ports = usePorts();
  const text = useText();
  const runs = useRuns();
  const failing = useFailing();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [, draw] = useState(0);
  useEffect(() => {
    dialog.current?.showModal();
    // What is being written still counts.
    void ports.session.saves.settled().then(() => draw(1));
  }, []);
  const kept = keptOf(ports.session, ports.keepsSaves());
  const { back } = failing;
  const doors = doorsOf({ place: failure.place, room, kept, back });
  const carryOn = (): void => {
    dialog.current?.close();
    failing.carryOn();
  };
  const through: Record<Door, () => void> = {
    carryOn,
    morning: () => failing.goBack(),
    start: () => failing.goBack(),
    title: () => failing.toTitle(),
    reload: () => ports.reload(),
    save: () => runs.saveFile(),
  };
  return (
    <dialog
      ref={dialog}
      class="sheet failure room-day"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-lines`}
      onCancel={(e) => {
        e.preventDefault();
        if (doors.includes('carryOn')) carryOn();
      }}
      // A browser may close it against our will: behind it lies a hole.
      onClose={() => failing.present.value && dialog.current?.showModal()}
    >
      <h2 id={`${id}-title`}>{text.t('error.title')}</h2>
      <div id={`${id}-lines`}>
        <p>{text.t(`error.what.${failure.place}`)}</p>
        <p>{text.t(`error.run.${kept}`, { door: text.t('menu.continue') })}</p>
        {back && <p>{text.t(`error.back.${back}`)}</p>}
      </div>
      <p class="failure-doors">
        {doors.map((door, i) => (
          <button
            key={door}
            type="button"
            class={`paper-button${i === 0 ? ' strong' : ''}`}
            onClick={through[door]}
          >
            {text.t(`error.door.${door}`)}
          </button>
        ))}
      </p>
      <Report failure={failure} room={room} />
    </dialog>
  );
}
