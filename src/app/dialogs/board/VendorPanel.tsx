import { KeyIcon } from '../../../parts/vault/VaultKeyShape.tsx';
import type { GameState, KeyId, VendorId } from '../../../sim/index.ts';
import { useText } from '../../text.ts';
import { useDialogs } from '../openDialog.ts';
import { SumList } from '../table/SumList.tsx';
import { vendorKeys } from './board.ts';
import { Panel } from './Panel.tsx';

/** One vendor's four keys in words, what it does this quarter, and why. */
export function VendorPanel({
  s,
  before,
  vendor,
  chosen,
  onClose,
}: {
  s: GameState;
  before: GameState | null;
  vendor: VendorId;
  /** The key that was touched. */
  chosen: KeyId | null;
  onClose: () => void;
}) {
  const text = useText();
  const dialogs = useDialogs();
  const v = vendorKeys(text, s, before, vendor);
  if (!v) return null;
  return (
    <Panel name={v.own ? `${v.name}, ${text.say('vendor.own')}` : v.name} onClose={onClose}>
      <ul class="panel-keys">
        {v.keys.map((k) => (
          <li key={k.key} data-chosen={k.key === chosen}>
            <KeyIcon name={k.key} size="1.75rem" fill="var(--key)" ink="var(--key-ink)" />
            <span>{k.words}</span>
          </li>
        ))}
      </ul>
      <p>
        <b>{v.stance}.</b> {v.why}
      </p>
      {!v.own && <p>{text.say('board.vendor.readiness', { n: v.readiness })}</p>}
      {v.habit && <p>{v.habit}</p>}
      {v.weighed && (
        <SumList
          name={text.say('board.vendor.why')}
          shown={text.number(v.weighed.score)}
          addends={v.weighed.reasons}
        />
      )}
      <p>
        <button
          type="button"
          class="paper-button"
          onClick={() => dialogs.open({ kind: 'table', side: 'vendors' })}
        >
          {text.say('board.vendor.table', { vendor: v.name })}
        </button>
      </p>
    </Panel>
  );
}
