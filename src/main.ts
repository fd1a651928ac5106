/** Connects the parts, and nothing else. */
import type { Text } from './text/index.ts';
import { mountDesk, type StagePort } from './desk/index.tsx';
import './desk/styles/index.css';
import { createCases } from './platform/cases.ts';
import { cardsOf, files, notes } from './platform/desk.ts';
import { createForecaster } from './platform/forecaster.ts';
import { createLevels } from './platform/levels.ts';
import { createSettings, type SettingsStore } from './platform/settings.ts';
import { createStorage } from './platform/storage.ts';
import { freshSeed, readUrl, type UrlWishes } from './platform/url.ts';
import { keysOf, loadWords } from './platform/words.ts';
import { createSession, type Session } from './session/index.ts';
import type { Command, GameState } from './sim/index.ts';
import { createSound, type Sound } from './sound/index.ts';
import {
  createText,
  type PseudoKind,
  pseudoLocale,
  pseudoWords,
  suspectName,
} from './text/index.ts';

/** For tests, and only where the address asks for it with `?test`. */
interface TestHook {
  state(): GameState | null;
  fingerprint(): string;
  send(command: Command): unknown;
}
declare global {
  interface Window {
    __ktk?: TestHook;
  }
}

async function textFor(wishes: UrlWishes): Promise<{ text: Text; keys: ReadonlySet<string> }> {
  const wanted = wishes.lang ?? 'en';
  const kind: PseudoKind | null =
    wanted === 'pseudo'
      ? 'long'
      : wanted === 'long' || wanted === 'rtl' || wanted === 'cjk'
        ? wanted
        : null;
  const words = await loadWords(kind === null ? wanted : 'en');
  const text =
    kind === null
      ? createText(words, wanted)
      : createText(pseudoWords(words, kind), pseudoLocale[kind]);
  return { text, keys: keysOf(words) };
}

/** The map comes in its own file, after the first view. */
function stagePort(text: Text, wanted: boolean): StagePort {
  return {
    async open(host) {
      if (!wanted) return null;
      try {
        // By itself: the stage's own file brings the engine, which would come in vain.
        const { hasWebGL } = await import('./stage/webgl.ts');
        if (!hasWebGL()) return null;
        const { openStage } = await import('./stage/index.ts');
        const { pictureOf } = await import('./stage/fromState.ts');
        const stage = await openStage(host);
        return {
          show: (scene) =>
            stage.show(
              pictureOf({
                ...scene,
                nameOf: (id) => suspectName(text, id),
                labelOf: (id) => text.or(`region.${id}`, id),
              }),
            ),
          showMap: (map) => stage.show(map),
          resize: () => stage.resize(),
          pause: () => stage.pause(),
          resume: () => stage.resume(),
          zoomBy: (factor) => stage.zoomBy(factor),
          reset: () => stage.reset(),
        };
      } catch {
        return null;
      }
    },
  };
}

/** The room that sounds belongs to the phase; every event of the rules may have a cue. */
function connectSound(sound: Sound, session: Session, settings: SettingsStore): void {
  const obey = (): void => {
    const { music, effects, interface: hand, muted } = settings.now;
    Object.assign(sound.volumes, { music, effects, interface: hand });
    sound.mute(muted);
  };
  obey();
  settings.subscribe(obey);
  session.subscribe((change) => {
    if (change.kind === 'autosave') return;
    if (change.kind === 'moved') for (const event of change.events) sound.hear(event);
    if (change.kind === 'undone') sound.hear({ type: 'undone' });
    const phase = session.state?.phase;
    sound.room(
      phase === undefined || phase === 'over' ? 'off' : phase === 'desk' ? 'day' : 'night',
    );
    const sum = session.state?.night?.incident?.trace.at(-1);
    const all = sum
      ? sum.unreached +
        sum.updated +
        sum.looping +
        sum.waiting +
        sum.blind +
        sum.locked +
        sum.healed
      : 0;
    sound.tension(sum && all > 0 ? (sum.looping + sum.waiting + sum.blind + sum.locked) / all : 0);
  });
  const unlock = (): void => sound.unlock();
  for (const type of ['pointerdown', 'keydown'] as const)
    addEventListener(type, unlock, { passive: true });
  document.addEventListener('visibilitychange', () =>
    document.hidden ? sound.suspend() : sound.resume(),
  );
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) return;
  const wishes = readUrl(location);
  const { text, keys } = await textFor(wishes);
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.direction;
  const settings = createSettings();
  if (wishes.motion) settings.change({ motion: wishes.motion });
  if (wishes.mute !== undefined) settings.change({ muted: wishes.mute });
  const shelf = createLevels(keys);
  const session = createSession({
    storage: createStorage(() => {}),
    levels: shelf,
    now: () => Date.now(),
  });
  connectSound(createSound({ muted: settings.now.muted }), session, settings);
  if (new URLSearchParams(location.search).has('test'))
    window.__ktk = {
      state: () => session.state,
      fingerprint: () => session.fingerprint(),
      send: (command) => session.send(command),
    };
  mountDesk(root, {
    session,
    text,
    settings,
    stage: stagePort(text, wishes.stage !== 'off'),
    files,
    forecasts: createForecaster(),
    cases: createCases(),
    levels: () => cardsOf(shelf),
    notes,
    freshSeed,
    reload: () => location.reload(),
  });
  if (wishes.level !== undefined)
    session.start(wishes.level, wishes.length ?? 4, wishes.seed ?? freshSeed());
  document.documentElement.dataset['ready'] = 'true';
}

void start();
