import { useApp } from './app.ts';

/** The map by keyboard: nearer, farther, the whole of it. Nothing of the game depends on it. */
export function MapTools() {
  const app = useApp();
  const { text } = app;
  if (app.stage.mode.value !== 'open') return null;
  return (
    <fieldset class="map-tools" aria-label={text.say('a11y.map')}>
      <button
        type="button"
        class="round"
        aria-label={text.say('screens.map.nearer')}
        onClick={() => app.stage.zoomBy(1.6)}
      >
        +
      </button>
      <button
        type="button"
        class="round"
        aria-label={text.say('screens.map.farther')}
        onClick={() => app.stage.zoomBy(1 / 1.6)}
      >
        −
      </button>
      <button
        type="button"
        class="round"
        aria-label={text.say('screens.map.whole')}
        onClick={() => app.stage.reset()}
      >
        ○
      </button>
    </fieldset>
  );
}
