/** Single keys, where they mean something: never while somebody types or a dialog is open. */
import { useEffect } from 'preact/hooks';
import { useApp } from './app.ts';

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName))
  );
}

const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

/** `1`–`9` choose, `u` undoes, `n` goes on, `m` mutes, `g` opens the glossary, `?` lists the keys. */
export function useShortcuts(screen: string): void {
  const app = useApp();
  useEffect(() => {
    const press = (e: KeyboardEvent): void => {
      if (
        e.ctrlKey ||
        e.metaKey ||
        e.altKey ||
        e.defaultPrevented ||
        typing(e.target) ||
        app.dialog.value !== null
      )
        return;
      const number = Number(e.key);
      if (number >= 1 && number <= 9) {
        const list = screen === 'desk' ? '.slips .slip' : '.actions-choice li button';
        document.querySelectorAll<HTMLElement>(list)[number - 1]?.click();
      } else if (e.key === 'u' && screen === 'desk') app.undo();
      else if (e.key === 'n') click('[data-next], .dial, .confirm');
      else if (e.key === 'm') app.ports.settings.change({ muted: !app.settings.value.muted });
      else if (e.key === 'g') app.open({ kind: 'glossary', term: null });
      else if (e.key === '?') app.open({ kind: 'help' });
      else return;
      e.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [screen]);
}
