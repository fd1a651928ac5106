import { useApp } from '../../app/app.ts';

/** While the run is being told again. */
export function Wait() {
  const { text } = useApp();
  return (
    <p class="after-wait" role="status">
      {text.say('screens.after.wait')}
    </p>
  );
}
