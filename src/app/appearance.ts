/** Text size, motion and palette as the whole page shows them. */
import type { SettingsValues } from './ports.ts';

/** Some browsers ask container queries in rem again only when the container itself changes. */
function measureAnew(): void {
  const { style } = document.body;
  style.containerType = 'normal';
  void document.body.offsetWidth;
  style.containerType = '';
}

/**
 * Lets the page look as the settings wish. Called before the first screen is drawn, so that it is not laid out twice;
 * what is as it was before is not touched, since the browser would work through the styles of the whole page.
 */
export function wear({ motion, textSize, palette }: SettingsValues): void {
  const root = document.documentElement;
  const size = String(textSize / 100);
  const before = root.style.getPropertyValue('--text-size') || '1';
  if (root.dataset['motion'] !== motion) root.dataset['motion'] = motion;
  if (root.dataset['palette'] !== palette) root.dataset['palette'] = palette;
  // The board's colours come with the first palette that changes them.
  if (palette !== 'standard') void import('../parts/vault/vault-palettes.css');
  if (size === before) return;
  root.style.setProperty('--text-size', size);
  measureAnew();
}
