import { later } from '../later.tsx';

/** What stands in a panel instead of a result where its calculation broke. */
export const WorkFailed = later({
  load: () => import('./WorkFailedNote.tsx').then((note) => note.WorkFailedNote),
  words: 'run',
  frame: ({ children }) => children,
});
