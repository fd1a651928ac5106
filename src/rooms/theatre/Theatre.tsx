/** The Case Theatre: a shelf of real nights, and one of them on stage. */
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { usePorts } from '../../app/usePorts.ts';
import { useWhere } from '../../app/whereabouts.ts';
import type { CaseFile } from '../../sim/index.ts';
import { CaseList } from './CaseList.tsx';
import { CaseScreen } from './CaseScreen.tsx';
import './all.css';

export function Theatre() {
  const text = useText();
  const ports = usePorts();
  const where = useWhere();
  const [cases, setCases] = useState<CaseFile[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const fetchCases = (): void => {
    setFailed(false);
    ports.cases.list().then(setCases, (error) => {
      ports.failures.note('The cases cannot be fetched.', error);
      setFailed(true);
    });
  };
  useEffect(fetchCases, []);
  const leave = (): void => {
    where.goTo('title');
  };
  const file = cases?.find(({ id }) => id === chosen) ?? null;
  if (file)
    return (
      <CaseScreen
        key={file.id}
        file={file}
        onBack={() => {
          setLast(file.id);
          choose(null);
        }}
      />
    );
  return (
    <CaseList cases={cases ?? []} last={last} onChoose={choose} onBack={leave}>
      {cases === null && (
        <p class="theatre-wait" role="status">
          {text.say(failed ? 'theatre.failed' : 'theatre.loading')}{' '}
          {failed && (
            <button type="button" class="theatre-button" onClick={fetchCases}>
              {text.say('theatre.again')}
            </button>
          )}
        </p>
      )}
    </CaseList>
  );
}
