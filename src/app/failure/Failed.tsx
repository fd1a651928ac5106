/** Where something is broken, the sheet that says so. It is fetched with the rest of the game, or when it is due. */
import type { ComponentChildren } from 'preact';
import { later } from '../later.tsx';
import { useText } from '../text.ts';
import { useFailing } from './failing.ts';

/** Until the sheet is here, and where it cannot be fetched. */
function Alert({ children }: { children?: ComponentChildren }) {
  return (
    <div role="alert">
      <p class="later">{useText().t('error.title')}</p>
      {children}
    </div>
  );
}

export const Sheet = later({
  load: () => import('./FailureSheet.tsx').then((sheet) => sheet.FailureSheet),
  words: 'run',
  frame: Alert,
});

export function Failed({ room }: { room: string }) {
  const failure = useFailing().present.value;
  return failure && <Sheet key={failure} failure={failure} room={room} />;
}
