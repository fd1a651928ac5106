/** Both histories at the same moment: the Rings boards of a morning, and the fleet in the night after it. */
import { useId, useState } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { Vault } from '../../parts/vault/Vault.tsx';
import { VaultText } from '../../parts/vault/VaultText.tsx';
import { vaultLabels, vaultText, vaultVendors } from '../../parts/vault/vaultProps.ts';
import { keyTag } from '../../parts/vault/vaultWords.ts';
import { quarterText } from '../../parts/words/past.ts';
import { hardestLine, type Story } from '../../report/index.ts';
import type { GameState } from '../../sim/index.ts';
import { PairMaps } from './PairMaps.tsx';
import type { Sides } from './SideBySide.tsx';

/** The turn whose night hit most machines more in one history than in the other; null where no night differs. */
function tellingTurn(mine: Story, theirs: Story): number | null {
  let most = { turn: null as number | null, apart: 0 };
  const hitsIn = (story: Story, quarter: number): number => hardestLine(story, quarter)?.hits ?? 0;
  for (const [turn, { quarter }] of mine.turns.entries()) {
    const apart = Math.abs(hitsIn(mine, quarter) - hitsIn(theirs, quarter));
    if (apart > most.apart) most = { turn, apart };
  }
  return most.turn;
}

export function PairMoment(p: Sides) {
  const text = useText();
  const id = useId();
  const { mine, theirs } = p;
  const last = Math.max(mine.turns.length, theirs.turns.length) - 1;
  const [turn, setTurn] = useState(() => tellingTurn(mine, theirs) ?? last);
  const at = Math.min(turn, last);
  const one = (story: Story): GameState | undefined =>
    story.turns[Math.min(at, story.turns.length - 1)];
  const label = (s: GameState | undefined): string =>
    !s || s.phase === 'over' ? text.say('phase.over') : quarterText(text, s.quarter);
  const longer = theirs.turns.length > mine.turns.length ? theirs : mine;
  const sides = [
    { story: mine, name: p.mineName, side: 'mine' },
    { story: theirs, name: p.theirsName, side: 'theirs' },
  ] as const;
  return (
    <section class="pair-boards" aria-label={text.say('screens.after.boards')}>
      <p class="pair-when">
        <label for={id}>{text.say('screens.after.boardsWhen')}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          style={{ '--part': `${last > 0 ? (at / last) * 100 : 0}%` }}
          aria-valuetext={label(one(longer))}
          onInput={(e) => setTurn(Number(e.currentTarget.value))}
        />
        <output>{label(one(longer))}</output>
      </p>
      <div class="pair-board">
        {sides.map(({ story, name, side }) => {
          const s = one(story);
          return s ? (
            <figure key={side} data-side={side}>
              <figcaption>
                <b>{name}</b> {keyTag(text, s)}
              </figcaption>
              <Vault
                vendors={vaultVendors(text, s)}
                mode="day"
                size="small"
                labels={vaultLabels(text)}
              />
              <VaultText {...vaultText(text, s, false)} />
            </figure>
          ) : null;
        })}
      </div>
      <PairMaps sides={sides} quarter={one(longer)?.quarter ?? 0} />
    </section>
  );
}
