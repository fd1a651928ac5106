/** What one learns from looking at the map closely: the story of a machine, and the same map as a list of places. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStage } from '../../../app/stageKeeper.ts';
import { useText } from '../../../app/text.ts';
import { Icon, StateMark } from '../../../parts/drawing/Icon.tsx';
import { countsNow } from '../../../parts/night/counts.ts';
import { clockText } from '../../../parts/night/night.ts';
import { regionName } from '../../../parts/words/names.ts';
import type { GameState } from '../../../sim/index.ts';
import { lookFor, machineWords, placeStates } from './machineWords.ts';
import './map.css';

/** The mark of a state, as everywhere on the page. */
const MARK = {
  healthy: 'healthy',
  updating: 'updating',
  looping: 'silent',
  waiting: 'waiting',
  blind: 'blind',
  locked: 'locked',
  healed: 'healed',
  recalled: 'healed',
  handed: 'healed',
  mended: 'healed',
  off: 'healthy',
} as const;

export function MapLook({
  s,
  places,
  onClose,
}: {
  s: GameState;
  places: boolean;
  onClose: () => void;
}) {
  const stage = useStage();
  return (
    <>
      {stage.mode.value === 'open' && <Rollout s={s} />}
      {places && <Places s={s} onClose={onClose} />}
      <Story s={s} />
    </>
  );
}

/** Every place with what its machines do. Each count leads to one of them. */
function Places({ s, onClose }: { s: GameState; onClose: () => void }) {
  const text = useText();
  const stage = useStage();
  const counts = countsNow(s);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const word = (state: string) => text.say(`state.${state}`);
  return (
    <section class="map-places on-dark" aria-labelledby="map-places-head">
      <header>
        <h2 id="map-places-head" tabIndex={-1} ref={head}>
          {text.t('machine.title')}
        </h2>
        <button type="button" class="round" aria-label={text.t('machine.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <p>{text.t('machine.places.line')}</p>
      <dl>
        {s.level.regions.map(({ id }) => (
          <div key={id}>
            <dt>{regionName(text, id)}</dt>
            <dd>
              {placeStates(s, counts, id).map((own) => (
                <button
                  type="button"
                  key={own.state}
                  aria-label={text.t('machine.count', {
                    n: text.machines(own.n),
                    state: word(own.state),
                    place: regionName(text, id),
                  })}
                  onClick={() => {
                    stage.choose(lookFor(id, own, Math.floor(own.n / 2)), 1);
                    if (stage.mode.value === 'open') onClose();
                  }}
                >
                  <StateMark state={MARK[own.state]} /> {text.short(own.n)}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Pixels from a vendor's town to its name. */
const BESIDE = 62;

/** The suspected vendor by name, with its rollout ring by ring. */
function Rollout({ s }: { s: GameState }) {
  const text = useText();
  const stage = useStage();
  const card = useRef<HTMLDivElement>(null);
  const [at, place] = useState<{ x: number; y: number } | null>(null);
  const moved = stage.moved.value;
  const incident = s.night?.incident;
  const origin = incident ? stage.origin() : null;
  const key = origin && JSON.stringify(origin);
  useLayoutEffect(() => {
    const own = card.current;
    const slot = own?.parentElement?.getBoundingClientRect();
    const host = document.querySelector('.stage-host')?.getBoundingClientRect();
    if (!own || !slot || !host || !origin || slot.width < 30 * 16) return place(null);
    const x = origin.x + host.left - slot.left + BESIDE;
    const y = origin.y + host.top - slot.top + BESIDE / 3;
    const fits =
      x >= 0 && y >= 0 && x + own.offsetWidth < slot.width && y + own.offsetHeight < slot.height;
    place(fits ? { x, y } : null);
  }, [key, moved]);
  if (!origin || !incident) return null;
  const shut = origin.rings.findIndex((r) => r.state === 'held');
  return (
    <div
      class="map-rollout"
      ref={card}
      data-placed={at !== null}
      style={at ? { left: `${at.x}px`, top: `${at.y}px` } : undefined}
    >
      <b>{origin.label}</b>
      <ul aria-label={text.t('machine.rollout', { vendor: origin.label })}>
        {origin.rings.map(({ state, burst, start }, k) =>
          state === 'held' && k !== shut ? null : (
            <li key={k} data-state={state}>
              {text.say(`machine.rollout.${burst ? 'halted' : state}`, {
                n: k + 1,
                time: clockText(text, incident, start ?? 0),
              })}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

/** Pixels between a mark and its story. */
const AWAY = 22;

/** The story of the machine that is looked at, beside its mark where that is on the screen. */
function Story({ s }: { s: GameState }) {
  const text = useText();
  const stage = useStage();
  const look = stage.look.value;
  const card = useRef<HTMLElement>(null);
  const [at, place] = useState<{ x: number; y: number } | null>(null);
  const moved = stage.moved.value;
  const held = look?.held === true;
  useLayoutEffect(() => {
    const own = card.current;
    const slot = own?.parentElement;
    const mark = stage.lookAt();
    const host = document.querySelector('.stage-host')?.getBoundingClientRect();
    if (!own || !slot || !mark || !host) return place(null);
    const room = slot.getBoundingClientRect();
    const x = mark.x + host.left - room.left;
    const y = mark.y + host.top - room.top;
    const right = x + AWAY + own.offsetWidth <= room.width;
    const left = right ? x + AWAY : x - AWAY - own.offsetWidth;
    place({
      x: Math.max(0, Math.min(room.width - own.offsetWidth, left)),
      y: Math.max(0, Math.min(room.height - own.offsetHeight, y - own.offsetHeight / 3)),
    });
  }, [look, moved]);
  if (!look) return null;
  const { at: machine } = look;
  const words = machineWords(text, s, machine);
  const step = (by: number): void => {
    const states = placeStates(s, countsNow(s), machine.place);
    const own =
      states.find((o) => machine.machine >= o.first && machine.machine < o.first + o.n) ??
      states[0];
    if (own) stage.choose(lookFor(machine.place, own, machine.machine - own.first + by), 1);
  };
  return (
    <aside
      class="map-story on-dark"
      data-state={machine.state}
      data-held={held}
      data-placed={at !== null}
      ref={card}
      aria-label={words.name}
      aria-live={held ? 'polite' : 'off'}
      style={at ? { left: `${at.x}px`, top: `${at.y}px` } : undefined}
    >
      <h3>{words.name}</h3>
      <p class="map-story-line">{words.line}</p>
      <p class="map-story-now">
        <StateMark state={MARK[machine.state]} /> {words.now}
      </p>
      {words.told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {held && (
        <p class="map-story-doors">
          <button type="button" onClick={() => step(-1)} aria-label={text.t('machine.before')}>
            <Icon name="next" class="turned" />
          </button>
          <button type="button" onClick={() => step(1)} aria-label={text.t('machine.next')}>
            <Icon name="next" />
          </button>
          {stage.mode.value === 'open' && (
            <button
              type="button"
              onClick={() => stage.choose(machine, 3)}
              aria-label={text.t('machine.nearer')}
            >
              +
            </button>
          )}
          <button type="button" onClick={() => stage.letGo()} aria-label={text.t('machine.close')}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </aside>
  );
}
