/** A pointer alone, from the title to the debrief: clicks, or taps of a finger. */
import { playFirstRing, playOn } from './kit/first-ring.ts';
import { open, WITH_SOUND } from './kit/game.ts';
import { pointerHand } from './kit/hands.ts';
import { SECOND_DAY } from './kit/places.ts';
import { expect, test } from './kit/test.ts';

test('First Ring with clicks', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, `?${WITH_SOUND}`);
  const story = await playFirstRing(page, pointerHand());
  expect(story.screens.slice(0, 3)).toEqual(['coldOpen', 'stopped', 'desk']);
  expect(story.answers).toBeGreaterThan(2);
  expect(story.orders).toBeGreaterThan(1);
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('a quarter with taps', async ({ page }) => {
    await SECOND_DAY.go(page, `&${WITH_SOUND}`);
    const story = await playOn(page, { use: (target) => target.tap() }, ['review']);
    expect(story.answers).toBeGreaterThan(0);
    expect(story.orders).toBe(1);
  });
});
