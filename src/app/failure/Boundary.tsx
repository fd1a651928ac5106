import { Component, type ComponentChildren } from 'preact';
import type { FailuresPort } from '../ports.ts';
import { usePorts } from '../usePorts.ts';

interface Guarded {
  failures: FailuresPort;
  children: ComponentChildren;
}

/** An error in what it holds goes no further; nothing is drawn until it is made anew. */
class Guard extends Component<Guarded, { broken: boolean }> {
  override state = { broken: false };

  private told = false;

  override componentDidCatch(error: unknown): void {
    // What else breaks in the same room, before it is empty, adds nothing.
    if (this.told) return;
    this.told = true;
    this.setState({ broken: true });
    this.props.failures.tell('room', error);
  }

  render() {
    return this.state.broken ? null : this.props.children;
  }
}

/** The wall round a room: what breaks in it leaves the rest of the page standing. Give it a key that changes with each try. */
export function Boundary(p: { children: ComponentChildren }) {
  return <Guard failures={usePorts().failures}>{p.children}</Guard>;
}
