import { concept } from './context.ts';
import type { AppPorts } from './ports.ts';

/** What comes from outside the page. */
export const { Provider: PortsProvider, use: usePorts } = concept<AppPorts>('ports');
