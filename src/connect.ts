/** Connects the parts, and nothing else. */
import { version } from '../package.json';
import { mountApp, type StagePort } from './app/index.tsx';
import type { Text } from './text/index.ts';
import './rooms/first.css';
import { createCases } from './platform/cases.ts';
import { cardsOf, files, notes } from './platform/desk.ts';
import { createFailures, type Failures, note } from './platform/failures.ts';
import { createLevels } from './platform/levels.ts';
import { createLinks } from './platform/links.ts';
import { createSettings, type SettingsStore } from './platform/settings.ts';
import { createStorage } from './platform/storage.ts';
import { freshSeed, today, type UrlWishes } from './platform/url.ts';
import { allKeys, loadWords, type WordsPart } from './platform/words.ts';
import { rooms } from './rooms/index.tsx';
import {
  type AfterRunPort,
  createSession,
  type ForecastPort,
  type ForksPort,
  type Session,
  type StoragePort,
} from './session/index.ts';
import type { Command, GameState } from './sim/index.ts';
import type { Scene } from './sound/hearing.ts';
import type { Sound } from './sound/index.ts';
import { hasWebGL } from './stage/webgl.ts';
import { createText, type PseudoKind, suspectName } from './text/index.ts';

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

/** The words that the first view needs, and how to bring the others, each part once. */
async function wordsFor(wishes: UrlWishes) {
  const wanted = wishes.lang ?? 'en';
  const kind: PseudoKind | null =
    wanted === 'pseudo'
      ? 'long'
      : wanted === 'long' || wanted === 'rtl' || wanted === 'cjk'
        ? wanted
        : null;
  const pseudo = kind === null ? null : { kind, ...(await import('./text/pseudo.ts')) };
  const part = async (name: WordsPart) =>
    pseudo ? pseudo.pseudoWords(await loadWords('en', name), pseudo.kind) : loadWords(wanted, name);
  const text = createText(await part('first'), pseudo ? pseudo.pseudoLocale[pseudo.kind] : wanted);
  const here = new Set<WordsPart>();
  return {
    text,
    async fetch(name: WordsPart): Promise<void> {
      if (here.has(name)) return;
      text.learn(await part(name));
      here.add(name);
    },
  };
}

/** The map comes in its own file, after the first view. */
function stagePort(text: Text, wanted: boolean, failures: Failures): StagePort {
  return {
    async open(host, onBroken) {
      if (!wanted) return 'off';
      // Without it the engine would come in vain.
      if (!hasWebGL()) return 'webgl';
      const { openStage, pictureOf } = await import('./stage/index.ts');
      const stage = await openStage(host, onBroken);
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
        onPick: (listener) => stage.onPick(listener),
        pick: (chosen, near) => stage.pick(chosen, near),
        locatePick: () => stage.locatePick(),
        origin: () => stage.origin(),
        onView: (listener) => stage.onView(listener),
      };
    },
    async still(state, counts) {
      try {
        const { stillOfState } = await import('./stage/still.ts');
        return stillOfState(state, counts);
      } catch (error) {
        failures.tell('map', error);
        return null;
      }
    },
  };
}

/** What can be asked and called off. */
interface Asked {
  ask(...asked: never[]): void;
  cancel(...slot: never[]): void;
}

/** Work that comes with the first question; where it cannot be fetched `failed` is told, and the next one tries again. */
function late<P extends Asked>(fetch: () => Promise<P>, failed: (error: unknown) => void): P {
  let worker: Promise<P> | null = null;
  const start = () => {
    if (worker !== null) return worker;
    worker = fetch();
    worker.catch((error) => {
      worker = null;
      failed(error);
    });
    return worker;
  };
  // Whether it could be fetched is told above; what it does itself is its own to tell.
  const untold = () => {};
  return {
    ask: (...asked: never[]) => void start().then((one) => one.ask(...asked), untold),
    cancel: (...slot: never[]) => void worker?.then((one) => one.cancel(...slot), untold),
  } as P;
}

/** What answers questions after a run, and what looks ahead from the desk. */
const afterPort = (failed: (error: unknown) => void) =>
  late<AfterRunPort>(
    async () => (await import('./platform/afterRunner.ts')).createAfterRunner(failed),
    failed,
  );
const forecastPort = (failed: (error: unknown) => void) =>
  late<ForecastPort>(
    async () => (await import('./platform/forecaster.ts')).createForecaster(failed),
    failed,
  );

/** Forks are kept and looked for after a run: none where that cannot be fetched. */
function forksPort(storage: StoragePort): ForksPort {
  const fetch = async () => {
    const { createForks } = await import('./session/keptForks.ts');
    return createForks(storage, (error) => note('Kept forks and bets cannot be read.', error));
  };
  const without = <T>(answer: T) => {
    return (error: unknown): T => {
      note('What keeps forks and bets cannot be fetched.', error);
      return answer;
    };
  };
  return {
    load: (world) => fetch().then((kept) => kept.load(world), without([])),
    save: (world, forks) => fetch().then((kept) => kept.save(world, forks), without(false)),
    bets: (world, own) => fetch().then((kept) => kept.bets(world, own), without([...own])),
  };
}

