/** A campaign in the page: the careful bot's commands, taken by the game itself. */
import type { Page } from '@playwright/test';
import { playCareful, summit, wholeRun } from '../../src/cli/bench/campaign.ts';
import type { Command } from '../../src/sim/index.ts';
import { apply, newRun } from '../../src/sim/index.ts';

const SUMMIT = '08-the-summit';

interface Quarter {
  quarter: number;
  commands: Command[];
}

/** The run's commands, quarter by quarter. */
function byQuarter(seed: string): Quarter[] {
  const level = summit();
  const { commands } = playCareful(level, seed);
  const quarters: Quarter[] = [];
  let state = newRun(level, seed);
  for (const command of commands) {
    const { quarter } = state;
    if (quarters[quarters.length - 1]?.quarter !== quarter) {
      quarters.push({ quarter, commands: [] });
    }
    quarters[quarters.length - 1]?.commands.push(command);
    const answer = apply(state, command);
    if ('refused' in answer) throw new Error(answer.refused.key);
    state = answer.state;
  }
  return quarters;
}

/** A seed with which careful plays all quarters, for any page. */
export function anySeed(): string {
  return wholeRun(summit()).seed;
}

/** The same, and the very first night goes to the Watch: from then on the page holds all that it will ever need. */
export function seedWithEarlyWatch(): string {
  const level = summit();
  for (let i = 0; i < 1000; i++) {
    const seed = `early ${i}`;
    const { commands, final } = playCareful(level, seed);
    const watched = commands.findIndex((c) => c.type === 'beat');
    const second = commands.findIndex((c) => c.type === 'next');
    if (final.quarter >= level.quarters && watched >= 0 && watched < second) return seed;
  }
  throw new Error('no first night goes to the Watch');
}

/**
 * Plays up to so many quarters, each command seen for a moment; tells when a quarter is over. The last commands, as many
 * as are to be spared, are left for whoever asked.
 */
export async function playCampaign(
  page: Page,
  game: string,
  most: number,
  seed = anySeed(),
  onQuarter: (nth: number) => Promise<void> = async () => {},
  spare = 0,
): Promise<Command[]> {
  const quarters = byQuarter(seed).slice(0, most);
  const spared = spare > 0 ? (quarters.at(-1)?.commands.splice(-spare) ?? []) : [];
  await page.goto(
    `${game}?test&level=${SUMMIT}&length=12&seed=${encodeURIComponent(seed)}&motion=reduced&mute`,
  );
  await page.locator('html[data-ready="true"]').waitFor();
  for (const [nth, { commands }] of quarters.entries()) {
    const refused = await page.evaluate(`(async () => {
      for (const command of ${JSON.stringify(commands)}) {
        const sent = window.__ktk.send(command);
        if (!sent || sent.refused) return JSON.stringify(command);
        await new Promise((seen) => setTimeout(seen, 60));
        // Nobody goes on before the map is there: the first night of a page waits for it.
        const watch = document.querySelector('[data-screen="watch"]');
        for (let n = 0; watch && window.__probe.frames.length === 0 && n < 200; n++)
          await new Promise((seen) => setTimeout(seen, 60));
      }
      return null;
    })()`);
    if (refused) throw new Error(`the page refuses ${String(refused)}`);
    await onQuarter(nth);
  }
  return spared;
}
