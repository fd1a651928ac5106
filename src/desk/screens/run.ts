/** The screens of a run after its first decision, and the dialogs: one file, fetched while the first one is being made. */
import '../styles/run.css';
export { DeskScreen } from './DeskScreen.tsx';
export { DialogBody } from './dialogs/DialogBody.tsx';
export { FilmScreen } from './watch/FilmScreen.tsx';
export { OverScreen } from './OverScreen.tsx';
export { ReviewScreen } from './ReviewScreen.tsx';
export { StoppedScreen } from './StoppedScreen.tsx';
export { WatchScreen } from './WatchScreen.tsx';
