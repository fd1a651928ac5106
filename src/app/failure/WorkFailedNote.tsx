import type { Failure } from '../ports.ts';
import { useText } from '../text.ts';
import { useWhere } from '../whereabouts.ts';
import { Report } from './Report.tsx';
import './failure.css';

/** Says that there will be no result, and offers the report. */
export function WorkFailedNote({ failure }: { failure: Failure }) {
  const text = useText();
  const { at } = useWhere().place.value;
  return (
    <div class="work-failed">
      <p>{text.t('error.what.work')}</p>
      <Report failure={failure} room={at} />
    </div>
  );
}
