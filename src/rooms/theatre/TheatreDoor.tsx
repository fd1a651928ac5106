/** The way into the Case Theatre. What lies behind it is fetched only when somebody goes there. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { usePorts } from '../../app/usePorts.ts';
import { useWhere } from '../../app/whereabouts.ts';

export function TheatreDoor() {
  const text = useText();
  const ports = usePorts();
  const where = useWhere();
  const [Theatre, setTheatre] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchIt = (): void => {
    setFailed(false);
    Promise.all([import('./Theatre.tsx'), ports.fetchWords('theatre')]).then(
      ([found]) => setTheatre(() => found.Theatre),
      (error) => {
        ports.failures.note('The cases cannot be fetched.', error);
        setFailed(true);
      },
    );
  };
  useEffect(fetchIt, []);
  if (Theatre) return <Theatre />;
  return (
    <main class="theatre room-night">
      <h1 class="visually-hidden">{text.say('theatre.title')}</h1>
      <p class="theatre-wait" role="status">
        {text.say(failed ? 'theatre.failed' : 'theatre.loading')}
      </p>
      {failed && (
        <p class="theatre-wait">
          <button type="button" class="theatre-button" onClick={fetchIt}>
            {text.say('theatre.again')}
          </button>{' '}
          <button type="button" class="theatre-button" onClick={() => where.goTo('title')}>
            {text.say('theatre.back')}
          </button>
        </p>
      )}
    </main>
  );
}
