import { useState } from 'preact/hooks';
import { later } from '../../../app/later.tsx';
import { useStage } from '../../../app/stageKeeper.ts';
import { useText } from '../../../app/text.ts';
import { useWhere } from '../../../app/whereabouts.ts';
import { Icon } from '../../../parts/drawing/Icon.tsx';

const MapLook = later({
  load: () => import('./MapLook.tsx').then((m) => m.MapLook),
  words: 'run',
  frame: () => null,
});

/** The map by keyboard: nearer, farther, the whole of it, and its places as a list. Nothing of the game depends on it. */
export function MapTools() {
  const text = useText();
  const where = useWhere();
  const stage = useStage();
  const [places, setPlaces] = useState(false);
  const s = where.state.value;
  const { mode } = stage;
  if (!s || (mode.value !== 'open' && mode.value !== 'none')) return null;
  // The vendor is named once there is time to read: not before the first decision of all.
  const named = mode.value === 'open' && s.phase === 'night';
  return (
    <>
      <fieldset class="map-tools" data-map={s.level.map} aria-label={text.say('a11y.map')}>
        {mode.value === 'open' && (
          <>
            <button
              type="button"
              class="round"
              aria-label={text.say('screens.map.nearer')}
              onClick={() => stage.zoomBy(1.6)}
            >
              +
            </button>
            <button
              type="button"
              class="round"
              aria-label={text.say('screens.map.farther')}
              onClick={() => stage.zoomBy(1 / 1.6)}
            >
              −
            </button>
            <button
              type="button"
              class="round"
              aria-label={text.say('screens.map.whole')}
              onClick={() => stage.reset()}
            >
              ○
            </button>
          </>
        )}
        <button
          type="button"
          class="round map-places-door"
          aria-expanded={places}
          aria-label={text.say('screens.map.places')}
          onClick={() => setPlaces(!places)}
        >
          <Icon name="globe" />
        </button>
      </fieldset>
      {(places || stage.look.value !== null || named) && (
        <MapLook s={s} places={places} onClose={() => setPlaces(false)} />
      )}
    </>
  );
}