/** Sound is fetched when it may first be heard: with the first gesture, unless it is muted. */
function connectSound(session: Session, settings: SettingsStore): (scene: Scene) => void {
  let sound: Sound | null = null;
  let scene: Scene | null = null;
  /** The piece has been played, or is not due. */
  let ended = true;
  let hearing: typeof import('./sound/hearing.ts') | null = null;
  const listen = (): void => {
    if (!sound || !hearing) return;
    const now = hearing.hearingOf(session.state);
    if (scene) sound.room(hearing.ROOM_OF[scene]);
    sound.mood(now.tension, now.silent, now.mending);
    sound.sectors(now.down);
    const outcome = session.state?.outcome;
    if (ended || scene !== 'over' || !outcome) return;
    ended = true;
    sound.ending(outcome.ending, outcome.won);
  };
  let fetching = false;
  const obey = (): void => {
    const { music, effects, interface: hand, muted } = settings.now;
    if (!sound) return;
    Object.assign(sound.volumes, { music, effects, interface: hand });
    sound.mute(muted);
  };
  const fetchIt = async (): Promise<void> => {
    if (fetching || settings.now.muted) return;
    fetching = true;
    try {
      const [{ createSound }, told] = await Promise.all([
        import('./sound/index.ts'),
        import('./sound/hearing.ts'),
      ]);
      hearing = told;
      sound = createSound({ muted: settings.now.muted });
      obey();
      sound.unlock();
      listen();
    } catch (error) {
      note('The sound cannot be had: silence until the next gesture.', error);
      fetching = false;
    }
  };
  const gesture = (): void => {
    if (sound) sound.unlock();
    else void fetchIt();
  };
  settings.subscribe(() => {
    obey();
    if (!sound) void fetchIt();
  });
  session.subscribe((change) => {
    if (!sound || change.kind === 'autosave') return;
    if (change.kind === 'moved') for (const event of change.events) sound.hear(event);
    if (change.kind === 'undone') sound.hear({ type: 'undone' });
    listen();
  });
  for (const type of ['pointerdown', 'keydown'] as const)
    addEventListener(type, gesture, { passive: true });
  document.addEventListener('visibilitychange', () =>
    document.hidden ? sound?.suspend() : sound?.resume(),
  );
  return (next) => {
    if (next === scene) return;
    scene = next;
    ended = next !== 'over';
    listen();
  };
}

/** What is fetched beforehand is fetched again when it is due, and says then that it cannot be. */
const unfetched = (error: unknown): void =>
  note('A part of the game cannot be fetched beforehand.', error);

/** Milliseconds from the title to the map's engine, which the first night will want. */
const SOON = 400;

/** Opens the game inside the page as the address wishes it. */
export async function start(wishes: UrlWishes): Promise<void> {
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) return;
  const { text, fetch: fetchWords } = await wordsFor(wishes);
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.direction;
  const settings = createSettings();
  if (wishes.motion) settings.change({ motion: wishes.motion });
  if (wishes.mute !== undefined) settings.change({ muted: wishes.mute });
  const shelf = createLevels(allKeys);
  const fetchLevel = async (id: string): Promise<void> => {
    await Promise.all([shelf.fetch(id), fetchWords(`level-${id}`)]);
  };
  const failures = createFailures();
  const storage = createStorage((why) =>
    note('This browser keeps no saves: they last as long as the page.', why),
  );
  const session = createSession({
    storage,
    levels: shelf,
    now: () => Date.now(),
    failed: (error) => note('The session goes on without what failed.', error),
  });
  const scene = connectSound(session, settings);
  const tested = new URLSearchParams(location.search).has('test');
  if (tested)
    window.__ktk = {
      state: () => session.state,
      fingerprint: () => session.fingerprint(),
      send: (command) => session.send(command),
    };
  // Begun before anything is drawn: no title is seen on the way.
  if (wishes.level !== undefined && wishes.run === undefined) {
    await fetchLevel(wishes.level).catch((error) => note('The level cannot be fetched.', error));
    const chosen = { id: wishes.level, quarters: wishes.length ?? 4 };
    session.start(wishes.calm ? { ...chosen, calm: true } : chosen, wishes.seed ?? freshSeed());
  }
  const work = (error: unknown): void => failures.tell('work', error);
  const app = await mountApp(root, rooms, {
    session,
    failures,
    version,
    keepsSaves: () => storage.lasting,
    text,
    settings,
    stage: stagePort(text, wishes.stage !== 'off', failures),
    files,
    forecasts: forecastPort(work),
    cases: createCases(work),
    after: afterPort(work),
    forks: forksPort(storage),
    levels: () => cardsOf(shelf),
    fetchLevel,
    fetchWords,
    worlds: shelf,
    links: createLinks(),
    today: () => today(new Date()),
    notes,
    freshSeed,
    scene,
    reload: () => location.reload(),
  });
  const first = session.state === null || session.state.phase === 'coldOpen';
  if (tested || !first) await app.fetchRest().catch(unfetched);
  document.documentElement.dataset['ready'] = 'true';
  if (session.state === null && wishes.stage !== 'off')
    setTimeout(() => {
      if (hasWebGL()) void import('./stage/index.ts').then((s) => s.fetchEngine()).catch(unfetched);
    }, SOON);
}
