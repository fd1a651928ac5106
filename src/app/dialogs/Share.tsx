/** A run as a link to send, and a link that was sent. */
import { useMemo, useState } from 'preact/hooks';
import { codeIn, writeLink } from '../../session/index.ts';
import { useGame } from '../game.ts';
import { useRuns } from '../runs.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import { useDialogs } from './openDialog.ts';

export function Share() {
  const text = useText();
  const ports = usePorts();
  const game = useGame();
  const runs = useRuns();
  const { run } = game;
  const code = useMemo(() => (run ? writeLink(run) : null), [run]);
  const [said, say] = useState('');
  if (code === null)
    return (
      <>
        <p>{text.say('link.share.tooLong')}</p>
        <p class="sheet-doors">
          <button type="button" class="paper-button strong" onClick={() => runs.saveFile()}>
            {text.say('over.save')}
          </button>
        </p>
      </>
    );
  const address = ports.links.addressOf(code);
  const copy = (what: string): void =>
    void ports.files.copy(what).then((ok) => say(text.say(ok ? 'link.copied' : 'link.notCopied')));
  const field = (name: string, value: string) => (
    <label class="link-field">
      <span>{text.say(name)}</span>
      <textarea
        readOnly
        rows={3}
        spellcheck={false}
        value={value}
        onFocus={(e) => e.currentTarget.select()}
      />
    </label>
  );
  return (
    <div class="link-dialog">
      <p>{text.say('link.share.line', { n: address.length })}</p>
      {field('link.share.address', address)}
      <p class="sheet-doors">
        <button type="button" class="paper-button strong" onClick={() => copy(address)}>
          {text.say('link.share.copyAddress')}
        </button>
      </p>
      {field('link.share.code', code)}
      <p class="sheet-doors">
        <button type="button" class="paper-button" onClick={() => copy(code)}>
          {text.say('link.share.copyCode')}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

export function Paste() {
  const text = useText();
  const dialogs = useDialogs();
  const [pasted, take] = useState('');
  const open = (e: Event): void => {
    e.preventDefault();
    dialogs.open({ kind: 'link', code: codeIn(pasted) });
  };
  return (
    <form class="link-dialog" onSubmit={open}>
      <p>{text.say('link.paste.line')}</p>
      <label class="link-field">
        <span>{text.say('link.paste')}</span>
        <textarea
          rows={4}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          value={pasted}
          onInput={(e) => take(e.currentTarget.value)}
        />
      </label>
      <p class="sheet-doors">
        <button type="submit" class="paper-button strong" disabled={pasted.trim() === ''}>
          {text.say('link.paste.open')}
        </button>
      </p>
    </form>
  );
}
