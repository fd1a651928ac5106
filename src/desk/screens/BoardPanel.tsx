import type { GameState } from '../../sim/index.ts';
import { Vault, VaultText } from '../parts/index.ts';
import { keyTag, vaultLabels, vaultText, vaultVendors } from '../view/vault.ts';
import { useApp } from './app.ts';

/** The small Rings board with its count; a tap shows it large, with everybody at the table. */
export function BoardPanel({ s }: { s: GameState }) {
  const app = useApp();
  const { text } = app;
  return (
    <div class="board-panel">
      <Vault vendors={vaultVendors(text, s)} mode="day" size="small" labels={vaultLabels(text)} />
      <VaultText {...vaultText(text, s, false)} />
      <p class="board-doors">
        <button type="button" onClick={() => app.open({ kind: 'board' })}>
          {keyTag(text, s)}
        </button>
        <button type="button" onClick={() => app.open({ kind: 'table', side: 'vendors' })}>
          {text.say('screens.table.short')}
        </button>
      </p>
    </div>
  );
}
