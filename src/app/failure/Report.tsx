import { useState } from 'preact/hooks';
import type { Failure } from '../ports.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import { reportOf } from './reportText.ts';

/** To be sent by whoever wants to; open to be read before. */
export function Report({ failure, room }: { failure: Failure; room: string }) {
  const ports = usePorts();
  const text = useText();
  const { run } = ports.session;
  const [copied, say] = useState<boolean | null>(null);
  const base = new URL('.', location.href).href;
  const [report] = useState(() => reportOf({ version: ports.version, failure, room, run, base }));
  return (
    <div class="failure-report">
      <button
        type="button"
        class="paper-button"
        onClick={() => void ports.files.copy(report).then(say)}
      >
        {text.t('report.copy')}
      </button>
      <p role="status">
        {copied !== null && text.t(copied ? 'report.copied' : 'report.copyFailed')}
      </p>
      <details open={copied === false}>
        <summary>{text.t('report.read')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <pre tabIndex={0}>{report}</pre>
      </details>
    </div>
  );
}
