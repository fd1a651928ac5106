import { useText } from '../../app/text.ts';

/** While the run is being told again. */
export function Wait() {
  const text = useText();
  return (
    <p class="after-wait" role="status">
      {text.say('screens.after.wait')}
    </p>
  );
}
