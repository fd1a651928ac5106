/** What went wrong: said on the console once, and handed to whoever tells the player. */

/** room: a screen · map: the night map · work: a calculation beside the page · page: anything else. */
export type FailurePlace = 'room' | 'map' | 'work' | 'page';

export interface Failure {
  place: FailurePlace;
  error: unknown;
}

export interface Failures {
  note: typeof note;
  /** Something of ours broke, and the player must hear of it. */
  tell(place: FailurePlace, error: unknown): void;
  /** Told of each failure once; of a room's every time, since it leaves a hole in the page. */
  subscribe(listener: (failure: Failure) => void): void;
}

/** Two errors that read the same count as one. */
const readingOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? String(error)) : String(error);

/** Errors that are on the console. */
const said = new Set<string>();

/** True where it is news. */
function isNews(to: Set<string>, error: unknown): boolean {
  const reading = readingOf(error);
  const news = !to.has(reading);
  to.add(reading);
  return news;
}

/** Something failed and the game goes on without it: the console says what and why, once. */
export function note(what: string, error: unknown): void {
  if (isNews(said, error)) console.warn(what, error);
}

/** Listens for what nobody caught, too. The browser puts that on the console by itself. */
export function createFailures(page: Pick<Window, 'addEventListener'> = window): Failures {
  const told = new Set<string>();
  const listeners = new Set<(failure: Failure) => void>();

  const pass = (failure: Failure): void => {
    if (isNews(told, failure.error) || failure.place === 'room')
      for (const listener of listeners) listener(failure);
  };
  /** What nobody caught is on the console already. */
  const uncaught = (error: unknown): void => {
    said.add(readingOf(error));
    pass({ place: 'page', error });
  };

  page.addEventListener('error', ({ error }) => {
    // Without an error it is the browser's own remark, such as a ResizeObserver's that it goes on in the next frame.
    if (error !== null && error !== undefined) uncaught(error);
  });
  page.addEventListener('unhandledrejection', ({ reason }) => uncaught(reason));

  return {
    note,
    tell(place, error) {
      if (isNews(said, error)) console.error(`Something broke (${place}).`, error);
      pass({ place, error });
    },
    subscribe: (listener) => void listeners.add(listener),
  };
}
