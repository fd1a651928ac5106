import { useLastNight } from '../../app/dialogs/board/lastNight.ts';
import { useDialogs } from '../../app/dialogs/openDialog.ts';
import { useText } from '../../app/text.ts';
import { Vault } from '../../parts/vault/Vault.tsx';
import { VaultText } from '../../parts/vault/VaultText.tsx';
import { vaultLabels, vaultPolicy, vaultText, vaultVendors } from '../../parts/vault/vaultProps.ts';
import { keyTag } from '../../parts/vault/vaultWords.ts';
import { regulatorName } from '../../parts/words/names.ts';
import { duesOf, type GameState, hearsOffers } from '../../sim/index.ts';

/** The small Rings board with its count; a tap shows it large, with everybody at the table. */
export function BoardPanel({ s }: { s: GameState }) {
  const text = useText();
  const dialogs = useDialogs();
  const waits = waiting();
  const before = useLastNight(s);
  return (
    <div class="board-panel">
      <Vault
        vendors={vaultVendors(text, s, before)}
        mode="day"
        size="small"
        policy={vaultPolicy(text, s)}
        labels={vaultLabels(text)}
        travels={before !== null}
      />
      <VaultText {...vaultText(text, s, false)} />
      <p class="board-doors">
        <button type="button" class="board-open" onClick={() => dialogs.open({ kind: 'board' })}>
          {keyTag(text, s)}
        </button>
        <button
          type="button"
          data-waits={waits !== null || undefined}
          onClick={() =>
            dialogs.open({ kind: 'table', side: waits === null ? 'vendors' : 'authorities' })
          }
        >
          {waits ?? text.say('screens.table.short')}
        </button>
      </p>
    </div>
  );

  /** What waits at the table: a report that is due, or an authority that hears an offer. The door says so. */
  function waiting(): string | null {
    const dues = duesOf(s).length;
    if (dues > 0) return text.say('screens.table.due', { n: dues });
    const r = s.regulators.find(hearsOffers);
    return r ? text.say('screens.table.hears', { regulator: regulatorName(text, r.id) }) : null;
  }
}
