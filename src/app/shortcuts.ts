/** Single keys, where they mean something: never while somebody types or a dialog is open. */
import { useEffect } from 'preact/hooks';
import { useDialogs } from './dialogs/openDialog.ts';
import { useGame } from './game.ts';
import { useSettings } from './settings.ts';

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName))
  );
}

/** Keys that mean something else: with a modifier, in a field, or answered already. */
const elsewhere = (e: KeyboardEvent): boolean =>
  e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented || typing(e.target);

const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

/** What `1`–`9` choose: a letter on the desk, else an order. */
function choose(screen: string, number: number): void {
  const list = screen === 'desk' ? '.slips .slip' : '.actions-choice li button';
  document.querySelectorAll<HTMLElement>(list)[number - 1]?.click();
}

/** `1`–`9` choose, `u` undoes, `n` goes on, `m` mutes, `g` opens the glossary, `?` lists the keys. */
export function useShortcuts(screen: string): void {
  const settings = useSettings();
  const dialogs = useDialogs();
  const game = useGame();
  useEffect(() => {
    const press = (e: KeyboardEvent): void => {
      if (elsewhere(e) || dialogs.now.value !== null) return;
      if (/^[1-9]$/.test(e.key)) choose(screen, Number(e.key));
      else if (e.key === 'u' && screen === 'desk') game.undo();
      else if (e.key === 'n') click('[data-next], .dial, .confirm');
      else if (e.key === 'm') settings.change({ muted: !settings.values.value.muted });
      else if (e.key === 'g') dialogs.open({ kind: 'glossary', term: null });
      else if (e.key === '?') dialogs.open({ kind: 'help' });
      else return;
      e.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [screen]);
}
