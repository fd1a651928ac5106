import { later } from '../../app/later.tsx';

/** What stands behind the tabs: comes in a file of its own. */
export const AfterTabs = later<object>({
  load: () => import('./rooms.tsx').then((rooms) => rooms.AfterPanel),
  words: 'run',
  frame: ({ children }) => children,
});
