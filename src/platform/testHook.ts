/** For tests, and only where the address asks for it with `?test`: the run that the page holds. */
import type { Session } from '../session/index.ts';

type TestHook = {
  state(): Session['state'];
  fingerprint(): string;
  send: Session['send'];
};
declare global {
  interface Window {
    __ktk?: TestHook;
  }
}

/** Lays the hook where the address asks for it. True where it does. */
export function layTestHook(session: Session): boolean {
  if (!new URLSearchParams(location.search).has('test')) return false;
  window.__ktk = {
    state: () => session.state,
    fingerprint: () => session.fingerprint(),
    send: (command) => session.send(command),
  };
  return true;
}
