/** What the app gives to rooms and dialogs, concept by concept: whoever draws asks for what it needs, and for no more. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A concept of the app: its provider, and a hook that throws where nobody provides it. */
export function concept<T>(name: string) {
  const Context = createContext<T | null>(null);
  const use = (): T => {
    const found = useContext(Context);
    if (found === null) throw new Error(`A screen asked for ${name} outside the app.`);
    return found;
  };
  return { Provider: Context.Provider, use };
}
