/** Where to go from the end: the same night again with one decision changed, the campaign, or home. */

import { useDialogs } from '../../app/dialogs/openDialog.ts';
import { useGame } from '../../app/game.ts';
import { useRuns } from '../../app/runs.ts';
import { useStatus } from '../../app/status.ts';
import { useText } from '../../app/text.ts';
import { usePorts } from '../../app/usePorts.ts';
import type { NightFacts } from '../../report/index.ts';
import { levelRefOf, writeLink } from '../../session/index.ts';
import type { GameState } from '../../sim/index.ts';

/** The quarter whose night hurt most machines: the one worth a second try. */
export function hardestQuarter(nights: readonly NightFacts[]): number | null {
  let best: { quarter: number; hits: number } | null = null;
  for (const { quarter, facts } of nights)
    for (const { hits } of facts)
      if (quarter > 0 && hits > (best?.hits ?? 0)) best = { quarter, hits };
  return best?.quarter ?? null;
}

export function OverDoors({ s, nights }: { s: GameState; nights: readonly NightFacts[] }) {
  const text = useText();
  const ports = usePorts();
  const status = useStatus();
  const dialogs = useDialogs();
  const game = useGame();
  const runs = useRuns();
  const again = (seed: string): void =>
    runs.onward(() => {
      // The run just played goes beside the next one of the same world.
      const ghost = game.run && seed === s.seed ? writeLink(game.run) : null;
      void runs.start(levelRefOf(s.level), seed, ghost);
    });
  const copySeed = (): void => {
    void ports.files
      .copy(s.seed)
      .then((ok) => status.say(text.say(ok ? 'over.copied' : 'screens.over.notCopied')));
  };
  const summit = ports.levels().find((l) => l.lengths.length > 1);
  const hardest = hardestQuarter(nights);
  return (
    <>
      {ports.session.isVisit && <p class="over-visit">{text.say('link.visiting')}</p>}
      <nav class="over-doors" aria-label={text.say('screens.over.doors')}>
        {hardest !== null && (
          <button
            type="button"
            class="paper-button strong"
            data-next
            onClick={() => runs.onward(() => ports.session.fork(hardest))}
          >
            {text.say('screens.over.fork', { n: hardest })}
          </button>
        )}
        {summit && (
          <button
            type="button"
            class="paper-button strong"
            onClick={() => dialogs.open({ kind: 'length', level: summit.id })}
          >
            {text.say('over.next')}
          </button>
        )}
        <button
          type="button"
          class="paper-button"
          data-next={hardest === null ? true : undefined}
          onClick={() => again(s.seed)}
        >
          {text.say('screens.over.same')}
        </button>
        <button type="button" class="paper-button" onClick={() => again(ports.freshSeed())}>
          {text.say('screens.over.fresh')}
        </button>
        <button
          type="button"
          class="paper-button"
          id="share-run"
          onClick={() => dialogs.open({ kind: 'share' })}
        >
          {text.say('over.share')}
        </button>
        <button type="button" class="paper-button" onClick={() => runs.saveFile()}>
          {text.say('over.save')}
        </button>
        <button type="button" class="paper-button" onClick={() => ports.session.close()}>
          {text.say('screens.over.title')}
        </button>
      </nav>
      <p class="over-seed">
        {s.level.calm && `${text.say('calm.played')} `}
        {text.say('menu.seed')}: <code>{s.seed}</code>{' '}
        <button type="button" class="paper-button" onClick={copySeed}>
          {text.say('screens.over.copySeed')}
        </button>
      </p>
    </>
  );
}
