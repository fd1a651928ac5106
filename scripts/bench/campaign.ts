/** A campaign in the page: the careful bot's commands, taken by the game itself. */
import type { Page } from '@playwright/test';
import type { Command } from '../../src/sim/index.ts';
import { newRun, apply } from '../../src/sim/index.ts';
import { summit, wholeRun } from '../../src/cli/bench/campaign.ts';

const SUMMIT = '08-the-summit';

interface Quarter {
  quarter: number;
  commands: Command[];
}

/** The run's commands, quarter by quarter. */
function byQuarter(): { seed: string; quarters: Quarter[] } {
  const level = summit();
  const { seed, run } = wholeRun(level);
  const quarters: Quarter[] = [];
  let state = newRun(level, seed);
  for (const command of run.commands) {
    const { quarter } = state;
    if (quarters[quarters.length - 1]?.quarter !== quarter) {
      quarters.push({ quarter, commands: [] });
    }
    quarters[quarters.length - 1]?.commands.push(command);
    const answer = apply(state, command);
    if ('refused' in answer) throw new Error(answer.refused.key);
    state = answer.state;
  }
  return { seed, quarters };
}

/** Plays up to so many quarters, each command seen for a moment; tells when a quarter is over. */
export async function playCampaign(
  page: Page,
  game: string,
  most: number,
  onQuarter: (nth: number) => Promise<void> = async () => {},
): Promise<void> {
  const { seed, quarters } = byQuarter();
  await page.goto(
    `${game}?test&level=${SUMMIT}&length=12&seed=${encodeURIComponent(seed)}&motion=reduced&mute`,
  );
  await page.locator('html[data-ready="true"]').waitFor();
  for (const [nth, { commands }] of quarters.slice(0, most).entries()) {
    const refused = await page.evaluate(`(async () => {
      for (const command of ${JSON.stringify(commands)}) {
        const sent = window.__ktk.send(command);
        if (!sent || sent.refused) return JSON.stringify(command);
        await new Promise((seen) => setTimeout(seen, 60));
      }
      return null;
    })()`);
    if (refused) throw new Error(`the page refuses ${String(refused)}`);
    await onQuarter(nth);
  }
}
