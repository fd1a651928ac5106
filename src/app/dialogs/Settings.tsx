import type { SettingsValues } from '../ports.ts';
import { useSettings } from '../settings.ts';
import { useText } from '../text.ts';

/** Sound, motion, text, colours: kept in this browser. */
export function Settings() {
  const text = useText();
  const settings = useSettings();
  const now = settings.values.value;
  const change = (part: Partial<SettingsValues>): void => settings.change(part);
  return (
    <div class="settings">
      <fieldset>
        <legend>{text.say('settings.sound')}</legend>
        <label class="check">
          <input
            type="checkbox"
            checked={now.muted}
            onChange={(e) => change({ muted: e.currentTarget.checked })}
          />
          <span>{text.say('settings.mute')}</span>
        </label>
        {(['music', 'effects', 'interface'] as const).map((name) => (
          <label class="field" key={name}>
            <span>{text.say(`settings.${name}`)}</span>
            <input
              type="range"
              min="0"
              max="100"
              step="5"
              value={Math.round(now[name] * 100)}
              style={{ '--part': now[name] }}
              onInput={(e) => change({ [name]: Number(e.currentTarget.value) / 100 })}
            />
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text.say('screens.settings.seeing')}</legend>
        <label class="field">
          <span>{text.say('screens.settings.motion')}</span>
          <select
            value={now.motion}
            onChange={(e) => change({ motion: e.currentTarget.value as SettingsValues['motion'] })}
          >
            {(['system', 'full', 'reduced'] as const).map((m) => (
              <option key={m} value={m}>
                {text.say(`screens.settings.motion.${m}`)}
              </option>
            ))}
          </select>
          <small>{text.say('settings.motion.line')}</small>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={now.films === 'skip'}
            onChange={(e) => change({ films: e.currentTarget.checked ? 'skip' : 'play' })}
          />
          <span>{text.say('settings.films')}</span>
        </label>
        <label class="field">
          <span>{text.say('settings.text')}</span>
          <select
            value={now.textSize}
            onChange={(e) =>
              change({ textSize: Number(e.currentTarget.value) as SettingsValues['textSize'] })
            }
          >
            {([100, 125, 150, 200] as const).map((n) => (
              <option key={n} value={n}>
                {text.percent(n / 100)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{text.say('screens.settings.palette')}</span>
          <select
            value={now.palette}
            onChange={(e) =>
              change({ palette: e.currentTarget.value as SettingsValues['palette'] })
            }
          >
            {(['standard', 'contrast', 'colourSafe'] as const).map((p) => (
              <option key={p} value={p}>
                {text.say(`screens.settings.palette.${p}`)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
    </div>
  );
}
