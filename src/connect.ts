/** Connects the parts, and nothing else. */
import { version } from '../package.json';
import { mountApp } from './app/index.tsx';
import './rooms/first.css';
import { createCases } from './platform/cases.ts';
import { cardsOf, files, notes } from './platform/desk.ts';
import { createFailures, note } from './platform/failures.ts';
import { lateAfterRunner, lateForecaster, lateForks } from './platform/late.ts';
import { createLevels } from './platform/levels.ts';
import { createLinks } from './platform/links.ts';
import { createSettings } from './platform/settings.ts';
import { createStorage } from './platform/storage.ts';
import { layTestHook } from './platform/testHook.ts';
import { freshSeed, today, type UrlWishes } from './platform/url.ts';
import { allKeys, loadWords, type WordsPart } from './platform/words.ts';
import { rooms } from './rooms/index.tsx';
import { createSession } from './session/index.ts';
import { connectSound } from './sound/connect.ts';
import { createStagePort, fetchEngineSoon } from './stage/port.ts';
import { openText } from './text/inParts.ts';

/** What is fetched beforehand is fetched again when it is due, and says then that it cannot be. */
const unfetched = (error: unknown): void =>
  note('A part of the game cannot be fetched beforehand.', error);

/** Opens the game inside the page as the address wishes it. */
export async function start(wishes: UrlWishes): Promise<void> {
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) return;
  const { text, bring: fetchWords } = await openText<WordsPart>(
    wishes.lang ?? 'en',
    'first',
    loadWords,
  );
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
  const enter = connectSound(session, settings, (error) =>
    note('The sound cannot be had: silence until the next gesture.', error),
  );
  const tested = layTestHook(session);
  // Begun before anything is drawn: no title is seen on the way.
  if (wishes.level !== undefined && wishes.run === undefined) {
    await fetchLevel(wishes.level).catch((error) => note('The level cannot be fetched.', error));
    const chosen = { id: wishes.level, quarters: wishes.length ?? 4 };
    session.start(wishes.calm ? { ...chosen, calm: true } : chosen, wishes.seed ?? freshSeed());
  }
  const work = (error: unknown): void => failures.tell('work', error);
  const withMap = wishes.stage !== 'off';
  const app = await mountApp(root, rooms, {
    session,
    failures,
    version,
    keepsSaves: () => storage.lasting,
    text,
    settings,
    stage: createStagePort(text, withMap, (error) => failures.tell('map', error)),
    files,
    forecasts: lateForecaster(work),
    cases: createCases(work),
    after: lateAfterRunner(work),
    forks: lateForks(storage),
    levels: () => cardsOf(shelf),
    fetchLevel,
    fetchWords,
    worlds: shelf,
    links: createLinks(),
    today: () => today(new Date()),
    notes,
    freshSeed,
    enter,
    reload: () => location.reload(),
  });
  const first = session.state === null || session.state.phase === 'coldOpen';
  if (tested || !first) await app.fetchRest().catch(unfetched);
  document.documentElement.dataset['ready'] = 'true';
  if (session.state === null && withMap) fetchEngineSoon(unfetched);
}
