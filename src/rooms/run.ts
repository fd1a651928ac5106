/** The screens of a run after its first decision, and the dialogs: one file, fetched while the first one is being made. */
import './run.css';

export { DialogBody } from '../app/dialogs/DialogBody.tsx';
export { OverScreen } from './after/OverScreen.tsx';
export { DeskScreen } from './desk/DeskScreen.tsx';
export { ReviewScreen } from './review/ReviewScreen.tsx';
export { StoppedScreen } from './watch/coldOpen/StoppedScreen.tsx';
export { FilmScreen } from './watch/film/FilmScreen.tsx';
export { WatchScreen } from './watch/WatchScreen.tsx';
